/** What is known of a file that the server has seen. */
export interface FedFile {
  /** The state that the file was in. */
  readonly stamp: string;
  readonly adopted: boolean;
}

/** The files that the server has seen, by URI. */
export class FedFiles {
  readonly #files = new Map<string, FedFile>();
  /** URIs of the folders that they lie in, at any depth; `undefined` until asked for. */
  #folders: Set<string> | undefined;

  get size(): number {
    return this.#files.size;
  }

  /** How many of them were adopted. */
  get adopted(): number {
    return [...this.#files.values()].filter(({ adopted }) => adopted).length;
  }

  get(uri: string): FedFile | undefined {
    return this.#files.get(uri);
  }

  uris(): string[] {
    return [...this.#files.keys()];
  }

  set(uri: string, file: FedFile): void {
    this.#files.set(uri, file);
    this.#folders = undefined;
  }

  delete(uri: string): void {
    this.#files.delete(uri);
    this.#folders = undefined;
  }

  clear(): void {
    this.#files.clear();
    this.#folders = undefined;
  }

  /** Whether any of them lies, or lay, in what is or was at `uri`. */
  liesIn(uri: string): boolean {
    this.#folders ??= foldersOf(this.#files.keys());
    return this.#folders.has(uri);
  }
}

function foldersOf(uris: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const uri of uris) {
    for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1)) {
      const folder = uri.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
