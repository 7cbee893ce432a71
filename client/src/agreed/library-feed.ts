import {
  CancellationTokenSource,
  type Disposable,
  type FileSystemWatcher,
  type LogOutputChannel,
  type Progress,
  ProgressLocation,
  RelativePattern,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { ForgetTexts, type KeptText, PutTexts, ReadTexts } from '../../../server/src/lsp/requests/agreed';
import { RUNNING } from '../client-values';
import { DRAFT_FILES } from '../language';
import { placesOf } from '../named-places';
import type { Server } from '../server';
import type { TextCache } from './text-cache';

const SETTING = 'plenary.library.folders';
const LIBRARY_FILES = '**/*.{md,unres,xml}';
/** So many files are taken in at most, and so many at a time. */
const MOST_FILES = 20_000;
const AT_A_TIME = 20;
/** Fewer files than these are read without a word. */
const WORTH_TELLING = 50;
/** Pause after a change, in milliseconds, before files are looked at again: changes come in crowds. */
const SETTLING = 1_000;

interface File {
  readonly uri: Uri;
  /** Another as soon as the file is. */
  readonly stamp: string;
}

/**
 * Feeds the server’s library with the drafts of the workspace and the texts in the user’s folders, in the background,
 * and keeps it in step with them.
 */
export class LibraryFeed implements Disposable {
  readonly #listeners: Disposable[];
  #watchers: readonly FileSystemWatcher[] = [];
  /** Stamps of the files that the server has seen, by URI. */
  readonly #fed = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #cancellation = new CancellationTokenSource();

  constructor(
    private readonly server: Server,
    private readonly cache: TextCache,
    private readonly log: LogOutputChannel,
    private readonly changed: () => void,
  ) {
    const soon = () => this.#soon();
    this.#listeners = [
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) soon();
      }),
      workspace.onDidGrantWorkspaceTrust(soon),
      workspace.onDidChangeWorkspaceFolders(soon),
      workspace.onDidRenameFiles(soon),
      workspace.onDidDeleteFiles(soon),
      server.onDidChangeState((state) => {
        if (state !== RUNNING) return;
        // A new server knows nothing yet.
        this.#fed.clear();
        soon();
      }),
    ];
    soon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#cancellation.cancel();
    for (const each of [...this.#listeners, ...this.#watchers]) each.dispose();
  }

  /** Brings the library up to date now; resolves when that is done or cancelled. */
  update(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = this.#running.then(() => this.#update()).catch((fault) => this.log.warn(`Library: ${fault}`));
    return this.#running;
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.update(), SETTLING);
  }

  async #update(): Promise<void> {
    if (this.server.client === undefined) return;
    const folders = this.#folders();
    this.#watch(folders);
    const files = await findFiles(folders);
    const gone = [...this.#fed.keys()].filter((uri) => !files.has(uri));
    const fresh = [...files.values()].filter(({ uri, stamp }) => this.#fed.get(uri.toString()) !== stamp);
    if (gone.length > 0) await this.#forget(gone);
    if (fresh.length > 0) await this.#tell(fresh);
    if (gone.length + fresh.length > 0) this.changed();
    await this.cache.keepOnly(files.keys());
  }

  async #forget(uris: readonly string[]): Promise<void> {
    await this.server.client?.sendRequest(ForgetTexts, { uris });
    for (const uri of uris) this.#fed.delete(uri);
  }

  async #tell(files: readonly File[]): Promise<void> {
    this.#cancellation = new CancellationTokenSource();
    const isFew = files.length < WORTH_TELLING;
    const title = 'Plenary: reading the library of adopted texts';
    const location = isFew ? ProgressLocation.Window : ProgressLocation.Notification;
    await window.withProgress({ location, title, cancellable: !isFew }, async (progress, token) => {
      token.onCancellationRequested(() => this.#cancellation.cancel());
      await this.#feed(files, progress);
    });
  }

  async #feed(files: readonly File[], progress: Progress<{ message?: string; increment?: number }>): Promise<void> {
    for (let i = 0; i < files.length; i += AT_A_TIME) {
      if (this.#cancellation.token.isCancellationRequested) return;
      const slice = files.slice(i, i + AT_A_TIME);
      progress.report({ message: `${i} of ${files.length}`, increment: (100 * slice.length) / files.length });
      await this.#feedSlice(slice);
    }
  }

  /** Gives the server what the cache has of the files, and lets it read the others. */
  async #feedSlice(files: readonly File[]): Promise<void> {
    const client = this.server.client;
    if (client === undefined) return;
    const cached = await Promise.all(files.map(({ uri, stamp }) => this.cache.read(uri.toString(), stamp)));
    const texts = cached.flatMap((entry): KeptText[] => (entry?.text ? [entry.text] : []));
    const refused = texts.length === 0 ? [] : await client.sendRequest(PutTexts, { texts });
    const unread = files.filter(({ uri }, i) => cached[i] === null || refused.includes(uri.toString()));
    const read =
      unread.length === 0 ? [] : await client.sendRequest(ReadTexts, { uris: unread.map(({ uri }) => uri.toString()) });
    for (const { uri, fault } of read) if (fault !== null) this.log.warn(`Library: ${uri}: ${fault}; passed over`);
    for (const { uri, stamp } of files) this.#fed.set(uri.toString(), stamp);
    const stamps = new Map(unread.map(({ uri, stamp }) => [uri.toString(), stamp]));
    await Promise.all(read.map(({ uri, text }) => this.cache.write(uri, stamps.get(uri) ?? '', text)));
  }

  /** The folders of the setting that may be read. */
  #folders(): Uri[] {
    const named = workspace.getConfiguration().get<unknown>(SETTING);
    const paths = Array.isArray(named)
      ? named.filter((path): path is string => typeof path === 'string' && path !== '')
      : [];
    return paths.flatMap(placesOf).filter((uri) => {
      if (workspace.isTrusted || workspace.getWorkspaceFolder(uri) !== undefined) return true;
      this.log.warn(`${SETTING}: ${uri} lies outside the workspace, which is not trusted, and is not read`);
      return false;
    });
  }

  #watch(folders: readonly Uri[]): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = [DRAFT_FILES, ...folders.map((folder) => new RelativePattern(folder, LIBRARY_FILES))].map(
      (glob) => {
        const watcher = workspace.createFileSystemWatcher(glob);
        watcher.onDidCreate(() => this.#soon());
        watcher.onDidChange(() => this.#soon());
        watcher.onDidDelete(() => this.#soon());
        return watcher;
      },
    );
  }
}

/** The files of the library by URI. */
async function findFiles(folders: readonly Uri[]): Promise<Map<string, File>> {
  const globs = [DRAFT_FILES, ...folders.map((folder) => new RelativePattern(folder, LIBRARY_FILES))];
  const found = await Promise.all(globs.map((glob) => workspace.findFiles(glob, undefined, MOST_FILES)));
  const uris = [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()].slice(0, MOST_FILES);
  const files = new Map<string, File>();
  for (let i = 0; i < uris.length; i += AT_A_TIME) {
    const slice = uris.slice(i, i + AT_A_TIME);
    for (const file of await Promise.all(slice.map(stamped))) if (file !== null) files.set(file.uri.toString(), file);
  }
  return files;
}

async function stamped(uri: Uri): Promise<File | null> {
  try {
    const { mtime, size } = await workspace.fs.stat(uri);
    return { uri, stamp: `${mtime}:${size}` };
  } catch {
    return null; // gone meanwhile
  }
}
