import { Uri, window, workspace } from 'vscode';
import { ConfigurationEditRequest } from '../../../server/src/lsp/requests/configuration';
import { draftInFront } from '../language';
import { NOT_RUNNING, type Server } from '../server/server';

/** Plenary: Write My Rule Settings to .plenary.json, so that colleagues and the command line agree with this editor. */
export async function writeRuleSettings(server: Server): Promise<void> {
  const document = await documentInFront();
  const client = server.client;
  if (document === undefined) return;
  if (client === undefined) throw new Error(NOT_RUNNING);
  const setting = workspace.getConfiguration('plenary', document).get<Record<string, unknown>>('rules');
  // Settings are proxies, which cannot be sent to a worker.
  const rules: Record<string, unknown> = JSON.parse(JSON.stringify(setting ?? {}));
  if (Object.keys(rules).length === 0) {
    void window.showInformationMessage('There is nothing to write: the setting plenary.rules is empty.');
    return;
  }
  const uri = client.code2ProtocolConverter.asUri(document);
  const answer = await client.sendRequest(ConfigurationEditRequest, { uri, rules });
  if (answer.outcome === 'nowhere') {
    void window.showWarningMessage('There is no folder to write .plenary.json to: save the draft first.');
    return;
  }
  const file = Uri.parse(answer.file, true);
  if (answer.outcome === 'edit') {
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
    if (!(await workspace.applyEdit(edit))) return;
  }
  const written = await workspace.openTextDocument(file);
  await window.showTextDocument(written);
  if (answer.outcome === 'faulty') {
    void window.showWarningMessage('Nothing was written: correct what is wrong in .plenary.json first.');
    return;
  }
  await written.save();
  void window.showInformationMessage(
    'The rules of the setting plenary.rules stand in .plenary.json, which governs the drafts of its folder from now on.',
  );
}

/** The draft in front, or else what stands for one in the folder that is open; asks where there are several. */
async function documentInFront(): Promise<Uri | undefined> {
  const front = draftInFront();
  if (front !== undefined) return front.uri;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void window.showWarningMessage('Open a draft or a folder first.');
    return undefined;
  }
  const folder = folders.length === 1 ? folders[0] : await window.showWorkspaceFolderPick();
  return folder && Uri.joinPath(folder.uri, '.plenary.json');
}
