import { Uri, window, workspace } from 'vscode';
import { LANGUAGE } from '../language';

/** Plenary: Open Example Draft. Opens the draft with ten mistakes as a new document, so that nothing is lost in trying. */
export async function openExample(extension: Uri): Promise<void> {
  const file = Uri.joinPath(extension, 'examples', 'ten-mistakes.unres');
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE, content }));
}
