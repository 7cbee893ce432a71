import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Library } from '../../agreed/library';
import { readLibraryFile } from '../../agreed/read-file';
import { readDraft } from '../draft-file';
import { Failure, fileFailure } from '../failure';
import { tellFailure } from '../terminal';
import { walkFolder } from '../walk-folder';

const ENDING = /\.(?:md|unres|xml)$/i;

/** Reads the library in a folder; a file that cannot be read is told to the user and passed over. */
export async function readLibrary(folder: string): Promise<Library> {
  const stats = await stat(folder).catch((error: unknown) => {
    throw fileFailure(folder, error);
  });
  if (!stats.isDirectory()) throw new Failure(`--library ${folder}: is no folder`);
  const found = walkFolder(resolve(folder));
  for (const { message } of found.failures) tellFailure(`${message}; passed over`);
  const library = new Library();
  for (const path of found.files.filter((file) => ENDING.test(file)).sort()) {
    try {
      const { text } = readDraft({ name: path, path, isNamed: false });
      const adopted = readLibraryFile(uriOf(path), text);
      if (adopted !== null) library.set(adopted);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      tellFailure(`${error instanceof Failure ? error.message : `${path}: ${error.message}`}; passed over`);
    }
  }
  if (library.size === 0) throw new Failure(`--library ${folder}: no adopted texts there (*.md, *.unres, *.xml)`);
  return library;
}

/** The address under which the library knows a file. */
export function uriOf(path: string): string {
  return pathToFileURL(resolve(path)).href;
}
