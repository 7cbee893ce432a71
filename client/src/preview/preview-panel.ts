import {
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { ExportRequest, PreviewRequest } from '../../../server/src/lsp/requests/printing';
import { nameOf } from '../files';
import { RUNNING } from '../server/client-values';
import type { Server } from '../server/server';
import type { FromPage, MarkedFinding, PreviewState, ToPage } from './messages';
import { previewPage, scriptFolder } from './page';

/** Pause after a change, in milliseconds, before the paper is drawn anew. */
const SETTLING = 120;
/** How long, in milliseconds, the page may take to copy. */
const PATIENCE = 10_000;
/** Time, in milliseconds, in which an editor's scroll is the answer to one in the preview. */
const ECHO = 250;

const LEVELS: Readonly<Record<DiagnosticSeverity, MarkedFinding['level']>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

/** One draft's preview: keeps the page in step with the draft's text, findings, caret and scroll position. */
export class PreviewPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #draft: Uri;
  readonly #server: Server;
  readonly #listeners: Disposable;
  #state: PreviewState;
  /** Resolves when the page's script runs and can be spoken to. */
  readonly #ready: Promise<void>;
  #isReady = false;
  #becomeReady: () => void = () => {};
  #settling: ReturnType<typeof setTimeout> | undefined;
  #quietUntil = 0;
  #copied: ((done: boolean) => void) | undefined;

  constructor(panel: WebviewPanel, draft: Uri, state: PreviewState, server: Server, extension: Uri) {
    this.#panel = panel;
    this.#draft = draft;
    this.#state = state;
    this.#server = server;
    this.#ready = new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
    const isOurs = (document: TextDocument): boolean => document.uri.toString() === draft.toString();
    this.#listeners = Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromPage) => this.#receive(message)),
      workspace.onDidChangeTextDocument(({ document }) => isOurs(document) && this.#outdated()),
      workspace.onDidOpenTextDocument((document) => isOurs(document) && this.#outdated()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === draft.toString())) this.#sendFindings();
      }),
      window.onDidChangeTextEditorSelection(
        ({ textEditor }) => isOurs(textEditor.document) && this.#sendCaret(textEditor),
      ),
      window.onDidChangeTextEditorVisibleRanges(
        ({ textEditor }) => isOurs(textEditor.document) && this.#sendScroll(textEditor),
      ),
      server.onDidChangeState((now) => now === RUNNING && this.#outdated()),
    );
    panel.title = title(draft);
    panel.webview.options = { enableScripts: true, localResourceRoots: [scriptFolder(extension)] };
    panel.webview.html = previewPage(panel.webview, extension);
  }

  get draft(): Uri {
    return this.#draft;
  }

  get panel(): WebviewPanel {
    return this.#panel;
  }

  dispose(): void {
    clearTimeout(this.#settling);
    this.#listeners.dispose();
    this.#copied?.(false);
  }

  toggleLineNumbers(): void {
    this.#setState({ ...this.#state, lineNumbers: !this.#state.lineNumbers });
  }

  /** Copies the draft in the page, which alone can put more than text on the clipboard. Answers whether it could. */
  async copy(): Promise<boolean> {
    const { client } = this.#server;
    const uri = client?.code2ProtocolConverter.asUri(this.#draft);
    if (client === undefined || uri === undefined) return false;
    const [html, text] = await Promise.all([
      client.sendRequest(ExportRequest, { uri, format: 'richText' }),
      client.sendRequest(ExportRequest, { uri, format: 'txt' }),
    ]);
    if (html === null || text === null) return false;
    const done = new Promise<boolean>((resolve) => {
      this.#copied?.(false);
      this.#copied = resolve;
      setTimeout(() => resolve(false), PATIENCE);
    });
    await Promise.race([this.#ready, done]);
    // A page that is only just there has not kept the focus.
    this.#panel.reveal();
    this.#post({ type: 'copy', html, text });
    return done;
  }

  #receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        this.#becomeReady();
        this.#post({ type: 'state', state: this.#state });
        void this.#render();
        break;
      case 'scrolled':
        this.#revealTop(message.offset);
        break;
      case 'clicked':
        void this.#revealCaret(message.offset, message.focus);
        break;
      case 'zoomed':
        this.#setState({ ...this.#state, zoom: message.zoom });
        break;
      case 'copied':
        this.#copied?.(message.done);
        this.#copied = undefined;
        break;
    }
  }

  #outdated(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#render(), SETTLING);
  }

  async #render(): Promise<void> {
    if (!this.#isReady) return;
    const document = await this.#document();
    const { client } = this.#server;
    if (document === undefined || client === undefined) {
      this.#post({
        type: 'notice',
        text: document ? 'Plenary’s language server is starting …' : 'This draft cannot be opened any more.',
      });
      return;
    }
    try {
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      const preview = await client.sendRequest(PreviewRequest, { uri });
      if (preview === null) {
        this.#post({ type: 'notice', text: 'This document is not open in the language UN Resolution.' });
        return;
      }
      this.#post({ type: 'render', body: preview.body, style: preview.style, length: document.getText().length });
      this.#sendFindings();
      const editor = this.#editor();
      if (editor !== undefined && this.#panel.active === false) this.#sendCaret(editor);
    } catch {
      // The server ended or was given something newer: either way the paper is drawn anew.
    }
  }

  /** The draft, which must be open for the server to know it. */
  async #document(): Promise<TextDocument | undefined> {
    try {
      return await workspace.openTextDocument(this.#draft);
    } catch {
      return undefined;
    }
  }

  #editor(): TextEditor | undefined {
    return window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.#draft.toString());
  }

  #sendFindings(): void {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === this.#draft.toString());
    if (document === undefined) return;
    const own = languages.getDiagnostics(this.#draft).filter(({ source }) => source === 'plenary');
    this.#post({ type: 'findings', findings: own.map((diagnostic) => marked(document, diagnostic)) });
  }

  #sendCaret({ document, selection }: TextEditor): void {
    if (performance.now() < this.#quietUntil) return;
    this.#post({ type: 'caret', offset: document.offsetAt(selection.active) });
  }

  #sendScroll({ document, visibleRanges: [visible] }: TextEditor): void {
    if (visible === undefined || performance.now() < this.#quietUntil) return;
    this.#post({ type: 'scroll', offset: document.offsetAt(visible.start) });
  }

  #revealTop(offset: number): void {
    const editor = this.#editor();
    if (editor === undefined) return;
    this.#quietUntil = performance.now() + ECHO;
    const { line } = editor.document.positionAt(offset);
    editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
  }

  async #revealCaret(offset: number, focus: boolean): Promise<void> {
    this.#quietUntil = performance.now() + ECHO;
    let editor = this.#editor();
    if (focus || editor === undefined) {
      const document = await this.#document();
      if (document === undefined) return;
      const viewColumn = editor?.viewColumn ?? ViewColumn.One;
      editor = await window.showTextDocument(document, { viewColumn, preserveFocus: !focus });
    }
    const at = editor.document.positionAt(offset);
    editor.selection = new Selection(at, at);
    editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
    this.#post({ type: 'caret', offset });
  }

  #setState(state: PreviewState): void {
    this.#state = state;
    this.#post({ type: 'state', state });
  }

  #post(message: ToPage): void {
    if (this.#isReady) void this.#panel.webview.postMessage(message);
  }
}

function title(draft: Uri): string {
  return `Preview ${nameOf(draft)}`;
}

function marked(document: TextDocument, { range, severity, message }: Diagnostic): MarkedFinding {
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return { start, end, level: LEVELS[severity], message };
}
