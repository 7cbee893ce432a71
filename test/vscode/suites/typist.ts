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

  /** Types `text` key by key, as VS Code's own typing does: brackets close and suggestions open. Line ends are Enter. */
  async type(text: string): Promise<void> {
    for (const key of text) {
      this.#keystrokes++;
      if (key === '\n') await vscode.commands.executeCommand('plenary.continueParagraph');
      else await vscode.commands.executeCommand('type', { text: key });
    }
  }

  /** Presses Enter at the end of a paragraph, types `letters` without waiting and takes the suggestion that ends so. */
  async begin(ending: string, letters: string): Promise<void> {
    this.#keystrokes += 1 + letters.length;
    // As the key gives it: by way of the window, which goes on taking what is typed.
    const keys = [vscode.commands.executeCommand('runCommands', { commands: ['plenary.continueParagraph'] })];
    for (const key of letters) keys.push(vscode.commands.executeCommand('type', { text: key }));
    await Promise.all(keys);
    await this.accept(ending);
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
