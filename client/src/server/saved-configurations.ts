import { type Disposable, workspace } from 'vscode';
import type { DidChangeWatchedFilesParams, FileChangeType } from 'vscode-languageclient';
import type { Server } from './server';

/** `FileChangeType.Changed`, which the language client declares and does not export. */
const CHANGED: FileChangeType = 2;

/**
 * Tells the server of configuration files saved outside the folders of the workspace, where VS Code watches nothing: they
 * govern drafts that are opened by themselves, and folders below theirs.
 */
export function tellOfSavedConfigurations(server: Server): Disposable {
  return workspace.onDidSaveTextDocument(({ uri }) => {
    const client = server.client;
    if (!uri.path.endsWith('/.plenary.json') || workspace.getWorkspaceFolder(uri) || client === undefined) return;
    const changed: DidChangeWatchedFilesParams = {
      changes: [{ uri: client.code2ProtocolConverter.asUri(uri), type: CHANGED }],
    };
    void client.sendNotification('workspace/didChangeWatchedFiles', changed);
  });
}
