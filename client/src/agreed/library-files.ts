import { RelativePattern, Uri, workspace } from 'vscode';
import { stampOf } from '../files';
import { mayBeRead, placesOf } from '../named-places';

export const FOLDERS_SETTING = 'plenary.library.folders';
const PATTERN = '**/*.{md,unres,xml}';
const NOT_LOOKED_INTO = '**/node_modules/**';
/** So many files are taken in at most, and so many looked at at a time. */
const MOST_FILES = 20_000;
const AT_A_TIME = 50;

/** A file of the library. */
export interface LibraryFile {
  readonly uri: Uri;
  /** Another as soon as the file is. */
  readonly stamp: string;
}

/** The folders that the setting names. */
export interface NamedFolders {
  readonly folders: readonly Uri[];
  /** Why others are not read, in words for the user. */
  readonly refusals: readonly string[];
}

/** Which of the folders named by the setting can and may be read. */
export async function namedFolders(): Promise<NamedFolders> {
  const named = workspace.getConfiguration().get<unknown>(FOLDERS_SETTING);
  const folders: Uri[] = [];
  const refusals: string[] = [];
  for (const path of Array.isArray(named) ? named : []) {
    if (typeof path !== 'string' || path === '') continue;
    const places = placesOf(path);
    const allowed = places.filter(mayBeRead);
    const found = (await Promise.all(allowed.map(isFolder))).flatMap((there, i) => (there ? (allowed[i] as Uri) : []));
    folders.push(...found);
    if (allowed.length < places.length) {
      refusals.push(`${path} lies outside the workspace, which is not trusted, and is not read`);
    } else if (found.length === 0) refusals.push(`there is no folder ${path}`);
  }
  return { folders, refusals };
}

/** The globs of the library's files: those of the workspace, and those in `folders`. */
export function globsOf(folders: readonly Uri[]): (string | RelativePattern)[] {
  return [PATTERN, ...folders.map((folder) => new RelativePattern(folder, PATTERN))];
}

/** The globs of the folders that such files may lie in, and of `folders` themselves. */
export function folderGlobsOf(folders: readonly Uri[]): (string | RelativePattern)[] {
  return [
    '**',
    ...folders.flatMap((folder) => {
      const name = folder.path.split('/').findLast((part) => part !== '');
      const itself =
        name === undefined ? [] : [new RelativePattern(Uri.joinPath(folder, '..'), name.replace(/[[\]{}*?]/g, '[$&]'))];
      return [new RelativePattern(folder, '**'), ...itself];
    }),
  ];
}

/** The files of the library by URI. */
export async function findLibraryFiles(folders: readonly Uri[]): Promise<Map<string, LibraryFile>> {
  const found = await Promise.all(
    globsOf(folders).map((glob) => workspace.findFiles(glob, NOT_LOOKED_INTO, MOST_FILES)),
  );
  const uris = [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()];
  return stamped(uris.slice(0, MOST_FILES));
}

/** Those of `uris` that are there, by URI. */
export async function stamped(uris: readonly Uri[]): Promise<Map<string, LibraryFile>> {
  const files = new Map<string, LibraryFile>();
  for (let i = 0; i < uris.length; i += AT_A_TIME) {
    for (const file of await Promise.all(uris.slice(i, i + AT_A_TIME).map(stampedFile))) {
      if (file !== null) files.set(file.uri.toString(), file);
    }
  }
  return files;
}

/** Whether the file at an address would be one of the library, by its name. */
export function isLibraryFile(uri: Uri): boolean {
  return /\.(?:md|unres|xml)$/i.test(uri.path) && isLookedInto(uri);
}

/** Whether texts are looked for where an address is. */
export function isLookedInto({ path }: Uri): boolean {
  return !path.includes('/node_modules/');
}

async function stampedFile(uri: Uri): Promise<LibraryFile | null> {
  const stamp = await stampOf(uri);
  return stamp === null ? null : { uri, stamp };
}

/** Whether a folder is at an address, and may be read. */
export async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.readDirectory(uri)) !== undefined;
  } catch {
    return false;
  }
}
