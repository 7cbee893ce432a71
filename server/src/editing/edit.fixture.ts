import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { applyEdits } from '../text/edit';
import { type EditingCommand, editDraft } from './edit-draft';

/** What stands above the paragraphs of a case. */
export const HEAD = '*The General Assembly*,\n\n';

/** What a command makes of paragraphs with the caret `|` (or two, around what is selected); `null` is nothing. */
export type Case = readonly [what: string, before: string, after: string | null];

/** The text after `command` at the caret `|` (or between two), with the caret in it as an editor would have it. */
export function edit(command: EditingCommand, marked: string, endings = true): string | null {
  const draft = HEAD + marked;
  const start = draft.indexOf('|');
  const text = draft.replaceAll('|', '');
  const end = draft.lastIndexOf('|') - (draft.indexOf('|') === draft.lastIndexOf('|') ? 0 : 1);
  const editing = editDraft(analyse(parse(text)), command, { start, end }, { endings });
  if (editing === null) return null;
  const after = applyEdits(text, editing.edits);
  let caret = end;
  for (const { span, text: written } of editing.edits) {
    if (span.end <= end) caret += written.length - (span.end - span.start);
    else if (span.start < end) caret += span.start + written.length - end;
  }
  const at = editing.selection?.end ?? caret;
  return `${after.slice(0, at)}|${after.slice(at)}`.slice(HEAD.length);
}
