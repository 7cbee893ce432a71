import type { Span } from '../text/span';

/** A run of emphasis, in offsets of the plain text. */
export interface Emphasis extends Span {
  readonly style: 'italic' | 'bold' | 'underline';
  /** What it is written with: `*`, `_`, `**`, `u` for `<u>`. */
  readonly mark: string;
  /** The opening mark in the source. */
  readonly open: Span;
  /** The closing mark in the source; `null` where it is missing (the run then ends with the paragraph). */
  readonly close: Span | null;
}

/** A Markdown link, in offsets of the plain text. */
export interface Link extends Span {
  readonly target: string;
  /** The whole `[text](target)` in the source. */
  readonly source: Span;
}

/** A note's mark in plain digits, as a paste from a PDF has it. */
export interface PlainMark {
  readonly mark: string;
  /** A call takes the space before it along, or at the beginning of a line the space behind it. */
  readonly span: Span;
}

/** A footnote call, standing at `at` in the plain text (it takes no room there). */
export interface NoteCall {
  readonly at: number;
  /** `1`, `12`, `*`, `**`. */
  readonly mark: string;
  /** A plain call's source takes the space along that parts it from the words. */
  readonly notation: 'authored' | 'superscript' | 'star' | 'plain';
  readonly source: Span;
}

/**
 * What a paragraph says, wherever in the text it stands: from version to version of a text, a paragraph that has not
 * changed keeps this very object. Facts that follow from it alone are remembered with it (see {@link remembered}).
 */
export class Words {
  /** What {@link remembered} functions found, the first of them first: that is asked for most. */
  facts: Fact | null = null;

  /** The places are offsets of the text in which the paragraph was first read. */
  constructor(
    readonly text: string,
    readonly emphasis: readonly ReadEmphasis[],
    readonly links: readonly Link[],
    readonly calls: readonly NoteCall[],
    /** The plain text is copied from the source in runs: for each where it begins in the plain text, and where in the source. */
    readonly runs: readonly number[],
    /** Where an empty paragraph would have its text. */
    readonly origin: number,
  ) {}
}

/** Emphasis with the places of its marks as numbers: nearly every paragraph has some, and its marks are rarely looked at. */
export class ReadEmphasis implements Emphasis {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly style: Emphasis['style'],
    readonly mark: string,
    private readonly opensAt: number,
    /** -1 where the closing mark is missing. */
    private readonly closesAt: number,
  ) {}

  get open(): Span {
    const length = this.style === 'underline' ? '<u>'.length : this.mark.length;
    return { start: this.opensAt, end: this.opensAt + length };
  }

  get close(): Span | null {
    const length = this.style === 'underline' ? '</u>'.length : this.mark.length;
    return this.closesAt < 0 ? null : { start: this.closesAt, end: this.closesAt + length };
  }

  /** The same emphasis where its marks stand `by` UTF-16 units further on. */
  moved(by: number): ReadEmphasis {
    const { start, end, style, mark, opensAt, closesAt } = this;
    return new ReadEmphasis(start, end, style, mark, opensAt + by, closesAt < 0 ? closesAt : closesAt + by);
  }
}

/** An answer of a {@link remembered} function. */
interface Fact {
  readonly compute: (words: Words) => unknown;
  readonly answer: unknown;
  next: Fact | null;
}

/**
 * `compute`, asked once for each {@link Words}: its answer must follow from them alone, and hold on to nothing that
 * belongs to one version of a text.
 */
export function remembered<T>(compute: (words: Words) => T): (words: Words) => T {
  return (words) => {
    for (let fact = words.facts; fact !== null; fact = fact.next) {
      if (fact.compute === compute) return fact.answer as T;
    }
    const answer = compute(words);
    append(words, { compute, answer, next: null });
    return answer;
  };
}

function append(words: Words, fact: Fact): void {
  let last = words.facts;
  while (last !== null && last.next !== null) last = last.next;
  if (last === null) words.facts = fact;
  else last.next = fact;
}
