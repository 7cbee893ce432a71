import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode, Failure, fileFailure } from './failure';
import { replaceFile } from './replace-file';

/** Writes the new file `name`; a Failure where it exists, unless it may be replaced (`--force`). */
export async function writeOutput(name: string, data: string | Uint8Array, force: boolean): Promise<void> {
  const path = resolve(name);
  try {
    if (force && existsSync(path)) replaceFile(path, data);
    else await writeFile(path, data, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new Failure(`${name}: exists; --force replaces it`);
    if (errorCode(error) === 'ENOENT') throw new Failure(`${name}: its folder does not exist`);
    throw fileFailure(name, error);
  }
}

/** A Failure where one of several new files exists, unless it may be replaced, so that none is written in vain. */
export function requireFree(names: readonly string[], force: boolean): void {
  const taken = force ? undefined : names.find((name) => existsSync(resolve(name)));
  if (taken !== undefined) throw new Failure(`${taken}: exists; --force replaces it`);
}
