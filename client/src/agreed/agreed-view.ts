import {
  CancellationTokenSource,
  commands,
  Disposable,
  type TextEditor,
  type WebviewView,
  type WebviewViewProvider,
  window,
  workspace,
} from 'vscode';
import type { AgreedSource, FoundSources } from '../../../server/src/lsp/requests/agreed';
import { newNonce } from '../nonce';
import type { Server } from '../server/server';
import { agreedPage, PAGE_COMMANDS } from './agreed-page';
import { sourcesAt } from './find-agreed';
import type { LibraryFeed } from './library-feed';
import type { LibraryPages } from './library-pages';
import { insertCitation, insertParagraph } from './use-agreed';

/** Pause after the caret has moved, in milliseconds, before its paragraph is looked up. */
const SETTLING = 300;

/** The view “Agreed Language” of the Explorer: where the paragraph at the caret was agreed, and what is other in it. */
export class AgreedView implements WebviewViewProvider, Disposable {
  readonly #nonce = newNonce();
  readonly #listeners: Disposable;
  #view: WebviewView | undefined;
  /** What the page shows, and of which editor. */
  #found: FoundSources | null = null;
  #editor: TextEditor | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = new CancellationTokenSource();

  constructor(
    private readonly server: Server,
    pages: LibraryPages,
    private readonly library: Pick<LibraryFeed, 'isReading'>,
  ) {
    const withSource =
      (act: (source: AgreedSource, editor: TextEditor) => Promise<void>) =>
      async (index?: unknown): Promise<void> => {
        const source = this.#found?.sources[Number(index)];
        if (source !== undefined && this.#editor !== undefined) await act(source, this.#editor);
      };
    this.#listeners = Disposable.from(
      window.registerWebviewViewProvider('plenary.agreed', this),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.#follow(textEditor);
      }),
      window.onDidChangeActiveTextEditor((editor) => editor && this.#follow(editor)),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#editor?.document) this.#empty();
      }),
      commands.registerCommand(
        'plenary.agreed.openSource',
        withSource((source) => pages.open(source)),
      ),
      commands.registerCommand(
        'plenary.agreed.insertParagraph',
        withSource((source, editor) => insertParagraph(server, source, editor)),
      ),
      commands.registerCommand('plenary.agreed.insertCitation', withSource(insertCitation)),
      commands.registerCommand('plenary.agreed.openSettings', () =>
        commands.executeCommand('workbench.action.openSettings', 'plenary.library.folders'),
      ),
    );
  }

  resolveWebviewView(view: WebviewView): void {
    this.#view = view;
    view.webview.options = { enableCommandUris: Object.values(PAGE_COMMANDS) };
    view.onDidChangeVisibility(() => this.refresh());
    view.onDidDispose(() => {
      this.#view = undefined;
    });
    this.#draw();
    this.refresh();
  }

  /** Looks again, for the library has changed. */
  refresh(): void {
    this.#follow(window.activeTextEditor ?? this.#editor);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#asking.cancel();
    this.#listeners.dispose();
  }

  #follow(editor: TextEditor | undefined): void {
    clearTimeout(this.#timer);
    this.#asking.cancel();
    if (!this.#view?.visible) return;
    this.#timer = setTimeout(() => void this.#show(editor), SETTLING);
  }

  async #show(editor: TextEditor | undefined): Promise<void> {
    this.#asking = new CancellationTokenSource();
    try {
      this.#found = await sourcesAt(this.server, editor, this.#asking.token);
    } catch {
      return; // superseded: what did it shows itself
    }
    this.#editor = editor;
    this.#draw();
  }

  /** Nothing can be put into a draft that is closed. */
  #empty(): void {
    this.#editor = undefined;
    this.#found = null;
    this.#draw();
  }

  #draw(): void {
    const view = this.#view;
    if (view === undefined) return;
    view.description = this.#found?.place ?? '';
    const page = agreedPage(this.#found, this.#nonce, this.library.isReading);
    // A page that is drawn anew is scrolled to its top.
    if (view.webview.html !== page) view.webview.html = page;
  }
}
