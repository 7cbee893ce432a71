import { existsSync } from 'node:fs';
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
import { Failure } from './failure';
import type { FileName } from './find-files';
import { readBytes } from './read-file';
import { Readings } from './readings';
import { tellFaults } from './terminal';

/**
 * What is known of cited documents, as in the editor: the drafts of the run stand for the workspace, before the user's
 * `own` catalogues and the bundled one. `readings` keep what is read of the drafts.
 */
export function loadCatalogue(
  drafts: readonly FileName[] = [],
  own: readonly Catalogue[] = [],
  readings = new Readings(),
): Catalogue {
  return combine([indexOf(drafts, readings), ...own, loadBundled()]);
}

/** The resolutions among `drafts`. One that cannot be read is told of when its turn comes. */
function indexOf(drafts: readonly FileName[], readings: Readings): Catalogue {
  const index = new WorkspaceIndex();
  for (const { name, path } of drafts) {
    let text: string;
    try {
      // A pipe can be read but once.
      text = readDraft({ name, path, isNamed: false }).text;
    } catch {
      continue;
    }
    index.set(summarize(pathToFileURL(path).href, readings.readAhead(path, text)));
  }
  return index.catalogue;
}

/** The user's own file at `path`. Tells what is wrong with it; the other rows count. */
export function loadCatalogueFile(path: string): Catalogue {
  const text = readBytes(path, { isNamed: true }).toString('utf8');
  const { entries, agendas, problems, otherProblems } = readCatalogueFile(text.replace(/^\uFEFF/, ''), basename(path));
  const faults = problems.map((problem) => `${path}: ${problem}`);
  tellFaults(path, faults, otherProblems);
  return listedCatalogue(entries, agendas);
}

/** The catalogue in `data`, beside the folder that the program lies in. */
function loadBundled(): Catalogue {
  const path = join(__dirname, '..', 'data', 'catalogue.txt');
  if (!existsSync(path)) throw new Failure('the catalogue is missing from this installation');
  return bundledCatalogue(readBytes(path).toString('utf8'));
}
