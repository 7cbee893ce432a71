import { FileSystemError, FileType, type Uri, workspace } from 'vscode';

/** The last part of an address. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name of what is written from a draft: the draft’s own, with another ending. */
export function nameWithEnding(draft: Uri, ending: string): string {
  return nameOf(draft).replace(/(?:\.(?:unres|resolution)\.md|\.[^.]+)$/, '') + ending;
}

/**
 * The bytes of `file`; fails, in words for the user, where it is larger than `most` bytes or no regular file. A link in a
 * folder that somebody else made may lead to a device that never ends.
 */
export async function readRegular(file: Uri, most: number): Promise<Uint8Array> {
  const { type, size } = await workspace.fs.stat(file);
  if ((type & FileType.File) === 0) throw new FileRefusal(`${nameOf(file)}: not a regular file`);
  if (size > most) throw new FileRefusal(`${nameOf(file)}: larger than ${most / 1_000_000} MB`);
  return workspace.fs.readFile(file);
}

/** Why a file that is there is not read. */
export class FileRefusal extends Error {}

/** What a file is not changed without: its time and size; `null` where it cannot be seen. */
export async function stampOf(file: Uri): Promise<string | null> {
  try {
    const { mtime, size } = await workspace.fs.stat(file);
    return `${mtime}:${size}`;
  } catch {
    return null;
  }
}

/** Whether something is at `file`. Fails where nobody can tell. */
export async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch (fault) {
    if (fault instanceof FileSystemError && fault.code === 'FileNotFound') return false;
    throw fault;
  }
}
