import { Uri, workspace } from 'vscode';
import type { ReadText } from '../../../server/src/lsp/requests/agreed';

/** Goes up when what is kept of a text changes. */
const FORMAT = 3;

/** What was read from a file in the state that `stamp` stands for. */
export interface KeptFile extends ReadText {
  readonly stamp: string;
}

/** What was read from the files of the library, one file each in the extension’s own storage. */
export class TextCache {
  readonly #folder: Uri | undefined;
  #made: Promise<unknown> | undefined;

  /** Without a place to store things nothing is kept. */
  constructor(storage: Uri | undefined) {
    this.#folder = storage && Uri.joinPath(storage, 'agreed');
  }

  /** What is kept of the file at `uri` in the state that `stamp` stands for; `null` where that is not known. */
  async read(uri: string, stamp: string): Promise<KeptFile | null> {
    if (this.#folder === undefined) return null;
    try {
      const bytes = await workspace.fs.readFile(this.#fileOf(this.#folder, uri));
      const entry = JSON.parse(new TextDecoder().decode(bytes)) as (KeptFile & { readonly format: number }) | null;
      return entry?.format === FORMAT && entry.uri === uri && entry.stamp === stamp ? entry : null;
    } catch {
      return null; // not there, or spoilt: the file itself is read
    }
  }

  async write(file: KeptFile): Promise<void> {
    if (this.#folder === undefined) return;
    const content = new TextEncoder().encode(JSON.stringify({ ...file, format: FORMAT }));
    try {
      this.#made ??= Promise.resolve(workspace.fs.createDirectory(this.#folder));
      await this.#made;
      await workspace.fs.writeFile(this.#fileOf(this.#folder, file.uri), content);
    } catch {
      // Without a cache the next start takes longer, and nothing else.
    }
  }

  /** Forgets what is kept of all other files. */
  async keepOnly(uris: Iterable<string>): Promise<void> {
    const folder = this.#folder;
    if (folder === undefined) return;
    const kept = new Set(Array.from(uris, nameOf));
    try {
      const found = await workspace.fs.readDirectory(folder);
      const outdated = found.filter(([name]) => !kept.has(name));
      await Promise.all(outdated.map(([name]) => workspace.fs.delete(Uri.joinPath(folder, name))));
    } catch {
      // There is no cache yet.
    }
  }

  #fileOf(folder: Uri, uri: string): Uri {
    return Uri.joinPath(folder, nameOf(uri));
  }
}

/** A file name for a URI; should two have one, the one read last is kept. */
function nameOf(uri: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let i = 0; i < uri.length; i++) {
    a = Math.imul(a ^ uri.charCodeAt(i), 0x01000193);
    b = Math.imul(b + uri.charCodeAt(i), 0x85ebca6b) ^ (b >>> 13);
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}.json`;
}
