import {
  type Disposable,
  type FileSystemWatcher,
  type LogOutputChannel,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import { nameOf } from '../files';
import { mayBeRead, placesOf } from '../named-places';

const SETTING = 'plenary.catalogue.files';

/** The files of documents that the user has named, followed as they and the setting change. */
export class UserCatalogueFiles implements Disposable {
  readonly #log: LogOutputChannel;
  readonly #changed: () => void;
  readonly #listeners: Disposable[];
  #watchers: readonly FileSystemWatcher[] = [];

  /** `changed` is called when {@link uris} would have another answer, or a file another text. */
  constructor(log: LogOutputChannel, changed: () => void) {
    this.#log = log;
    this.#changed = changed;
    this.#listeners = [
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) changed();
      }),
      workspace.onDidGrantWorkspaceTrust(changed),
      workspace.onDidChangeWorkspaceFolders(changed),
    ];
  }

  /** The files that may be read and are there; watched from now on, those that are not there too. */
  async uris(): Promise<string[]> {
    const named = workspace.getConfiguration().get<unknown>(SETTING);
    const paths = Array.isArray(named)
      ? named.filter((path): path is string => typeof path === 'string' && path !== '')
      : [];
    const candidates = paths.flatMap(placesOf).filter((uri) => this.#mayBeRead(uri));
    this.#watch(candidates);
    const found = await Promise.all(candidates.map((uri) => isThere(uri)));
    return candidates.filter((_, i) => found[i]).map(String);
  }

  dispose(): void {
    for (const each of [...this.#listeners, ...this.#watchers]) each.dispose();
  }

  #mayBeRead(uri: Uri): boolean {
    if (mayBeRead(uri)) return true;
    this.#log.warn(`${SETTING}: ${uri} lies outside the workspace, which is not trusted, and is not read`);
    return false;
  }

  #watch(uris: readonly Uri[]): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = uris.map((uri) => {
      const folder = Uri.joinPath(uri, '..');
      const pattern = nameOf(uri).replace(/[[\]{}*?]/g, '[$&]');
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, pattern));
      watcher.onDidCreate(this.#changed);
      watcher.onDidChange(this.#changed);
      watcher.onDidDelete(this.#changed);
      return watcher;
    });
  }
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
