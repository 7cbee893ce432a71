import { type Disposable, type Event, EventEmitter, type Position, type TextDocument, window, workspace } from 'vscode';

/** Pause after the last change, in milliseconds, that counts as the writer's rest. */
const REST = 2_000;

/** Tells where someone is writing just now: the carets of the active editor until they rest. */
export class Typing implements Disposable {
  readonly #moved = new EventEmitter<TextDocument>();
  readonly #listeners: Disposable[];
  #document: TextDocument | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#listeners = [
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document === window.activeTextEditor?.document) this.#writing(document);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.#document) this.#moved.fire(textEditor.document);
      }),
      window.onDidChangeActiveTextEditor(() => this.#resting()),
    ];
  }

  /** Fires when a document's {@link carets} may have changed. */
  get onDidMove(): Event<TextDocument> {
    return this.#moved.event;
  }

  /** Carets of `document` while it is being written in, else none. */
  carets(document: TextDocument): readonly Position[] {
    const editor = window.activeTextEditor;
    if (document !== this.#document || editor?.document !== document) return [];
    return editor.selections.map((selection) => selection.active);
  }

  dispose(): void {
    clearTimeout(this.#rest);
    for (const listener of this.#listeners) listener.dispose();
    this.#moved.dispose();
  }

  #writing(document: TextDocument): void {
    clearTimeout(this.#rest);
    this.#document = document;
    this.#rest = setTimeout(() => this.#resting(), REST);
  }

  #resting(): void {
    const document = this.#document;
    clearTimeout(this.#rest);
    this.#document = undefined;
    if (document) this.#moved.fire(document);
  }
}
