import { existsSync, statSync } from 'node:fs';
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

/** What is read, or written too: the name that the user gives it, and what messages call it. */
export type Taken = readonly [name: string | undefined, what: string];

/** A Failure where the file `name`, to be written as `option` says, is one of those `taken`, though a link may hide it. */
export function requireOther(name: string, option: string, taken: readonly Taken[]): void {
  for (const [other, what] of taken) {
    if (other !== undefined && isSameFile(name, other))
      throw new Failure(`${name}: is ${what}; name another file by ${option}`);
  }
}

function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = [identityOf(one), identityOf(other)];
  return a !== undefined && a === b;
}

/** Equal for all names of one file; `undefined` where there is none. */
function identityOf(name: string): string | undefined {
  try {
    const { dev, ino } = statSync(name, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}
