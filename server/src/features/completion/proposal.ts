import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';

/** Something that could be written at the caret. */
export interface Proposal {
  readonly label: string;
  /** Shown grey beside the label. */
  readonly description?: string;
  readonly kind: 'opening' | 'words' | 'clause' | 'line' | 'state' | 'citation' | 'footnote';
  /** What is matched with the text of `replaces` up to the caret. */
  readonly filter: string;
  readonly text: string;
  /** Of the source, on the caret's line. */
  readonly replaces: Span;
  readonly documentation?: string;
  /** Characters that take it when they are typed. */
  readonly commitsOn?: string;
  /** Something that can be proposed follows. */
  readonly goesOn?: boolean;
  /** What is written elsewhere. */
  readonly besides?: readonly TextEdit[];
  /** The opening phrase that it writes, to be explained when asked. */
  readonly opening?: string;
}

export interface Proposals {
  /** In the order in which they should be shown. */
  readonly items: readonly Proposal[];
  /** More would fit: they come with more of the word. */
  readonly more: boolean;
}
