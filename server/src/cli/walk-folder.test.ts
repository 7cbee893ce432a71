import { Dirent, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findFiles } from './find-files';
import { walkFolder } from './walk-folder';

/** A disk with nothing on it but these. A folder has a stroke at its end. */
const DISK: Readonly<Record<string, readonly string[]>> = {
  '/': ['dev/', 'home/', 'proc/', 'sys/', 'a.unres'],
  '/dev': ['b.unres'],
  '/home': ['proc/', '.hidden/', 'c.unres'],
  '/home/proc': ['d.unres'],
  '/proc': ['1/'],
  '/proc/1': ['e.unres'],
  '/sys': ['f.unres'],
};

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  readdirSync: (folder: string) =>
    DISK[folder]?.map((name) => Object.assign(new Dirent(), kindOf(name), { name: name.replace('/', '') })),
}));

function kindOf(name: string): Pick<Dirent, 'isDirectory' | 'isFile' | 'isSymbolicLink'> {
  const isFolder = name.endsWith('/');
  return { isDirectory: () => isFolder, isFile: () => !isFolder, isSymbolicLink: () => false };
}

test.runIf(process.platform === 'linux')('a walk from the root leaves out what the system shows of itself', () => {
  expect(walkFolder('/').files.toSorted()).toEqual(['/a.unres', '/home/c.unres', '/home/proc/d.unres']);
});

test('a walk through such a folder is what the user wants who names it', () => {
  expect(walkFolder('/proc').files).toEqual(['/proc/1/e.unres']);
});

test.runIf(existsSync('/dev/shm'))('a glob from the root leaves it out, too', async () => {
  const folder = mkdtempSync('/dev/shm/plenary-');
  writeFileSync(join(folder, 'a.unres'), '');
  const found = (glob: string) => findFiles([glob]).then(({ files }) => files.map(({ path }) => path));
  try {
    expect(await found(`/{dev,home}/shm/${basename(folder)}/*.unres`)).toEqual([]);
    expect(await found(`${folder}/*.unres`)).toEqual([join(folder, 'a.unres')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
