import { realpathSync, type Stats, stat, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Failure, fileFailure } from './failure';
import { SYSTEM_FOLDERS, walkFolder } from './walk-folder';

/** A file to read as a draft. */
export interface FileName {
  /** As given, or relative to the working directory where it was found by walking. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Whether the user has named it, rather than a folder or a pattern that it was found by. */
  readonly isNamed: boolean;
}

/** What the paths on a command line come to. */
export interface FoundFiles {
  /** Each file once, however many links lead to it, in the order given; those of a folder or glob by name. */
  readonly files: readonly FileName[];
  readonly failures: readonly Failure[];
}

const endings = ['.unres', '.unres.md', '.resolution.md'];
const endingsInWords = endings.map((ending) => `*${ending}`).join(', ');

/** Finds the files that `paths` name: any file as it is, folders and globs searched for the language's endings. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  if (paths.length === 0) throw new Failure('name at least one file, folder or glob');
  const files = new Map<string, FileName>();
  const failures: Failure[] = [];
  for (const path of paths) {
    try {
      const found = await filesOf(path);
      for (const failure of found.failures) failures.push(failure);
      for (const file of found.files) {
        const real = realPath(file.path);
        if (!files.has(real)) files.set(real, file);
      }
    } catch (error) {
      failures.push(fileFailure(path, error));
    }
  }
  return { files: [...files.values()], failures };
}

async function filesOf(path: string): Promise<FoundFiles> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory())
    return { files: [{ name: path, path: resolve(path), isNamed: true }], failures: [] };
  const { files: all, failures } = stats ? walkFolder(path) : { files: await filesMatching(path), failures: [] };
  const files = onceEach(all.filter((file) => endings.some((ending) => file.toLowerCase().endsWith(ending)))).map(
    (file) => ({ name: relative('', file), path: resolve(file), isNamed: false }),
  );
  if (files.length + failures.length === 0) throw new Failure(`${path}: no drafts there (${endingsInWords})`);
  return { files, failures };
}

/** The files that the glob `pattern` matches, absolute. */
async function filesMatching(pattern: string): Promise<readonly string[]> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) throw new Failure(`${pattern}: no such file`);
  return glob(pattern, {
    absolute: true,
    ignore: [
      '**/node_modules/**',
      ...SYSTEM_FOLDERS.filter((one) => !pattern.startsWith(one)).map((one) => `${one}/**`),
    ],
    expandDirectories: false,
    // As in shells, `*` may be a link to a folder, but `**` goes through none: it would leave what was named.
    ...(pattern.includes('**') && { fs: { stat: statOfFile as typeof stat } }),
  });
}

/** Tells what is at the end of a link, unless it is a folder. */
function statOfFile(path: string, done: (error: Error | null, stats: Stats) => void): void {
  stat(path, (error, stats) => done(stats?.isDirectory() ? new Error(`${path}: a folder`) : error, stats));
}

/** `paths` by name; of several to one file, by links, that of the file itself where it is among them. */
function onceEach(paths: readonly string[]): string[] {
  const byFile = new Map<string, string>();
  for (const path of [...paths].sort()) {
    const real = realPath(path);
    if (!byFile.has(real) || resolve(path) === real) byFile.set(real, path);
  }
  return [...byFile.values()].sort();
}

/** Where the file at `path` lies, links followed; `path` itself for what lies nowhere, such as a pipe. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}
