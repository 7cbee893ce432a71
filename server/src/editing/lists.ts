import { alphaLetters, romanLetters } from '../syntax/labels';
import type { Block, Tree } from '../syntax/tree';
import type { TextEdit } from '../text/edit';

/** Subparagraphs are of at most so many degrees: (a), (i), a., i. */
export const DEEPEST = 4;

/** A subparagraph, or what becomes one, with the degree that it shall have. */
export interface Item {
  readonly block: Block;
  /** From 1. */
  readonly level: number;
}

/** The subparagraphs of all degrees beneath `paragraph`, in order, as they are. */
export function itemsUnder(tree: Tree, paragraph: Block): Item[] {
  return tree.blocks
    .filter((block) => block.kind === 'subparagraph' && block.parent === paragraph.index && !block.quoted)
    .map((block) => ({ block, level: block.level }));
}

/** The letters of the `place`th subparagraph (from 1) of a degree. */
function lettersAt(level: number, place: number): string {
  return level % 2 === 0 ? romanLetters(place) : alphaLetters(place);
}

/** The mark of a subparagraph: `(b)`, `(ii)`, `b.`, `ii.`. */
export function markAt(level: number, place: number): string {
  const letters = lettersAt(level, place);
  return level <= 2 ? `(${letters})` : `${letters}.`;
}

/**
 * Edits that letter the subparagraphs of one paragraph in order; a mark is written anew where the degree changes, else
 * only its letters. `places` says how many of each degree stand above the first, and tells it afterwards.
 */
export function letter(items: readonly (Item | NewItem)[], places: number[] = []): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { block, level } of items) {
    places.length = Math.min(places.length, level);
    const place = (places[level - 1] ?? 0) + 1;
    for (let above = 0; above < level - 1; above++) places[above] ??= 0;
    places[level - 1] = place;
    if (block === null || block.label === null) continue;
    const { label } = block;
    const letters = lettersAt(level, place);
    if (block.kind !== 'subparagraph' || block.level !== level) {
      edits.push({ span: label.markSpan, text: markAt(level, place) });
    } else if (label.text !== letters) edits.push({ span: label.span, text: letters });
  }
  return edits;
}

/** A subparagraph that is to be written: it has its place, and others come after. */
export interface NewItem {
  readonly block: null;
  readonly level: number;
}

/** The place (from 1) of the item at `index` among those of its degree. */
export function placeOf(items: readonly (Item | NewItem)[], index: number): number {
  const { level } = items[index] as Item | NewItem;
  let place = 1;
  for (let i = index - 1; i >= 0 && (items[i] as Item | NewItem).level >= level; i--) {
    if (items[i]?.level === level) place++;
  }
  return place;
}

/** Index behind `index` and all that hangs under the item there. */
export function endOfItem(items: readonly Item[], index: number): number {
  const { level } = items[index] as Item;
  let end = index + 1;
  while (end < items.length && (items[end] as Item).level > level) end++;
  return end;
}
