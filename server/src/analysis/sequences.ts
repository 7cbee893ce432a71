import type { Block, Tree } from '../syntax/tree';
import type { Openings } from './analysis';
import type { Opening } from './openings';

export type Variant = Opening['variant'];

/** A paragraph's place in a run of neighbours that open with the same phrase. */
export interface Place {
  readonly block: Block;
  readonly opening: Opening;
  /** The paragraph above, where it stands in the same part without a heading in between; else `null`. */
  readonly above: Opened | null;
  /** What the phrase should take here: nothing, also, further, and again from the start. */
  readonly expected: Variant;
}

/** A paragraph with its opening phrase. */
interface Opened {
  readonly block: Block;
  readonly opening: Opening;
}

const CYCLE: readonly Variant[] = [null, 'also', 'further'];

/**
 * The places of those of `paragraphs` whose opening does not take what its place expects, in order. Below a paragraph
 * that departs from the sequence, what follows its own also or further is right as well. `runsOn` says of two neighbours
 * with the same phrase whether the second, which opens with `opening`, takes also or further.
 */
export function misplacedOf(
  tree: Tree,
  paragraphs: readonly Block[],
  openings: Openings,
  runsOn: (above: Block, block: Block, opening: Opening) => boolean,
): Place[] {
  const places: Place[] = [];
  let above: Block | null = null;
  let aboveOpening: Opening | null = null;
  let position = 0;
  for (const block of paragraphs) {
    const opening = openings.get(block);
    if (opening === undefined) {
      above = null;
      continue;
    }
    if (above !== null && stands('heading', tree, above, block)) above = null;
    const runs: boolean = above !== null && aboveOpening?.base === opening.base && runsOn(above, block, opening);
    position = runs ? position + 1 : 0;
    const expected = CYCLE[position % CYCLE.length] as Variant;
    const { variant } = opening;
    if (variant !== expected && !(runs && aboveOpening !== null && variant === following(aboveOpening.variant))) {
      const opened = above && aboveOpening && { block: above, opening: aboveOpening };
      places.push({ block, opening, above: opened, expected });
    }
    above = block;
    aboveOpening = opening;
  }
  return places;
}

/** Whether subparagraphs or other matter stand between a paragraph and the one above. */
export function isInterrupted(tree: Tree, { block, above }: Place): boolean {
  if (above === null) return false;
  return (['subparagraph', 'other', 'table'] as const).some((kind) => stands(kind, tree, above.block, block));
}

/** Whether a block of `kind` stands between two. */
function stands(kind: Block['kind'], { blocks }: Tree, above: Block, below: Block): boolean {
  for (let i = above.index + 1; i < below.index; i++) if (blocks[i]?.kind === kind) return true;
  return false;
}

/** What a phrase with `variant` is followed by when the next paragraph opens with it too. */
export function following(variant: Variant): Variant {
  return CYCLE[(CYCLE.indexOf(variant) + 1) % CYCLE.length] as Variant;
}
