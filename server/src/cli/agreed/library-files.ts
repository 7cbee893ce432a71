import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { escapePath, glob } from 'tinyglobby';
import { Library } from '../../agreed/library';
import { readLibraryFile } from '../../agreed/read-file';
import { readDraft } from '../draft-file';
import { Failure, fileFailure } from '../failure';
import { tellFailure } from '../terminal';

const ENDING = /\.(?:md|unres|xml)$/i;

/** Reads the library in a folder; a file that cannot be read is told to the user and passed over. */
export async function readLibrary(folder: string): Promise<Library> {
  const stats = await stat(folder).catch((error: unknown) => {
    throw fileFailure(folder, error);
  });
  if (!stats.isDirectory()) throw new Failure(`--library ${folder}: is no folder`);
  const pattern = `${escapePath(folder.replaceAll('\\', '/').replace(/\/+$/, '') || '/')}/**`;
  const found = await glob(pattern, { absolute: true, ignore: ['**/node_modules/**'], expandDirectories: false });
  const library = new Library();
  for (const path of found.filter((file) => ENDING.test(file)).sort()) {
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
