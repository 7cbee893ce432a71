import * as vscode from 'vscode';
import { until } from './drafts';

/** Somebody at the keyboard of the editor in front, whose keystrokes are counted. */
export class Typist {
  readonly #editor: vscode.TextEditor;
  #keystrokes = 0;

  constructor(editor: vscode.TextEditor) {
    this.#editor = editor;
  }

  get keystrokes(): number {
    return this.#keystrokes;
  }

  get text(): string {
    return this.#editor.document.getText();
  }

  /** Types `text` key by key, as VS Code's own typing does: brackets close and suggestions open. */
  async type(text: string): Promise<void> {
    for (const key of text) {
      this.#keystrokes++;
      await vscode.commands.executeCommand('type', { text: key });
    }
  }

  /** Presses Tab on the suggestion that is marked, once the list is there; `ending` is what then stands before the caret. */
  async accept(ending: string): Promise<void> {
    this.#keystrokes++;
    await until(`the suggestion “${ending}” after “${this.#before.slice(-40)}”`, async () => {
      const { version } = this.#editor.document;
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      if (this.#before.endsWith(ending)) return true;
      if (this.#editor.document.version === version) return false;
      throw new Error(`“${this.#before.slice(-80)}” was accepted where “${ending}” was wanted`);
    });
  }

  get #before(): string {
    const { document, selection } = this.#editor;
    return document.getText(new vscode.Range(new vscode.Position(0, 0), selection.active));
  }
}
