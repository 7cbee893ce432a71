import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Failure, fileFailure } from './failure';

/** What lies in a folder and the folders within it. */
export interface WalkedFolder {
  /** Paths of files and of links to them, the folder's own path before each. */
  readonly files: readonly string[];
  /** Folders that cannot be read. */
  readonly failures: readonly Failure[];
}

/** Folders in which the system shows itself: without end, and with nothing in them that anybody has written. */
export const SYSTEM_FOLDERS: readonly string[] = process.platform === 'linux' ? ['/proc', '/sys', '/dev'] : [];

/**
 * The files in `folder`, at any depth. Hidden ones, what lies in `node_modules` and the system's own are left out. Links to folders are
 * not followed: what lies within `folder` is found without them, and the rest is not what the user has named.
 */
export function walkFolder(folder: string): WalkedFolder {
  const files: string[] = [];
  const failures: Failure[] = [];
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    try {
      for (const entry of readdirSync(next, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const path = join(next, entry.name);
        if (entry.isDirectory()) {
          if (!SYSTEM_FOLDERS.includes(resolve(path))) pending.push(path);
        } else if (isFile(entry, path)) files.push(path);
      }
    } catch (error) {
      failures.push(fileFailure(next, error));
    }
  }
  return { files, failures };
}

/** Whether an entry of a folder is a file, or a link to anything that is there and no folder. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return !statSync(path).isDirectory();
  } catch {
    return false;
  }
}
