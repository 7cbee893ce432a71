import {
  CancellationTokenSource,
  type Disposable,
  type FileSystemWatcher,
  type LogOutputChannel,
  type Progress,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { ForgetTexts, PutTexts, ReadTexts } from '../../../server/src/lsp/requests/agreed';
import { RUNNING } from '../server/client-values';
import type { Server } from '../server/server';
import { FedFiles } from './fed-files';
import {
  FOLDERS_SETTING,
  findLibraryFiles,
  folderGlobsOf,
  globsOf,
  isFolder,
  isLibraryFile,
  isLookedInto,
  type LibraryFile,
  namedFolders,
  stamped,
} from './library-files';
import { LibraryReport } from './library-report';
import type { TextCache } from './text-cache';

/** So many files are read, and so many taken from the cache, at a time. */
const READ_AT_A_TIME = 20;
const KEPT_AT_A_TIME = 100;
/** Fewer files than these are read without a word. */
const WORTH_TELLING = 50;
/** Pause after a change, in milliseconds, before files are looked at again: changes come in crowds. */
const SETTLING = 1_000;

/**
 * Feeds the server’s library with the texts of the workspace and of the user’s folders, in the background, and keeps it
 * in step with them.
 */
export class LibraryFeed implements Disposable {
  readonly #listeners: Disposable[];
  readonly #report: LibraryReport;
  #watchers: readonly FileSystemWatcher[] = [];
  #watched = '';
  readonly #fed = new FedFiles();
  /** What is to be looked at next: every file, or those that something has happened to. */
  #everything = true;
  /** Whether so much is missing from the library that what it says of a paragraph may soon be otherwise. */
  #behind = false;
  #news = false;
  readonly #touched = new Map<string, Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #cancellation = new CancellationTokenSource();

  constructor(
    private readonly server: Server,
    private readonly cache: TextCache,
    log: LogOutputChannel,
    private readonly changed: () => void,
  ) {
    this.#report = new LibraryReport(log);
    const all = () => this.#soon();
    this.#listeners = [
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(FOLDERS_SETTING)) all();
      }),
      workspace.onDidGrantWorkspaceTrust(all),
      workspace.onDidChangeWorkspaceFolders(all),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) for (const uri of [oldUri, newUri]) this.#happened(uri);
      }),
      workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.#happened(uri);
      }),
      server.onDidChangeState((state) => {
        if (state !== RUNNING) return;
        // A new server knows nothing yet.
        this.#fed.clear();
        all();
      }),
    ];
    all();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#cancellation.cancel();
    for (const each of [...this.#listeners, ...this.#watchers]) each.dispose();
  }

  /** Whether the library is still far from complete. */
  get isReading(): boolean {
    return this.#behind || (this.#everything && this.#fed.size === 0);
  }

  /** Looks at every file now; resolves to what the library has then, in words, when that is done or cancelled. */
  async update(): Promise<string> {
    this.#everything = true;
    const read = await this.#catchUp();
    return this.#report.summary(this.#fed.adopted, read);
  }

  /** Something has happened to what lies, or lay, at an address. Of what is in a folder nothing else is told. */
  #happened(uri: Uri): void {
    this.#soon(isLibraryFile(uri) ? uri : undefined);
  }

  #soon(uri?: Uri): void {
    if (uri === undefined) this.#everything = true;
    else this.#touched.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#catchUp(), SETTLING);
  }

  /** One at a time; answers how many files were read. */
  #catchUp(): Promise<number> {
    clearTimeout(this.#timer);
    const read = this.#running.then(() => this.#look());
    this.#running = read.then(
      () => {},
      (fault) => {
        // What was not done is found by looking at everything, next time.
        this.#everything = true;
        this.#report.failed(fault);
      },
    );
    return read.catch(() => 0);
  }

  async #look(): Promise<number> {
    if (this.server.client === undefined) return 0;
    this.#behind = this.isReading;
    try {
      return await this.#lookAtFiles();
    } finally {
      if (this.#behind || this.#news) {
        this.#behind = false;
        this.#news = false;
        this.changed();
      }
    }
  }

  async #lookAtFiles(): Promise<number> {
    const touched = [...this.#touched.values()];
    this.#touched.clear();
    if (!this.#everything) return this.#follow(await stamped(touched), touched.map(String));
    this.#everything = false;
    const { folders, refusals } = await namedFolders();
    this.#report.refused(refusals);
    this.#watch(folders);
    const files = await findLibraryFiles(folders);
    const read = await this.#follow(files, this.#fed.uris());
    await this.cache.keepOnly(files.keys());
    return read;
  }

  /** Takes in those of `files` that have changed, and forgets those of `known` that are not among them. */
  async #follow(files: ReadonlyMap<string, LibraryFile>, known: Iterable<string>): Promise<number> {
    const gone = [...known].filter((uri) => this.#fed.get(uri) !== undefined && !files.has(uri));
    const fresh = [...files.values()].filter(({ uri, stamp }) => this.#fed.get(uri.toString())?.stamp !== stamp);
    if (gone.length + fresh.length === 0) return 0;
    if (gone.length > 0) await this.server.client?.sendRequest(ForgetTexts, { uris: gone });
    for (const uri of gone) this.#fed.delete(uri);
    this.#news = true;
    return this.#read(await this.#putKept(fresh));
  }

  /** Gives the server what the cache has of the files; answers the others. */
  async #putKept(files: readonly LibraryFile[]): Promise<LibraryFile[]> {
    const unread: LibraryFile[] = [];
    for (let i = 0; i < files.length; i += KEPT_AT_A_TIME) {
      const slice = files.slice(i, i + KEPT_AT_A_TIME);
      const kept = await Promise.all(slice.map(({ uri, stamp }) => this.cache.read(uri.toString(), stamp)));
      const texts = kept.flatMap((entry) => entry?.text ?? []);
      const refused = texts.length === 0 ? [] : await this.server.client?.sendRequest(PutTexts, { texts });
      slice.forEach((file, j) => {
        const entry = kept[j];
        const uri = file.uri.toString();
        if (!entry || refused?.includes(uri)) unread.push(file);
        else this.#fed.set(uri, { stamp: file.stamp, adopted: entry.text !== null });
        if (entry?.fault) this.#report.faulty(file.uri, entry.fault, false);
      });
    }
    return unread;
  }

  /** Lets the server read the files, where they are many with a progress bar; answers how many it has read. */
  async #read(files: readonly LibraryFile[]): Promise<number> {
    if (files.length === 0) return 0;
    this.#cancellation = new CancellationTokenSource();
    if (files.length < WORTH_TELLING) return this.#readSlices(files);
    this.#behind = true;
    const title = 'Plenary: reading the library of adopted texts';
    const location = ProgressLocation.Notification;
    const read = await window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
      token.onCancellationRequested(() => this.#cancellation.cancel());
      return this.#readSlices(files, progress);
    });
    if (read < files.length) this.#report.cancelled(read, files.length);
    return read;
  }

  async #readSlices(
    files: readonly LibraryFile[],
    progress?: Progress<{ message?: string; increment?: number }>,
  ): Promise<number> {
    let keeping: Promise<unknown> = Promise.resolve();
    let read = 0;
    for (; read < files.length && !this.#cancellation.token.isCancellationRequested; read += READ_AT_A_TIME) {
      const slice = files.slice(read, read + READ_AT_A_TIME);
      progress?.report({ message: `${read} of ${files.length}`, increment: (100 * slice.length) / files.length });
      const entries = await this.#readSlice(slice);
      await keeping;
      keeping = Promise.all(entries.map((entry) => this.cache.write(entry)));
    }
    await keeping;
    this.#report.tellFaults();
    return Math.min(read, files.length);
  }

  async #readSlice(files: readonly LibraryFile[]) {
    const client = this.server.client;
    if (client === undefined) throw new Error('the language server has ended');
    const read = await client.sendRequest(ReadTexts, { uris: files.map(({ uri }) => uri.toString()) });
    return read.flatMap((entry, i) => {
      const file = files[i];
      if (file === undefined) return [];
      const { uri, stamp } = file;
      if (entry.fault !== null) this.#report.faulty(uri, entry.fault, true);
      this.#fed.set(entry.uri, { stamp, adopted: entry.text !== null });
      return { ...entry, stamp };
    });
  }

  #watch(folders: readonly Uri[]): void {
    const watched = folders.join('\n');
    if (this.#watchers.length > 0 && watched === this.#watched) return;
    this.#watched = watched;
    for (const watcher of this.#watchers) watcher.dispose();
    const happened = (uri: Uri) => this.#happened(uri);
    const ofFiles = globsOf(folders).map((glob) => {
      const watcher = workspace.createFileSystemWatcher(glob);
      watcher.onDidCreate(happened);
      watcher.onDidChange(happened);
      watcher.onDidDelete(happened);
      return watcher;
    });
    // Of a folder that goes nothing is told but the folder, and of one that comes often too.
    const ofFolders = folderGlobsOf(folders).map((glob) => {
      const watcher = workspace.createFileSystemWatcher(glob, false, true);
      watcher.onDidCreate(async (uri) => {
        if (isLookedInto(uri) && !isLibraryFile(uri) && (await isFolder(uri))) this.#soon();
      });
      watcher.onDidDelete((uri) => {
        if (this.#fed.liesIn(uri.toString())) this.#soon();
      });
      return watcher;
    });
    this.#watchers = [...ofFiles, ...ofFolders];
  }
}
