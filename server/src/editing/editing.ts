import { blockAt } from '../syntax/block-at';
import type { Block, Tree } from '../syntax/tree';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';

/** What a key does to a draft. */
export interface Editing {
  /** Ordered and free of overlaps. None: the key has its effect, and there is nothing to do. */
  readonly edits: readonly TextEdit[];
  /** The selection afterwards, in the new text; `null` where it goes with the text that it stands in or behind. */
  readonly selection: Span | null;
}

export interface EditingOptions {
  /** Whether the punctuation at the ends of paragraphs follows. */
  readonly endings: boolean;
}

/** Nothing to do, and nobody else to do it: a paragraph that is at the top already. */
export const NOTHING: Editing = { edits: [], selection: null };

/** The block on whose line `offset` stands; `null` on a blank line, the last one included. */
export function blockUnder(tree: Tree, offset: number): Block | null {
  const block = blockAt(tree, offset);
  return block === null || /[\r\n]/.test(tree.text.slice(block.span.end, offset)) ? null : block;
}
