import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  DiagnosticSeverity,
  DiagnosticTag,
  type Disposable,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  RAL,
  ResponseError,
} from 'vscode-languageserver';
import type { Finding, Level } from '../lint/finding';
import { TOO_MANY } from '../lint/rule-run';
import type { Snapshot } from '../text/snapshot';
import type { Checker } from './checker';
import type { Client } from './client';
import type { Draft, Drafts } from './drafts';
import { describeFault, type Log } from './log';
import { toLocation, toRange } from './ranges';
import { isLibraryPage } from './requests/agreed';
import type { DiagnosticData } from './requests/diagnostics';
import { cancelled, unlessCancelled } from './superseded';
import { afterNextMessage } from './turn';

const SEVERITY: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules whose findings are text that does nothing: editors show it faded. */
const UNNECESSARY: ReadonlySet<string> = new Set(['unused-directive']);

/**
 * The answer about a document that is not open: it has no diagnostics. To a cancellation that asks for no other try,
 * VS Code's client would not ask about this document again, though it be reopened.
 */
const NOTHING: DocumentDiagnosticReport = { kind: 'full', items: [] };

/** Pause after a change before diagnostics are pushed, in milliseconds. Who pulls has pauses of their own. */
const PUSH_DELAY = 150;

/** `finding` on `snapshot` as `client` shows it. */
function toDiagnostic(finding: Finding, snapshot: Snapshot, client: Client): Diagnostic {
  const data: DiagnosticData = {
    whileTyping: finding.whileTyping === null ? null : toRange(snapshot, finding.whileTyping),
  };
  return {
    range: toRange(snapshot, finding.span),
    severity: SEVERITY[finding.level],
    source: 'plenary',
    code: finding.ruleId,
    ...(client.codeDescriptions &&
      client.ruleDocumentation !== null && {
        codeDescription: { href: `${client.ruleDocumentation}${finding.ruleId}.md` },
      }),
    message: finding.message,
    ...(UNNECESSARY.has(finding.ruleId) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.relatedInformation &&
      finding.related.length > 0 && {
        relatedInformation: finding.related.map(({ span, message }) => ({
          location: toLocation(snapshot, span),
          message,
        })),
      }),
    data,
  };
}

/** Of more findings in one draft than these the first are shown: messages of hundreds of megabytes stop editors. */
const MOST_SHOWN = 10_000;

/** The diagnostics of a draft; where there are too many, the last says how many findings it stands for. */
export function toDiagnostics(findings: readonly Finding[], snapshot: Snapshot, client: Client): Diagnostic[] {
  const shown = findings.slice(0, MOST_SHOWN).map((finding) => toDiagnostic(finding, snapshot, client));
  const next = findings[MOST_SHOWN];
  if (next === undefined) return shown;
  const range = toRange(snapshot, { start: next.span.start, end: next.span.start });
  const others = findings.slice(MOST_SHOWN);
  // Of a rule that finds very much not even the number is known.
  const atLeast = others.some(({ messageId }) => messageId === TOO_MANY) ? 'at least ' : '';
  const message = `From here on ${atLeast}${others.length} more findings are not shown.`;
  const data: DiagnosticData = { whileTyping: null };
  return [...shown, { range, severity: DiagnosticSeverity.Information, source: 'plenary', message, data }];
}

/** Shows the findings of open drafts: as they are asked for, or unasked where the client knows no other way. */
export class Diagnostics {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #drafts: Drafts;
  readonly #checker: Checker;
  readonly #log: Log;
  readonly #waiting = new Map<string, Disposable>();
  #ended = false;

  constructor(connection: Connection, client: Client, drafts: Drafts, checker: Checker, log: Log) {
    this.#connection = connection;
    this.#client = client;
    this.#drafts = drafts;
    this.#checker = checker;
    this.#log = log;
    if (client.pullsDiagnostics) {
      connection.languages.diagnostics.on((params, token) => this.#pull(params, token));
      return;
    }
    drafts.onDidChangeContent(({ document }) => this.#pushSoon(document.uri));
    drafts.onDidClose(({ document }) => {
      this.#waiting.get(document.uri)?.dispose();
      if (!this.#ended) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    });
  }

  /** Shows all open drafts' findings anew, since something that they depend on changed. */
  async refresh(): Promise<void> {
    if (!this.#client.pullsDiagnostics) {
      for (const uri of this.#drafts.keys()) this.#pushSoon(uri);
    } else if (this.#client.refreshesDiagnostics) {
      await this.#connection.languages.diagnostics.refresh();
    }
  }

  /** The client has asked the server to end: nothing is pushed from here on, since nobody may be there to receive it. */
  end(): void {
    this.#ended = true;
    for (const waiting of this.#waiting.values()) waiting.dispose();
    this.#waiting.clear();
  }

  async #pull(
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData>> {
    const draft = this.#drafts.get(textDocument.uri);
    if (draft === undefined || isLibraryPage(draft.uri)) return NOTHING;
    await afterNextMessage();
    const early = this.#superseded(draft, token);
    if (early !== null) return early;
    try {
      const { findings, stamp } = await unlessCancelled(this.#checker.check(draft), token);
      const late = this.#superseded(draft, token);
      if (late !== null) return late;
      if (stamp === previousResultId) return { kind: 'unchanged', resultId: stamp };
      return { kind: 'full', resultId: stamp, items: toDiagnostics(findings, draft.snapshot, this.#client) };
    } catch (fault) {
      const late = this.#superseded(draft, token);
      if (late !== null) return late;
      // After an error VS Code's client would not ask about this document again until it is started anew.
      this.#log.error(`${draft.uri} could not be checked: ${describeFault(fault)}`);
      return NOTHING;
    }
  }

  /** What a pull of diagnostics of `draft` answers where it comes too late; `null` where it does not. */
  #superseded(
    draft: Draft,
    token: CancellationToken,
  ): DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData> | null {
    if (token.isCancellationRequested) return cancelled();
    const now = this.#drafts.get(draft.uri);
    if (now === undefined) return NOTHING;
    if (now === draft) return null;
    // "Content modified" VS Code's client would take for a clean draft.
    return new ResponseError(LSPErrorCodes.ServerCancelled, 'the document changed', { retriggerRequest: true });
  }

  #pushSoon(uri: string): void {
    if (this.#ended) return;
    this.#waiting.get(uri)?.dispose();
    const push = (): void => {
      this.#waiting.delete(uri);
      this.#push(uri).catch((fault) => {
        // To tell of anything over a connection that is closed throws.
        if (!this.#ended) this.#log.error(`${uri} could not be checked: ${describeFault(fault)}`);
      });
    };
    this.#waiting.set(uri, RAL().timer.setTimeout(push, PUSH_DELAY));
  }

  async #push(uri: string): Promise<void> {
    const draft = this.#drafts.get(uri);
    if (draft === undefined || isLibraryPage(uri)) return;
    const isLatest = (): boolean => this.#drafts.get(uri) === draft;
    const checked = await this.#checker.check(draft).catch((fault) => {
      if (isLatest()) throw fault;
    });
    if (this.#ended || checked === undefined || !isLatest()) return; // the newer version has its own turn
    const { findings } = checked;
    const diagnostics = toDiagnostics(findings, draft.snapshot, this.#client);
    await this.#connection.sendDiagnostics({ uri, version: draft.snapshot.version, diagnostics });
  }
}
