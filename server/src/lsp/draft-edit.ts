import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../text/edit';
import type { Client } from './client';
import type { Draft } from './drafts';
import { toProtocolEdit } from './ranges';

/** Edits of the version of the document that they were made for: the client refuses them for any other. */
export function toWorkspaceEdit({ snapshot }: Draft, edits: readonly TextEdit[], client: Client): WorkspaceEdit {
  const { uri, version } = snapshot;
  const protocolEdits = edits.map((edit) => toProtocolEdit(snapshot, edit));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: protocolEdits }] }
    : { changes: { [uri]: protocolEdits } };
}
