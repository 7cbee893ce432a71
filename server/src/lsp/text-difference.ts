import { diffArrays } from 'diff';
import { commonEnds } from '../text/common-ends';
import type { TextEdit } from '../text/edit';

/**
 * Edits that make `before` into `after`, ordered and free of overlaps, each within as few characters of the changed
 * lines as it can be: a caret, a breakpoint or a fold elsewhere stays where it is.
 */
export function textDifference(before: string, after: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let offset = 0;
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    // Lines that were rewritten pair up; what one side has more of goes with the last pair.
    const pairs = Math.max(Math.min(removed.length, added.length), removed.length + added.length > 0 ? 1 : 0);
    for (let i = 0; i < pairs; i++) {
      const end = i === pairs - 1 ? undefined : i + 1;
      const old = removed.slice(i, end).join('');
      const edit = narrow(offset, old, added.slice(i, end).join(''));
      if (edit !== null) edits.push(edit);
      offset += old.length;
    }
    removed = [];
    added = [];
  };
  for (const change of diffArrays(linesOf(before), linesOf(after))) {
    if (change.removed) removed = change.value;
    else if (change.added) added = change.value;
    else {
      flush();
      offset += change.value.join('').length;
    }
  }
  flush();
  return edits;
}

/** The lines of `text` with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/** The edit from `old`, which stands at `offset`, to `text`, without what they begin and end with alike. */
function narrow(offset: number, old: string, text: string): TextEdit | null {
  if (old === text) return null;
  let { head, tail } = commonEnds(old, text);
  // Neither end of the edit parts the halves of a character.
  if (isHighSurrogate(old.charCodeAt(head - 1))) head--;
  if (isLowSurrogate(old.charCodeAt(old.length - tail))) tail--;
  return {
    span: { start: offset + head, end: offset + old.length - tail },
    text: text.slice(head, text.length - tail),
  };
}

/** Whether `code` is the first half of a character that takes two UTF-16 units. */
function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
