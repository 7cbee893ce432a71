import { ownOrgan } from '../analysis/organ';
import type { Block, MastheadField, Tree } from '../syntax/tree';

/** Lines of the masthead, in their order. */
const ORDER: readonly MastheadField[] = [
  'letterhead',
  'symbol',
  'organ',
  'distribution',
  'date',
  'language',
  'session',
  'committee',
  'agenda-item',
  'sponsors',
  'adoption',
  'source',
];

/** Fields of the mastheads that Model UN conferences use. */
const OF_MODEL_UN: readonly (MastheadField | null)[] = ['topic', 'signatories'];

/**
 * Whether the official masthead of a General Assembly text is to be expected: something stands above the enacting
 * words, and it is no masthead of another make. A text that begins with its enacting words is taken for an extract.
 */
export function expectsMasthead(tree: Tree): boolean {
  const first = tree.blocks.find(
    (block) => block.kind === 'masthead' || block.kind === 'title' || block.kind === 'enacting',
  );
  if (first === undefined || first.kind === 'enacting' || ownOrgan(tree) !== 'GA') return false;
  return !tree.masthead.some((block) => OF_MODEL_UN.includes(block.field));
}

/**
 * The line of the masthead behind which a line for `field` belongs; `null` where there is none. What stands below a line
 * that belongs further down is passed over: a line that were put there would be read as something else.
 */
export function lineBefore(tree: Tree, field: MastheadField): Block | null {
  const place = ORDER.indexOf(field);
  let before: Block | null = null;
  for (const block of tree.masthead) {
    const at = block.field === null ? -1 : ORDER.indexOf(block.field);
    if (at > place) break;
    if (at >= 0 && at < place) before = block;
  }
  return before;
}

/** Where the lack of a line for `field` shows: the line that it should follow, else the first of the draft. */
export function placeOf(tree: Tree, field: MastheadField): Block {
  return (
    lineBefore(tree, field) ??
    (tree.blocks.find((block) => block.kind === 'masthead' || block.kind === 'title') as Block)
  );
}
