import { Uri, workspace } from 'vscode';

/**
 * Where a path of a setting may lead: a path from the root or a URI to one place, else into every folder. Steps upwards
 * (`..`) are gone, so that a place says by itself where it lies.
 */
export function placesOf(path: string): Uri[] {
  return namedBy(path).map((uri) => Uri.joinPath(uri, '.'));
}

/** Whether a setting may lead to `uri`: one of a workspace that is not trusted only into that workspace. */
export function mayBeRead(uri: Uri): boolean {
  return workspace.isTrusted || workspace.getWorkspaceFolder(uri) !== undefined;
}

function namedBy(path: string): Uri[] {
  const folders = workspace.workspaceFolders ?? [];
  if (/^[a-z][a-z0-9+.-]+:\//i.test(path)) return [Uri.parse(path, true)];
  if (/^(?:\/|[a-z]:[\\/]|\\\\)/i.test(path)) {
    const [first] = folders;
    // In a remote or virtual workspace, from the root of its file system.
    return [first === undefined || first.uri.scheme === 'file' ? Uri.file(path) : first.uri.with({ path })];
  }
  return folders.map(({ uri }) => Uri.joinPath(uri, path.replaceAll('\\', '/')));
}
