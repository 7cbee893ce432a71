import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { footnoteNameAt, type Refusal, renameFootnote } from '../features/footnote-rename';
import type { Client } from './client';
import { toWorkspaceEdit } from './draft-edit';
import type { Drafts } from './drafts';
import { toRange } from './ranges';

/** Gives footnotes other names: calls and text together. */
export function provideRename(connection: Connection, client: Client, drafts: Drafts): void {
  connection.onPrepareRename(({ textDocument, position }) => {
    const draft = drafts.get(textDocument.uri);
    if (draft === undefined) return null;
    const found = footnoteNameAt(draft.analysis, draft.snapshot.lines.offsetAt(position));
    if ('refusal' in found) return refuse(found);
    return { range: toRange(draft.snapshot, found.span), placeholder: found.name };
  });

  connection.onRenameRequest(({ textDocument, position, newName }) => {
    const draft = drafts.get(textDocument.uri);
    if (draft === undefined) return null;
    const edits = renameFootnote(draft.analysis, draft.snapshot.lines.offsetAt(position), newName);
    return 'refusal' in edits ? refuse(edits) : toWorkspaceEdit(draft, edits, client);
  });
}

/** The editor shows the message where the name is typed. */
function refuse({ refusal }: Refusal): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, refusal);
}
