import { Emitter, type Event, FileChangeType, type FileEvent } from 'vscode-languageserver';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { WorkspaceIndex } from '../workspace/index';
import type { WorkspacePort } from '../workspace/port';
import { type FileSummary, summarize, summarizeOpen } from '../workspace/summary';
import type { Drafts } from './drafts';
import { isLibraryPage } from './requests/agreed';
import { nextTurn } from './turn';

/** How many files are asked for at a time, so that far ones do not come one by one. */
const AT_A_TIME = 8;

/** Keeps the index of the workspace in step with its files and with the open drafts, which go before their files. */
export class WorkspaceIndexer {
  readonly #index = new WorkspaceIndex();
  readonly #workspace: WorkspacePort;
  readonly #drafts: Drafts;
  readonly #changed = new Emitter<void>();
  /** URIs of the files of the workspace. */
  #files = new Set<string>();
  /** Open drafts that have changed since they were last taken in. */
  readonly #edited = new Set<string>();
  /** The latest attempt to read each file, and the whole workspace: an answer to an earlier one comes too late. */
  readonly #attempts = new Map<string, symbol>();
  #reading = Symbol();

  constructor(workspace: WorkspacePort, drafts: Drafts) {
    this.#workspace = workspace;
    this.#drafts = drafts;
    drafts.onDidChangeContent(({ document }) => {
      if (!isLibraryPage(document.uri)) this.#edited.add(document.uri);
    });
  }

  /** Fires when what files of the workspace are has changed: their symbols, titles and dates, not their text alone. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** The index, with the open drafts as they are now. */
  current(): WorkspaceIndex {
    let changed = false;
    for (const uri of this.#edited) {
      const draft = this.#drafts.get(uri);
      if (draft !== undefined) changed = this.#takeIn(summarizeOpen(uri, draft.analysis)) || changed;
    }
    this.#edited.clear();
    if (changed) this.#changed.fire();
    return this.#index;
  }

  /** Reads every file of the workspace, file by file between other work, and forgets those that are gone from it. */
  async readWorkspace(): Promise<void> {
    const reading = Symbol();
    this.#reading = reading;
    const uris = await this.#workspace.list();
    if (this.#reading !== reading) return;
    this.#files = new Set(uris);
    const gone = Array.from(this.#index.files, ({ uri }) => uri).filter((uri) => !this.#files.has(uri));
    let changed = gone.map((uri) => this.#forget(uri)).includes(true);
    for (let i = 0; i < uris.length && this.#reading === reading; i += AT_A_TIME) {
      const read = await Promise.all(uris.slice(i, i + AT_A_TIME).map((uri) => this.#read(uri)));
      changed = read.includes(true) || changed;
    }
    if (changed) this.#changed.fire();
  }

  /** Files of the workspace were created, changed or deleted. */
  async filesChanged(events: readonly FileEvent[]): Promise<void> {
    const changes = events.map(({ uri, type }) => {
      if (type !== FileChangeType.Deleted) {
        this.#files.add(uri);
        return this.#read(uri);
      }
      this.#files.delete(uri);
      return this.#forget(uri);
    });
    if ((await Promise.all(changes)).includes(true)) this.#changed.fire();
  }

  /** A draft was closed: what counts is the file again, if there is one. */
  async closed(uri: string): Promise<void> {
    this.#edited.delete(uri);
    const changed = this.#files.has(uri) ? await this.#read(uri) : this.#forget(uri);
    if (changed) this.#changed.fire();
  }

  /** Takes in what the file at `uri` holds; answers whether that makes a difference to other files. */
  async #read(uri: string): Promise<boolean> {
    const attempt = Symbol();
    this.#attempts.set(uri, attempt);
    const text = await this.#workspace.read(uri);
    await nextTurn();
    if (this.#attempts.get(uri) !== attempt) return false;
    this.#attempts.delete(uri);
    if (this.#drafts.get(uri) !== undefined) return false;
    return text === null ? this.#forget(uri) : this.#takeIn(summarize(uri, analyse(parse(text))));
  }

  #takeIn(summary: FileSummary): boolean {
    const before = facts(this.#index.get(summary.uri));
    this.#index.set(summary);
    return facts(summary) !== before;
  }

  /** Forgets a file, unless it is open. */
  #forget(uri: string): boolean {
    this.#attempts.delete(uri);
    if (this.#drafts.get(uri) !== undefined) return false;
    const before = facts(this.#index.get(uri));
    this.#index.delete(uri);
    return before !== '';
  }
}

/** What other files can tell of one, as a text to compare; empty for a file that bears no symbol. */
function facts(summary: FileSummary | undefined): string {
  if (summary === undefined || summary.canonical === null) return '';
  const { canonical, title, date, agendaItem, origin } = summary;
  return JSON.stringify([canonical, title, date, agendaItem, origin]);
}
