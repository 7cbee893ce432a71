import { Uri, window, workspace } from 'vscode';
import { ImportWordRequest, MOST_WORD_BYTES, toCharacters } from '../../../server/src/lsp/requests/word';
import { nameOf, readRegular } from '../files';
import { LANGUAGE } from '../language';
import type { Server } from '../server/server';
import { showComparison } from './compare';

/** Plenary: Open Word Document as Draft…. Opens a new draft with what the Word file `resource` says. */
export async function openWordDocument(server: Server, resource: unknown): Promise<void> {
  const file = resource instanceof Uri ? resource : await chooseFile();
  const { client } = server;
  if (file === undefined || client === undefined) return;
  const content = toCharacters(await readRegular(file, MOST_WORD_BYTES));
  const draft = await client.sendRequest(ImportWordRequest, { content, changes: 'accept' });
  const name = nameOf(file);
  if ('fault' in draft) {
    void window.showErrorMessage(`${name}: ${draft.fault}`);
    return;
  }
  await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE, content: draft.text }));
  if (draft.losses.length === 0) return;
  const showChanges = 'Show Tracked Changes';
  const message = `${name}: ${draft.losses.join(' ')}`;
  // That changes were accepted is told among the losses, but nothing is lost by it.
  const isLossless = draft.losses.length === 1 && draft.trackedChanges > 0;
  const tell = isLossless ? window.showInformationMessage : window.showWarningMessage;
  const answer = await tell(message, ...(draft.trackedChanges > 0 ? [showChanges] : []));
  if (answer !== showChanges) return;
  const before = await client.sendRequest(ImportWordRequest, { content, changes: 'reject' });
  if ('fault' in before) return;
  await showComparison(
    server,
    { name: `${name} (original)`, text: before.text },
    { name: `${name} (changed)`, text: draft.text },
  );
}

async function chooseFile(): Promise<Uri | undefined> {
  const [file] =
    (await window.showOpenDialog({
      title: 'Open Word Document as Draft',
      canSelectMany: false,
      filters: { 'Word document': ['docx', 'docm'] },
    })) ?? [];
  return file;
}
