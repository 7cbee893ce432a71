import { applyEdits, inOrder, type TextEdit } from '../text/edit';
import { lineEndOf } from '../text/line-end';
import type { Span } from '../text/span';
import type { Change, Doubt } from './change';

/** A change with its place in the draft. */
export interface MadeChange extends Change {
  /** What stands there now, in UTF-16 offsets of the draft; empty where something was taken away. */
  readonly at: Span;
}

/** A doubt with its place in the draft. */
export interface OpenQuestion extends Doubt {
  readonly at: Span;
}

/** What changes and doubts make of an earlier text. */
export interface WrittenDraft {
  readonly text: string;
  /** What was done to the earlier text, a change or comment a step, in UTF-16 offsets of it and in its order. */
  readonly steps: readonly (readonly TextEdit[])[];
  /** In the order of the text. */
  readonly changes: readonly MadeChange[];
  readonly questions: readonly OpenQuestion[];
}

/** A comment in the draft beside what a person has to settle. */
const MARK = '<!-- to verify -->';

/** An edit that is made, and the change that it belongs to; `null` for a comment. */
interface Taken extends TextEdit {
  readonly of: Change | null;
}

/** Applies everything at once; of two changes that overlap the first found stays. */
export function writeDraft(source: string, changes: readonly Change[], doubts: readonly Doubt[]): WrittenDraft {
  const made = withoutOverlaps(changes);
  const taken: Taken[] = made.flatMap((change) => change.edits.map((edit) => ({ ...edit, of: change })));
  const marks = marksBeside(source, doubts, taken);
  const all = [...taken, ...marks.map((mark) => ({ ...mark, of: null }))];
  all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const text = applyEdits(source, all);
  const places = placesOf(all);
  return {
    text,
    steps: inSteps([...made.map((change) => change.edits), ...marks.map((mark) => [mark])]),
    changes: made
      .map((change) => ({ ...change, at: places.get(change) as Span }))
      .sort((a, b) => a.at.start - b.at.start),
    questions: doubts
      .map((doubt) => ({ ...doubt, at: placeOf(doubt, all, text) }))
      .sort((a, b) => a.at.start - b.at.start),
  };
}

function withoutOverlaps(changes: readonly Change[]): Change[] {
  const taken: Span[] = [];
  return changes.filter(({ edits }) => {
    const isFree = edits.every(({ span }) =>
      taken.every((other) => span.end <= other.start || other.end <= span.start),
    );
    if (isFree) taken.push(...edits.map(({ span }) => span));
    return isFree;
  });
}

/** The comments that doubts ask for, one at a place, none within what is changed. */
function marksBeside(source: string, doubts: readonly Doubt[], taken: readonly Taken[]): TextEdit[] {
  const wanted = new Set(doubts.flatMap(({ mark }) => (typeof mark === 'number' ? mark : [])));
  const text = lineEndOf(source).repeat(2) + MARK;
  return Array.from(wanted)
    .filter((at) => taken.every(({ span }) => at <= span.start || span.end <= at))
    .map((at) => ({ span: { start: at, end: at }, text }));
}

/** Where changes stand in the draft, from the first of their edits to the last. */
function placesOf(edits: readonly Taken[]): Map<Change, Span> {
  const places = new Map<Change, Span>();
  let shift = 0;
  for (const { span, text, of } of edits) {
    const start = span.start + shift;
    if (of !== null) places.set(of, { start: places.get(of)?.start ?? start, end: start + text.length });
    shift += text.length - (span.end - span.start);
  }
  return places;
}

/** Where a doubt stands in the draft `text` that `edits` make. */
function placeOf({ span, mark }: Doubt, edits: readonly TextEdit[], text: string): Span {
  const at = { start: moved(span.start, edits), end: moved(span.end, edits) };
  // What a change marks stands somewhere in it, behind the mark.
  const made = mark === 'made' ? text.indexOf(MARK, at.start) : -1;
  if (made < 0) return at;
  const line = text.length - text.slice(made + MARK.length).trimStart().length;
  return { start: line, end: line };
}

/** Where an offset of the earlier text lies in the draft: of what was replaced, where that begins. */
function moved(offset: number, edits: readonly TextEdit[]): number {
  let by = 0;
  for (const { span, text } of edits) {
    if (span.end <= offset) by += text.length - (span.end - span.start);
    else if (span.start < offset) return span.start + by;
  }
  return offset + by;
}

/** Orders steps; those whose edits lie between one another's become one. */
function inSteps(steps: readonly (readonly TextEdit[])[]): readonly (readonly TextEdit[])[] {
  const start = (step: readonly TextEdit[]) => step[0]?.span.start ?? 0;
  const ordered: TextEdit[][] = [];
  // Of two at one place, what is put in stands before what is taken away.
  const end = (step: readonly TextEdit[]) => step[0]?.span.end ?? 0;
  for (const step of [...steps].sort((a, b) => start(a) - start(b) || end(a) - end(b))) {
    const last = ordered.at(-1);
    if (last !== undefined && (last.at(-1) as TextEdit).span.end > start(step)) {
      ordered[ordered.length - 1] = inOrder([...last, ...step]);
    } else ordered.push([...step]);
  }
  return ordered;
}
