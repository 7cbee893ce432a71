import type { Block, Tree } from '../syntax/tree';
import type { Span } from '../text/span';

/** The opening phrase of a paragraph, in offsets of the block's plain text. */
export interface Opening {
  /** The whole phrase that stands in italics, and only it: `Noting with appreciation also`. */
  readonly prose: Span;
  readonly text: string;
  /** The phrase without also, further or once again: `Noting with appreciation`. */
  readonly base: string;
  readonly variant: 'also' | 'further' | null;
  /** The part of a resolution its form belongs to: participles and adjectives open preambular paragraphs, finite verbs operative ones; `null` where the form is neither. */
  readonly form: 'preambular' | 'operative' | null;
  /** Whether head and complement are in the lexicon of adopted texts. */
  readonly known: boolean;
  /** Known phrases nearest to an unknown one, best first; empty for a known one. */
  readonly nearest: readonly string[];
}

export function findOpenings(_tree: Tree): ReadonlyMap<Block, Opening> {
  return new Map();
}
