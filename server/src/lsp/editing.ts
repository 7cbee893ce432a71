import type { Connection } from 'vscode-languageserver';
import { editDraft } from '../editing/edit-draft';
import { applyEdits } from '../text/edit';
import { snapshot } from '../text/snapshot';
import { type DraftEditing, EditDraftRequest } from './custom-requests';
import type { Drafts } from './drafts';
import { toProtocolEdit, toRange, toSpan } from './ranges';

/** Answers what the keys do that an editor has given to drafts. */
export function provideEditing(connection: Connection, drafts: Drafts): void {
  connection.onRequest(EditDraftRequest, ({ uri, version, range, command, endings }): DraftEditing | null => {
    const draft = drafts.get(uri);
    if (draft === undefined || draft.snapshot.version !== version) return null;
    const editing = editDraft(draft.analysis, command, toSpan(draft.snapshot, range), { endings });
    if (editing === null) return null;
    const { edits, selection } = editing;
    return {
      edits: edits.map((edit) => toProtocolEdit(draft.snapshot, edit)),
      selection: selection && toRange(snapshot(uri, version + 1, applyEdits(draft.snapshot.text, edits)), selection),
    };
  });
}
