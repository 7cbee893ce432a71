import {
  type Disposable,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { isDraft } from '../language';
import { PressedKey } from './pressed-key';
import { type Replacement, typographic } from './typography';

/** Someone who types faster than edits can be made is waited for so many times. */
const ATTEMPTS = 50;

/** Characters that are to be replaced. */
interface Pending {
  readonly editor: TextEditor;
  readonly place: PressedKey;
  /** What stands there as long as nobody has changed it. */
  readonly typed: string;
  readonly text: string;
  readonly mayChange: boolean;
}

/**
 * Replaces straight quotation marks and hyphens by what resolutions have, as they are typed: undoing once gives the
 * character of the keyboard back. A character from which an input method may still make another waits for the next key.
 */
export class SmartPunctuation implements Disposable {
  readonly #disposables: Disposable[];
  #pending: Pending[] = [];

  constructor() {
    this.#disposables = [
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const { document } = textEditor;
        this.#settle(
          document,
          ({ place }) => !selections.some(({ active }) => document.offsetAt(active) === place.end),
        );
      }),
    ];
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const pending = this.#pending.filter(({ editor }) => editor.document === document);
    for (const { place } of pending) for (const change of contentChanges) place.follow(change);
    this.#settle(document, ({ place }) => place.typed > 0);
    const editor = window.activeTextEditor;
    const [change] = contentChanges;
    // Several carets, what is undone and what is pasted stay as they are.
    if (reason !== undefined || editor?.document !== document || contentChanges.length !== 1) return;
    if (change === undefined || change.text.length !== 1 || !isDraft(document)) return;
    if (!workspace.getConfiguration('plenary.typing', document).get('smartPunctuation', true)) return;
    const caret = change.range.start.character + 1;
    const line = document.lineAt(change.range.start.line).text.slice(0, caret);
    const replacement = typographic(line);
    if (replacement !== null) this.#await(editor, change.rangeOffset + 1, replacement);
  }

  #await(editor: TextEditor, caret: number, { back, length, text, mayChange }: Replacement): void {
    const start = caret - back;
    const place = new PressedKey(start, start + length);
    const pending = { editor, place, typed: textAt(editor.document, place), text, mayChange };
    this.#pending.push(pending);
    if (!mayChange) this.#settle(editor.document, (each) => each === pending);
  }

  /** Replaces what is `ready`, and forgets it. */
  #settle(document: TextDocument, ready: (pending: Pending) => boolean): void {
    const settled = this.#pending.filter((each) => each.editor.document === document && ready(each));
    if (settled.length === 0) return;
    this.#pending = this.#pending.filter((each) => !settled.includes(each));
    for (const each of settled) void this.#replace(each);
  }

  async #replace({ editor, place, typed, text }: Pending): Promise<void> {
    const { document } = editor;
    const listener = workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) for (const change of event.contentChanges) place.follow(change);
    });
    try {
      for (let attempt = 0; attempt < ATTEMPTS && !document.isClosed; attempt++) {
        const { version } = document;
        if (place.lost || textAt(document, place) !== typed) return;
        if (document.getText(rangeOf(document, { start: place.end, end: place.end + 1 })) === '-' && text === '–')
          return;
        if (await editor.edit((builder) => builder.replace(rangeOf(document, place), text))) return;
        if (document.version === version) return;
      }
    } finally {
      listener.dispose();
    }
  }
}

function rangeOf(document: TextDocument, { start, end }: Pick<PressedKey, 'start' | 'end'>): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

function textAt(document: TextDocument, place: PressedKey): string {
  return document.getText(rangeOf(document, place));
}
