import type { Span } from '../text/span';

/** A run of emphasis, in offsets of the plain text. */
export interface Emphasis extends Span {
  readonly style: 'italic' | 'bold' | 'underline';
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

/** A footnote call, standing at `at` in the plain text (it takes no room there). */
export interface NoteCall {
  readonly at: number;
  /** `1`, `12`, `*`, `**`. */
  readonly mark: string;
  readonly notation: 'authored' | 'superscript' | 'star' | 'digit';
  readonly source: Span;
}

/**
 * A paragraph's words: its source without label, emphasis marks, links' targets, escapes, note calls and line
 * breaks, with single spaces where lines or page-cut halves join. Everything above the syntax works on `text` and
 * maps back with {@link Prose.toSource}.
 */
export interface Prose {
  readonly text: string;
  readonly emphasis: readonly Emphasis[];
  readonly links: readonly Link[];
  readonly calls: readonly NoteCall[];
  /**
   * The source offset of plain-text offset `offset` (0 to `text.length`). Where markup stands there, `'start'`
   * answers behind it (the character that follows), `'end'` before it (after the character that precedes).
   */
  toSource(offset: number, side: 'start' | 'end'): number;
  /** The plain-text offset of source offset `offset`, the nearest that exists. */
  toProse(offset: number): number;
  /** The source span of plain-text span [start, end), without markup at its edges. */
  span(start: number, end: number): Span;
}
