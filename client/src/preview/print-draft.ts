import { env, UIKind, Uri, window, workspace } from 'vscode';
import { ExportRequest } from '../../../server/src/lsp/requests/printing';
import { exists, nameOf, nameWithEnding } from '../files';
import type { Server } from '../server/server';

const OPEN = 'Open in Browser';

/**
 * Plenary: Print. Saves the draft as an HTML page, from which a browser prints. Asks for the file, or takes `target`,
 * which must be new.
 */
export async function printDraft(server: Server, draft: Uri | undefined, target?: Uri): Promise<void> {
  const { client } = server;
  if (draft === undefined || client === undefined) {
    void window.showInformationMessage('Open a draft first: it is saved as a page to print.');
    return;
  }
  await workspace.openTextDocument(draft);
  const uri = client.code2ProtocolConverter.asUri(draft);
  const page = await client.sendRequest(ExportRequest, { uri, format: 'html' });
  if (page === null) return;
  if (target !== undefined && (await exists(target))) {
    void window.showErrorMessage(`${target.path} exists and is left as it is.`);
    return;
  }
  // The dialog asks before it lets a file be replaced.
  const file =
    target ?? (await window.showSaveDialog({ defaultUri: besideDraft(draft), filters: { 'HTML page': ['html'] } }));
  if (file === undefined) return;
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(page));
  } catch (fault) {
    void window.showErrorMessage(
      `The page could not be saved: ${fault instanceof Error ? fault.message : String(fault)}`,
    );
    return;
  }
  void offerToOpen(file);
}

async function offerToOpen(file: Uri): Promise<void> {
  const canOpen = file.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const message = `Saved ${nameOf(file)}. Open it in a browser to print it.`;
  const chosen = await window.showInformationMessage(message, ...(canOpen ? [OPEN] : []));
  if (chosen === OPEN) await env.openExternal(file);
}

/** Beside a draft that lies somewhere, in the first folder for one that was never saved. */
function besideDraft(draft: Uri): Uri {
  const name = nameWithEnding(draft, '.html');
  const [folder] = workspace.workspaceFolders ?? [];
  if (draft.scheme === 'untitled') return folder ? Uri.joinPath(folder.uri, name) : Uri.file(`/${name}`);
  return Uri.joinPath(draft, '..', name);
}
