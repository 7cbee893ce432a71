import { Uri, workspace } from 'vscode';

/** Saves a configuration file that a quick fix has just changed: nothing is governed by it before. */
export async function saveConfiguration(uri: unknown): Promise<void> {
  if (typeof uri !== 'string' || !uri.endsWith('/.plenary.json')) return;
  await (await workspace.openTextDocument(Uri.parse(uri, true))).save();
}
