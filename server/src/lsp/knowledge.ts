import { Emitter, type Event, type FileEvent } from 'vscode-languageserver';
import { type Catalogue, emptyCatalogue } from '../catalogue/catalogue';
import type { WorkspacePort } from '../workspace/port';
import type { Drafts } from './drafts';
import type { Log } from './log';
import type { Runtime } from './runtime';

/** What is known of cited documents: the catalogue of the extension and the resolutions of the workspace. */
export class Knowledge {
  readonly #changed = new Emitter<void>();

  constructor(_runtime: Runtime, _files: WorkspacePort, _drafts: Drafts, _log: Log) {}

  /** Fires when something is known that was not, or the other way round. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  async catalogue(): Promise<Catalogue> {
    return emptyCatalogue;
  }

  async readWorkspace(): Promise<void> {}

  async filesChanged(_events: readonly FileEvent[]): Promise<void> {}
}
