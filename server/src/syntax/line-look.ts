import type { Span } from '../text/span';
import type { Prose } from './prose';
import type { BlockKind, Label } from './tree';

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
 * that has not changed keeps this very object.
 */
export class LineLook {
  /** The block that was last read from this line on. */
  block: ReadBlock | undefined;

  readonly class: LineClass;

  constructor(ownClass: LineClass) {
    this.class = ownClass;
  }
}

/** What a block's lines say by themselves, before its neighbours are considered. */
export interface BlockContent {
  readonly label: Label | null;
  readonly level: number;
  readonly prose: Prose;
  /** The form of its opening phrase, for paragraphs. */
  readonly form: 'preambular' | 'operative' | null;
}

/** A block as it was read in some version of a text, remembered with its first line. */
export interface ReadBlock {
  readonly kind: BlockKind;
  /** Its lines from the first to the last, blank ones and those of other blocks in between as well. */
  readonly looks: readonly LineLook[];
  readonly segments: readonly Span[];
  readonly content: BlockContent;
}
