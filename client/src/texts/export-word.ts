import { type TextDocument, Uri, window, workspace } from 'vscode';
import { type ExportWordParams, ExportWordRequest, toBytes } from '../../../server/src/lsp/requests/word';
import { exists, nameOf, nameWithEnding } from '../files';
import type { Server } from '../server/server';
import { draftOf, pickText, readNamedText } from './named-text';

/**
 * Plenary: Export to Word…. Writes the draft `resource`, or the one in front, as a Word file to `target`; without it
 * the user chooses.
 */
export async function exportToWord(server: Server, resource: unknown, target: unknown): Promise<void> {
  const draft = draftOf(resource);
  if (draft === undefined) return tellToOpen();
  await write(server, draft, {}, target);
}

/** Plenary: Export to Word with Tracked Changes against…. Likewise; `base` is the text from which changes lead to the draft. */
export async function exportTrackedToWord(
  server: Server,
  resource: unknown,
  base: unknown,
  target: unknown,
): Promise<void> {
  const draft = draftOf(resource);
  if (draft === undefined) return tellToOpen();
  const from = base instanceof Uri ? base : await pickText(draft, 'Track changes against');
  if (from === undefined) return;
  const { text } = await readNamedText(server, from);
  const settings = workspace.getConfiguration('plenary.word', draft);
  const author = settings.get<string>('author')?.trim() || 'Plenary';
  const date = dateOf(settings.get<string>('date') ?? '');
  if (date === null) {
    void window.showErrorMessage('The setting plenary.word.date is no date such as 2026-09-15.');
    return;
  }
  await write(server, draft, { changes: { base: text, author, date } }, target);
}

function tellToOpen(): void {
  void window.showInformationMessage('Open a draft first: it is written as a Word file.');
}

/** Word's form of a date: of now, if none is given. */
function dateOf(given: string): string | null {
  const date = given.trim() === '' ? new Date() : new Date(given);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d+Z$/, 'Z');
}

async function write(
  server: Server,
  uri: Uri,
  options: Pick<ExportWordParams, 'changes'>,
  target: unknown,
): Promise<void> {
  const client = server.clientForCommand();
  if (client === undefined) return;
  const draft = await workspace.openTextDocument(uri);
  const { content, losses } = await client.sendRequest(ExportWordRequest, { text: draft.getText(), ...options });
  const file = target instanceof Uri ? await unlessTaken(target) : await chooseTarget(draft);
  if (file === undefined) return;
  await workspace.fs.writeFile(file, toBytes(content));
  const name = nameOf(file);
  if (losses.length === 0) void window.showInformationMessage(`${name} written.`);
  else void window.showWarningMessage(`${name} written. ${losses.join(' ')}`);
}

/** The dialog itself asks before a file is replaced. */
async function chooseTarget({ uri, isUntitled }: TextDocument): Promise<Uri | undefined> {
  const name = nameWithEnding(uri, '.docx');
  const folder = isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  const defaultUri = folder && Uri.joinPath(folder, name);
  return window.showSaveDialog({
    title: 'Export to Word',
    ...(defaultUri ? { defaultUri } : {}),
    filters: { 'Word document': ['docx'] },
  });
}

/** A file that a caller has named is replaced only if the user says so. */
async function unlessTaken(file: Uri): Promise<Uri | undefined> {
  if (!(await exists(file))) return file;
  const replace = 'Replace';
  const question = `${nameOf(file)} exists. Replace it?`;
  return (await window.showWarningMessage(question, { modal: true }, replace)) === replace ? file : undefined;
}
