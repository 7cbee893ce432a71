import type { Connection } from 'vscode-languageserver';
import { analyse } from '../analysis/analysis';
import { editAhead } from '../editing/typed-ahead';
import { parse } from '../syntax/parse';
import { applyEdits } from '../text/edit';
import { snapshot } from '../text/snapshot';
import type { Drafts } from './drafts';
import { toProtocolEdit, toRange, toSpan } from './ranges';
import { type DraftEditing, EditDraftRequest } from './requests/editing';

/** Answers what the keys do that an editor has given to drafts. */
export function provideEditing(connection: Connection, drafts: Drafts): void {
  connection.onRequest(EditDraftRequest, ({ uri, version, range, typed, command, endings }): DraftEditing | null => {
    const draft = drafts.get(uri);
    if (draft === undefined || draft.snapshot.version !== version) return null;
    const analysisOf = (text: string) => (text === draft.snapshot.text ? draft.analysis : analyse(parse(text)));
    const selected = toSpan(draft.snapshot, range);
    const editing = editAhead(draft.snapshot.text, analysisOf, command, selected, typed, { endings });
    if (editing === null) return null;
    const { edits, selection } = editing;
    return {
      edits: edits.map((edit) => toProtocolEdit(draft.snapshot, edit)),
      selection: selection && toRange(snapshot(uri, version + 1, applyEdits(draft.snapshot.text, edits)), selection),
    };
  });
}
