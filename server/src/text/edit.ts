import type { Span } from './span';

/** A replacement of `span` (in the text it was made for) by `text`. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** `text` with `edits` applied; they must be ordered and free of overlaps. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.span.start), edit.text);
    at = edit.span.end;
  }
  return pieces.join('') + text.slice(at);
}

/** The text of `span` with `edits` applied, which lie in it; they must be ordered and free of overlaps. */
export function editedSpan(text: string, { start, end }: Span, edits: readonly TextEdit[]): string {
  const moved = edits.map(({ span, text: written }) => ({
    span: { start: span.start - start, end: span.end - start },
    text: written,
  }));
  return applyEdits(text.slice(start, end), moved);
}

/** Puts edits that are free of overlaps in order; of those at one place, insertions first. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
