import type { Analysis } from '../analysis/analysis';
import { inOrder, type TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import { type EditingCommand, editDraft } from './edit-draft';
import type { Editing, EditingOptions } from './editing';

/**
 * {@link editDraft} for a key whose answer comes late: `typed` UTF-16 units behind `selection` were typed after it. The
 * key is answered as if they were not there, `analyse` giving the facts of that text, and none of them is touched: they
 * end up where they would stand had the answer come at once.
 */
export function editAhead(
  text: string,
  analyse: (text: string) => Analysis,
  command: EditingCommand,
  selection: Span,
  typed: number,
  options: EditingOptions,
): Editing | null {
  const caret = selection.end;
  const before = text.slice(0, caret) + text.slice(caret + typed);
  const editing = editDraft(analyse(before), command, selection, options);
  if (editing === null || typed === 0) return editing;
  const edits = editing.edits.flatMap(({ span, text: written }): TextEdit[] => {
    const { start, end } = span;
    if (end <= caret) return [{ span, text: written }];
    const behind = { start: Math.max(start, caret) + typed, end: end + typed };
    if (start >= caret) return [{ span: behind, text: written }];
    return [
      { span: { start, end: caret }, text: written },
      { span: behind, text: '' },
    ];
  });
  // The caret stands behind what was typed.
  const { selection: after } = editing;
  return { edits: inOrder(edits), selection: after && { start: after.end + typed, end: after.end + typed } };
}
