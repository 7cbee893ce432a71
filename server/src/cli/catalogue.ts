import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledCatalogue } from '../catalogue/bundled';
import type { Catalogue } from '../catalogue/catalogue';
import { combine } from '../catalogue/combine';
import { listedCatalogue } from '../catalogue/listed';
import { readCatalogueFile } from '../catalogue/user-file';
import { WorkspaceIndex } from '../workspace/index';
import { summarize } from '../workspace/summary';
import { readDraft } from './draft-file';
import { Failure, fileFailure } from './failure';
import type { FileName } from './find-files';
import { Readings } from './readings';
import { tellFailure } from './terminal';

/**
 * What is known of cited documents, as in the editor: the drafts of the run stand for the workspace, before the user's
 * own `files` and the bundled catalogue. `readings` keep what is read of the drafts. Tells what is wrong with a file of the user's; the other rows count.
 */
export async function loadCatalogue(
  drafts: readonly FileName[] = [],
  files: readonly string[] = [],
  readings = new Readings(),
): Promise<Catalogue> {
  const [run, bundled, ...users] = await Promise.all([
    indexOf(drafts, readings),
    loadBundled(),
    ...files.map(loadFile),
  ]);
  return combine([run, ...users, bundled]);
}

/** The resolutions among `drafts`. One that cannot be read is told of when its turn comes. */
async function indexOf(drafts: readonly FileName[], readings: Readings): Promise<Catalogue> {
  const index = new WorkspaceIndex();
  for (const { name, path } of drafts) {
    const draft = await readDraft(name, path).catch(() => null);
    if (draft !== null) index.set(summarize(pathToFileURL(path).href, readings.readAhead(path, draft.text)));
  }
  return index.catalogue;
}

async function loadFile(path: string): Promise<Catalogue> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw fileFailure(path, error);
  });
  const { entries, problems } = readCatalogueFile(text.replace(/^\uFEFF/, ''), basename(path));
  for (const problem of problems) tellFailure(`${path}: ${problem}`);
  return listedCatalogue(entries);
}

/** The catalogue in `data`, beside the folder that the program lies in. */
async function loadBundled(): Promise<Catalogue> {
  const bytes = await readFile(join(__dirname, '..', 'data', 'catalogue.txt')).catch(() => {
    throw new Failure('the catalogue is missing from this installation');
  });
  // At once, which is faster than as they are read.
  return bundledCatalogue(bytes.toString('utf8'));
}
