import { editedSpan, type TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import { readWords } from './read-words';
import type { Block } from './tree';
import type { Words } from './words';

/** What may stand between a label and the words. */
const GAP = /[ \t\u00a0\u200b-\u200f]*/y;

/**
 * The words of `block`, a paragraph of `text`, once `edits` have been made: they put marks in and take marks out,
 * ordered and free of overlaps, and leave the label as it is.
 */
export function wordsAfter(text: string, { segments, label, prose }: Block, edits: readonly TextEdit[]): Words {
  const first = segments[0] as Span;
  const whole = { start: first.start, end: (segments.at(-1) as Span).end };
  const source = editedSpan(text, whole, edits);
  // What is put in at the edge of a piece belongs to it.
  const place = (offset: number, isBehind: (edit: Span) => boolean) =>
    edits.reduce(
      (at, { span, text: written }) => (isBehind(span) ? at + written.length - (span.end - span.start) : at),
      offset - whole.start,
    );
  const placed = ({ start, end }: Span): Span => ({
    start: place(start, (edit) => edit.start < start),
    end: place(end, (edit) => edit.end <= end),
  });
  GAP.lastIndex = label?.markSpan.end ?? first.start;
  const contentStart = label !== null && GAP.test(text) ? GAP.lastIndex : first.start;
  const pieces = [{ start: contentStart, end: Math.max(contentStart, first.end) }, ...segments.slice(1)].map(placed);
  const opened = prose.emphasis.find(({ open }) => open.start < contentStart)?.open;
  const isKept =
    opened !== undefined && !edits.some(({ span }) => span.start <= opened.start && opened.end <= span.end);
  const calls = prose.calls.filter(({ notation }) => notation === 'plain');
  return readWords(
    source,
    pieces,
    isKept ? placed(opened) : null,
    calls.map(({ mark, source: call }) => ({ mark, span: placed(call) })),
  );
}
