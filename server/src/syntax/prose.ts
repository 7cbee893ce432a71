import { type Span, shifted } from '../text/span';
import type { Emphasis, Link, NoteCall, Words } from './words';

/**
 * A paragraph's words: its source without label, emphasis marks, links' targets, escapes, note calls and line
 * breaks, with single spaces where lines or page-cut halves join. Everything above the syntax works on `text` and
 * maps back with {@link Prose.toSource}. All offsets are UTF-16 and 0-based.
 */
export interface Prose {
  readonly text: string;
  readonly emphasis: readonly Emphasis[];
  readonly links: readonly Link[];
  readonly calls: readonly NoteCall[];
  /** What is said, wherever it stands. */
  readonly words: Words;
  /**
   * The source offset of plain-text offset `offset` (0 to `text.length`). Where markup stands there, `'start'`
   * answers behind it (the character that follows), `'end'` before it (after the character that precedes).
   */
  toSource(offset: number, side: 'start' | 'end'): number;
  /** The plain-text offset of source offset `offset`: that of the nearest following character that is plain text. */
  toProse(offset: number): number;
  /** The source span of plain-text span [start, end), without markup at its edges. */
  span(start: number, end: number): Span;
}

const NONE: readonly never[] = [];

/** Words at a place: all that moves with the paragraph is the offset between the text at hand and the one first read. */
class PlacedProse implements Prose {
  private placedEmphasis: readonly Emphasis[] | undefined;
  private placedLinks: readonly Link[] | undefined;
  private placedCalls: readonly NoteCall[] | undefined;

  constructor(
    readonly words: Words,
    private readonly shift: number,
  ) {}

  get text(): string {
    return this.words.text;
  }

  get emphasis(): readonly Emphasis[] {
    const { emphasis } = this.words;
    if (this.shift === 0) return emphasis;
    if (emphasis.length === 0) return NONE;
    this.placedEmphasis ??= emphasis.map((run) => run.moved(this.shift));
    return this.placedEmphasis;
  }

  get links(): readonly Link[] {
    this.placedLinks ??= this.placed(this.words.links);
    return this.placedLinks;
  }

  get calls(): readonly NoteCall[] {
    this.placedCalls ??= this.placed(this.words.calls);
    return this.placedCalls;
  }

  toSource(offset: number, side: 'start' | 'end'): number {
    const { text, origin } = this.words;
    if (text.length === 0) return origin + this.shift;
    if (offset >= text.length || (side === 'end' && offset > 0)) return this.at(Math.min(offset, text.length) - 1) + 1;
    return this.at(Math.max(0, offset));
  }

  toProse(offset: number): number {
    const { text, runs } = this.words;
    const run = lastAtMost(runs, SOURCE, offset - this.shift);
    if (run < 0) return 0;
    const into = offset - this.shift - (runs[run + SOURCE] as number);
    const end = run + RUN < runs.length ? (runs[run + RUN] as number) : text.length;
    return Math.min((runs[run] as number) + into, end);
  }

  span(start: number, end: number): Span {
    if (start >= end) {
      const at = this.toSource(start, 'end');
      return { start: at, end: at };
    }
    return { start: this.toSource(start, 'start'), end: this.toSource(end, 'end') };
  }

  private at(offset: number): number {
    const { runs } = this.words;
    const run = lastAtMost(runs, PROSE, offset);
    return (runs[run + SOURCE] as number) + this.shift + offset - (runs[run] as number);
  }

  private placed<T extends { readonly source: Span }>(list: readonly T[]): readonly T[] {
    if (this.shift === 0 || list.length === 0) return list;
    return list.map((each) => ({ ...each, source: shifted(each.source, this.shift) }));
  }
}

/** `words` as they stand `by` UTF-16 units from where they were read. */
export function proseAt(words: Words, by: number): Prose {
  return new PlacedProse(words, by);
}

/** Of {@link Words.runs}: numbers a run, and which of them says what. */
const RUN = 2;
const PROSE = 0;
const SOURCE = 1;

/** The index of the last run whose number `which` is at most `value`; -1 where none is. */
function lastAtMost(runs: readonly number[], which: typeof PROSE | typeof SOURCE, value: number): number {
  let low = 0;
  let high = runs.length / RUN;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle * RUN + which] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (low - 1) * RUN;
}
