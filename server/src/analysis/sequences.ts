import type { Block, Tree } from '../syntax/tree';
import type { Opening } from './openings';

export type Variant = Opening['variant'];

/** A paragraph's place in a run of neighbours that open with the same phrase. */
export interface Place {
  readonly block: Block;
  readonly opening: Opening;
  /** The paragraph above, where it stands in the same part without a heading in between; else `null`. */
  readonly above: { readonly block: Block; readonly opening: Opening } | null;
  /** What the phrase should take here: nothing, also, further, and again from the start. */
  readonly expected: Variant;
  /** What it may take as well, because the paragraph above departs from the sequence: the one that follows its own. */
  readonly alsoRight: Variant;
  /** Subparagraphs or other matter stand between it and the paragraph above. */
  readonly interrupted: boolean;
}

const CYCLE: readonly Variant[] = [null, 'also', 'further'];

/**
 * The places of `paragraphs`, in order. `same` says whether two neighbours speak the same phrase, so that the second
 * takes also or further.
 */
export function placesOf(
  tree: Tree,
  paragraphs: readonly Block[],
  openings: ReadonlyMap<Block, Opening>,
  same: (above: { block: Block; opening: Opening }, block: Block, opening: Opening) => boolean,
): Place[] {
  const places: Place[] = [];
  let above: { block: Block; opening: Opening } | null = null;
  let position = 0;
  for (const block of paragraphs) {
    const opening = openings.get(block);
    if (opening === undefined) {
      above = null;
      continue;
    }
    const between = above === null ? [] : tree.blocks.slice(above.block.index + 1, block.index);
    if (between.some((other) => other.kind === 'heading')) above = null;
    const runs: boolean = above !== null && same(above, block, opening);
    position = runs ? position + 1 : 0;
    const expected = CYCLE[position % CYCLE.length] as Variant;
    places.push({
      block,
      opening,
      above,
      expected,
      alsoRight: runs && above !== null ? following(above.opening.variant) : expected,
      interrupted: between.some(
        (other) => other.kind === 'subparagraph' || other.kind === 'other' || other.kind === 'table',
      ),
    });
    above = { block, opening };
  }
  return places;
}

/** What a phrase with `variant` is followed by when the next paragraph opens with it too. */
export function following(variant: Variant): Variant {
  return CYCLE[(CYCLE.indexOf(variant) + 1) % CYCLE.length] as Variant;
}
