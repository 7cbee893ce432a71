import { FileSystemError, type Uri, workspace } from 'vscode';

/** The last part of an address. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name of what is written from a draft: the draft’s own, with another ending. */
export function nameWithEnding(draft: Uri, ending: string): string {
  return nameOf(draft).replace(/(?:\.(?:unres|resolution)\.md|\.[^.]+)$/, '') + ending;
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
