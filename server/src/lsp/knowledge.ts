import { Emitter, type Event } from 'vscode-languageserver';
import { bundledCatalogue } from '../catalogue/bundled';
import { type Catalogue, emptyCatalogue } from '../catalogue/catalogue';
import { combine } from '../catalogue/combine';
import { describeFault, type Log } from './log';
import type { Runtime } from './runtime';
import type { UserCatalogues } from './user-catalogues';
import type { WorkspaceIndexer } from './workspace-indexer';

/** What is known of cited documents: the files of the workspace first, then the user's own, then the catalogue of the extension. */
export class Knowledge {
  readonly #runtime: Runtime;
  readonly #indexer: WorkspaceIndexer;
  readonly #users: UserCatalogues;
  readonly #log: Log;
  readonly #changed = new Emitter<void>();
  #bundled: Promise<Catalogue> | undefined;
  #combined: Promise<Catalogue> | undefined;

  constructor(runtime: Runtime, indexer: WorkspaceIndexer, users: UserCatalogues, log: Log) {
    this.#runtime = runtime;
    this.#indexer = indexer;
    this.#users = users;
    this.#log = log;
    indexer.onDidChange(() => this.#changed.fire());
    users.onDidChange(() => {
      this.#combined = undefined;
      this.#changed.fire();
    });
  }

  /** Fires when something is known that was not, or the other way round. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** Everything known, open drafts as they are now. Its answers follow the workspace from then on. */
  async catalogue(): Promise<Catalogue> {
    const workspace = this.#indexer.current().catalogue;
    this.#combined ??= this.#combine(workspace);
    return this.#combined;
  }

  async #combine(workspace: Catalogue): Promise<Catalogue> {
    this.#bundled ??= this.#load();
    const [users, bundled] = await Promise.all([this.#users.all(), this.#bundled]);
    return combine([workspace, ...users, bundled]);
  }

  async #load(): Promise<Catalogue> {
    try {
      return bundledCatalogue(await this.#runtime.loadCatalogue());
    } catch (fault) {
      this.#log.error(`The catalogue could not be read; cited documents are not known: ${describeFault(fault)}`);
      return emptyCatalogue;
    }
  }
}
