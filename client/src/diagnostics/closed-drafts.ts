import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  type LogOutputChannel,
  languages,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { CheckFiles, FindingsOutdated } from '../../../server/src/lsp/requests/workspace-check';
import { stampOf } from '../files';
import { DRAFT_FILES, isDraft } from '../language';
import { RUNNING } from '../server/client-values';
import { NOT_RUNNING, type Server } from '../server/server';
import type { CheckSummary } from './check-summary';
import { isInTab } from './tabs';

/** So many files are sent to be checked at a time: progress is told after each such slice. */
const AT_A_TIME = 8;
/** Pause, in milliseconds, before what became outdated is checked again: it seldom happens once. */
const SETTLING = 1_000;

/**
 * What was found in drafts that are not open, since the user had the workspace checked. A result is shown until its file
 * is changed, deleted or opened; a changed configuration has it made anew.
 */
export class ClosedDrafts implements Disposable {
  readonly #server: Server;
  readonly #log: LogOutputChannel;
  readonly #results = languages.createDiagnosticCollection('plenary.closed');
  /** The files that the results are of, those without findings included. */
  readonly #checked = new Map<string, Checked>();
  readonly #listeners: Disposable[];
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server, log: LogOutputChannel) {
    this.#server = server;
    this.#log = log;
    const files = workspace.createFileSystemWatcher(DRAFT_FILES);
    this.#listeners = [
      this.#results,
      files,
      files.onDidCreate((uri) => this.#forgetChanged(uri)),
      files.onDidChange((uri) => this.#forgetChanged(uri)),
      files.onDidDelete((uri) => this.#forgetChanged(uri)),
      // Of a folder that goes, watchers tell nothing about the files in it.
      workspace.onDidDeleteFiles(({ files: gone }) => this.#forgetBelow(gone)),
      workspace.onDidRenameFiles(({ files: renamed }) => this.#forgetBelow(renamed.map(({ oldUri }) => oldUri))),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => this.#forgetBelow(removed.map(({ uri }) => uri))),
      workspace.onDidOpenTextDocument((document) => {
        if (isShown(document)) this.#forget(document.uri);
      }),
      // A document that VS Code has kept in mind since its tab was closed is not opened anew.
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) if (isShown(document)) this.#forget(document.uri);
      }),
      server.onDidChangeState((state) => {
        if (state === RUNNING) server.client?.onNotification(FindingsOutdated, () => this.#checkAgainSoon());
      }),
    ];
  }

  /** Checks every draft of the workspace; `report` is told after each slice how many of them are done. */
  async check(token: CancellationToken, report: (done: number, of: number) => void): Promise<CheckSummary> {
    const uris = await workspace.findFiles(DRAFT_FILES, '**/node_modules/**', undefined, token);
    const found: Found[] = [];
    for (let i = 0; i < uris.length && !token.isCancellationRequested; i += AT_A_TIME) {
      found.push(...(await this.#checkFiles(uris.slice(i, i + AT_A_TIME), token)));
      report(found.length, uris.length);
    }
    return summarize(uris.length, found);
  }

  dispose(): void {
    clearTimeout(this.#settling);
    for (const listener of this.#listeners) listener.dispose();
  }

  /** Checks files and shows what is found in those that are not open; answers nothing where it is cancelled. */
  async #checkFiles(uris: readonly Uri[], token?: CancellationToken): Promise<readonly Found[]> {
    const client = this.#server.client;
    if (client === undefined) throw new Error(NOT_RUNNING);
    const { asUri } = client.code2ProtocolConverter;
    const stamps = await Promise.all(uris.map(stampOf));
    const request = client.sendRequest(CheckFiles, { uris: uris.map((uri) => asUri(uri)) }, token);
    const checked = await request.catch((fault) => {
      if (token?.isCancellationRequested) return [];
      throw fault;
    });
    return Promise.all(
      checked.map(async ({ diagnostics }, i) => {
        const found = diagnostics && (await client.protocol2CodeConverter.asDiagnostics([...diagnostics]));
        if (uris[i]) this.#show({ uri: uris[i], stamp: stamps[i] ?? null }, found);
        return found;
      }),
    );
  }

  #show(checked: Checked, found: Found): void {
    const { uri } = checked;
    const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
    if (found === null || (document && isShown(document))) return this.#forget(uri);
    this.#checked.set(uri.toString(), checked);
    this.#results.set(uri, found);
  }

  #forget(uri: Uri): void {
    this.#checked.delete(uri.toString());
    this.#results.delete(uri);
  }

  /** Forgets a file that something has happened to, unless the result is of what it holds now: one is told late. */
  async #forgetChanged(uri: Uri): Promise<void> {
    const stamp = await stampOf(uri);
    if (stamp === null || this.#checked.get(uri.toString())?.stamp !== stamp) this.#forget(uri);
  }

  /** Forgets files and what lies in folders. */
  #forgetBelow(gone: readonly Uri[]): void {
    for (const [key, { uri }] of this.#checked)
      if (gone.some((folder) => `${key}/`.startsWith(`${folder}/`))) this.#forget(uri);
  }

  /** Checks the files anew that there are results of, when all that makes them outdated has happened. */
  #checkAgainSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#checkAgain().catch((fault) => this.#log.error(fault));
    }, SETTLING);
  }

  async #checkAgain(): Promise<void> {
    const uris = [...this.#checked.values()].map(({ uri }) => uri);
    for (let i = 0; i < uris.length; i += AT_A_TIME) {
      // What was forgotten meanwhile stays so.
      await this.#checkFiles(uris.slice(i, i + AT_A_TIME).filter((uri) => this.#checked.has(uri.toString())));
    }
  }
}

/** A file that was checked, and its stamp before that. */
interface Checked {
  readonly uri: Uri;
  readonly stamp: string | null;
}

/** What was found in a file; `null` where it cannot be read. */
type Found = readonly Diagnostic[] | null;

/** Whether `document` is a draft in a tab: it then has diagnostics of its own. */
function isShown(document: TextDocument): boolean {
  return isDraft(document) && isInTab(document.uri);
}

function summarize(drafts: number, found: readonly Found[]): CheckSummary {
  const readable = found.filter((diagnostics) => diagnostics !== null);
  const severities = readable.flat().map(({ severity }) => severity);
  const count = (severity: DiagnosticSeverity) => severities.filter((one) => one === severity).length;
  return {
    drafts,
    checked: readable.length,
    unreadable: found.length - readable.length,
    withFindings: readable.filter((diagnostics) => diagnostics.length > 0).length,
    errors: count(DiagnosticSeverity.Error),
    warnings: count(DiagnosticSeverity.Warning),
    information: count(DiagnosticSeverity.Information),
    hints: count(DiagnosticSeverity.Hint),
  };
}
