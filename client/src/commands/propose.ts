import { commands } from 'vscode';

/** Opens the list of suggestions as if a letter had been typed: where there is nothing to suggest, nothing is said. */
export async function propose(): Promise<void> {
  await commands.executeCommand('editor.action.triggerSuggest', { auto: true });
}
