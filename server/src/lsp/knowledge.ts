import type { Event } from 'vscode-languageserver';
import { bundledCatalogue } from '../catalogue/bundled';
import { type Catalogue, emptyCatalogue } from '../catalogue/catalogue';
import { combine } from '../catalogue/combine';
import { describeFault, type Log } from './log';
import type { Runtime } from './runtime';
import type { WorkspaceIndexer } from './workspace-indexer';

/** What is known of cited documents: the files of the workspace first, then the catalogue of the extension. */
export class Knowledge {
  readonly #runtime: Runtime;
  readonly #indexer: WorkspaceIndexer;
  readonly #log: Log;
  #combined: Promise<Catalogue> | undefined;

  constructor(runtime: Runtime, indexer: WorkspaceIndexer, log: Log) {
    this.#runtime = runtime;
    this.#indexer = indexer;
    this.#log = log;
  }

  /** Fires when something is known that was not, or the other way round. */
  get onDidChange(): Event<void> {
    return this.#indexer.onDidChange;
  }

  /** Everything known, open drafts as they are now. Its answers follow the workspace from then on. */
  async catalogue(): Promise<Catalogue> {
    const workspace = this.#indexer.current().catalogue;
    this.#combined ??= this.#bundled().then((bundled) => combine([workspace, bundled]));
    return this.#combined;
  }

  async #bundled(): Promise<Catalogue> {
    try {
      return bundledCatalogue(await this.#runtime.loadCatalogue());
    } catch (fault) {
      this.#log.error(`The catalogue could not be read; cited documents are not known: ${describeFault(fault)}`);
      return emptyCatalogue;
    }
  }
}
