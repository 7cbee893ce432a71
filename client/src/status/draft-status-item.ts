import {
  DiagnosticSeverity,
  type Disposable,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { type DraftFigures, DraftFiguresRequest } from '../../../server/src/lsp/requests/figures';
import { draftInFront } from '../language';
import type { Server } from '../server/server';
import { draftStatus, type Findings } from './draft-figures';

/** Pause after the last change, in milliseconds, before the figures are asked for anew. */
const PAUSE = 250;
/** The commands that the tooltip leads to. */
const COMMANDS = ['workbench.actions.view.problems', 'outline.focus', 'plenary.showInfo'];

/** Session, numbers of paragraphs and words of the draft in front, and how its checks went, in the status bar. */
export class DraftStatusItem implements Disposable {
  readonly #server: Server;
  readonly #item = window.createStatusBarItem('plenary.draft', StatusBarAlignment.Right, 100);
  readonly #listeners: Disposable[];
  #figures: { readonly document: TextDocument; readonly figures: DraftFigures } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server) {
    this.#server = server;
    this.#item.name = 'Plenary: Draft';
    this.#item.command = 'workbench.actions.view.problems';
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#ask()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document) this.#askSoon();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = this.#figures?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) this.#show();
      }),
      server.onDidChangeState(() => this.#ask()),
    ];
    void this.#ask();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
    this.#item.dispose();
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    const document = draftInFront();
    const { client } = this.#server;
    if (document === undefined || client === undefined) {
      this.#figures = undefined;
      this.#item.hide();
      return;
    }
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const figures = await client.sendRequest(DraftFiguresRequest, { uri }).catch(() => undefined);
    // Another editor may be in front by now; it has asked for itself.
    if (figures === undefined || document !== window.activeTextEditor?.document) return;
    // A server that has just started is told of open drafts after it was asked.
    if (figures === null) return this.#askSoon();
    this.#figures = { document, figures };
    this.#show();
  }

  #show(): void {
    if (this.#figures === undefined) return;
    const { document, figures } = this.#figures;
    const { text, label, tooltip } = draftStatus(figures, findingsOf(document));
    const markdown = new MarkdownString(tooltip);
    markdown.isTrusted = { enabledCommands: COMMANDS };
    this.#item.text = text;
    this.#item.tooltip = markdown;
    this.#item.accessibilityInformation = { label, role: 'button' };
    this.#item.show();
  }
}

function findingsOf({ uri }: TextDocument): Findings {
  const found = languages.getDiagnostics(uri);
  const errors = found.filter(({ severity }) => severity === DiagnosticSeverity.Error).length;
  const warnings = found.filter(({ severity }) => severity === DiagnosticSeverity.Warning).length;
  return { errors, warnings, others: found.length - errors - warnings };
}
