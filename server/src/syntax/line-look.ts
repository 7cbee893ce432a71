import type { Span } from '../text/span';
import type { ParsedLabel } from './parsed-label';
import type { BlockKind } from './tree';
import type { Words } from './words';

/** What a line is by its own look, before its neighbours are considered. */
export type LineClass =
  | 'blank'
  | 'comment'
  | 'table'
  | 'note' // begins a footnote's text
  | 'furniture'
  | 'heading' // `## …`, or a lone numeral or letter that names a section or part
  | 'enacting'
  | 'closing'
  | 'annex'
  | 'numbered'
  | 'lettered'
  | 'negotiating'
  | 'text';

/**
 * What a line is by itself, wherever it stands and whatever stands around it: from version to version of a text, a line
 * that has not changed keeps this very object. Lines without a character share one.
 */
export class LineLook {
  /** The block that was last read from this line on. */
  block: BlockContent | null = null;

  readonly class: LineClass;

  constructor(ownClass: LineClass) {
    this.class = ownClass;
  }
}

/**
 * What a block's lines say by themselves, before its neighbours are considered, as it was read in some version of a
 * text and is remembered with its first line. Its places are offsets of that text, or of the piece of it that was read.
 */
export interface BlockContent {
  readonly kind: BlockKind;
  /** The lines behind its first up to its last, blank ones and those of other blocks in between as well. */
  readonly following: readonly LineLook[];
  /** From its first to its last visible character. */
  readonly start: number;
  readonly end: number;
  /** Its pieces, where other blocks stand in between; `null` where it is of one piece. */
  readonly pieces: readonly Span[] | null;
  readonly label: ParsedLabel | null;
  readonly level: number;
  readonly words: Words;
  /** The form of its opening phrase, for paragraphs. */
  readonly form: 'preambular' | 'operative' | null;
}
