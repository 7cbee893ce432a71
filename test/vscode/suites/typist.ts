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

  /** Presses Tab on the suggestion that is marked, the one `below` it if so many times Down is pressed; `ending` is what then stands before the caret. */
  async accept(ending: string, below = 0): Promise<void> {
    this.#keystrokes += 1 + below;
    await until(`the suggestion “${ending}” after “${this.#before.slice(-40)}”`, async () => {
      if (this.#before.endsWith(ending)) return true;
      const { version } = this.#editor.document;
      for (let i = 0; i < below; i++) await vscode.commands.executeCommand('selectNextSuggestion');
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      if (this.#editor.document.version !== version && !this.#before.endsWith(ending)) {
        throw new Error(`“${this.#before.slice(-80)}” was accepted where “${ending}” was wanted`);
      }
      // The list may still be on its way; another Down on top of the last would go too far.
      if (this.#editor.document.version === version && below > 0) {
        for (let i = 0; i < below; i++) await vscode.commands.executeCommand('selectPrevSuggestion');
      }
      return this.#before.endsWith(ending);
    });
  }

  get #before(): string {
    const { document, selection } = this.#editor;
    return document.getText(new vscode.Range(new vscode.Position(0, 0), selection.active));
  }
}
