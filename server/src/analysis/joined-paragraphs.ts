import { parseOpeningHead } from '../language/openings';
import type { Block, Tree } from '../syntax/tree';
import { remembered } from '../syntax/words';
import { matchesIn } from '../text/matches';
import type { Span } from '../text/span';

/** An operative paragraph that goes on from the one before it without a line of its own. */
export interface JoinedParagraph {
  /** The block it stands in: an operative paragraph or one of its subparagraphs. */
  readonly block: Block;
  readonly number: number;
  /** The number with its stop, in the source. */
  readonly span: Span;
}

/** A number behind a paragraph's end, and a capital: `…; 3. Calls upon`. */
const INNER = /[;:.,] ?((\d{1,3})[.)]) ?(?=[A-Z])/g;

const innerNumbers = remembered(({ text }) => matchesIn(text, INNER));

/**
 * Operative paragraphs that stand within another, by the index of that paragraph. Only the number that comes next counts
 * as one, and only before a verb that opens operative paragraphs: everything else is a list in running text. `within` are
 * the blocks to look in.
 */
export function joinedParagraphs(tree: Tree, within = tree.blocks): ReadonlyMap<number, readonly JoinedParagraph[]> {
  const found = new Map<number, JoinedParagraph[]>();
  for (const block of within) {
    if (block.quoted || (block.kind !== 'operative' && block.kind !== 'subparagraph')) continue;
    const inner = innerNumbers(block.words);
    if (inner.length === 0) continue;
    const paragraph = block.kind === 'operative' ? block : tree.blocks[block.parent];
    if (paragraph?.kind !== 'operative' || paragraph.label?.value == null) continue;
    for (const match of inner) {
      const before = found.get(paragraph.index) ?? [];
      const number = Number(match[2]);
      if (number !== paragraph.label.value + before.length + 1) continue;
      const opening = parseOpeningHead(block.prose.text, match.index + match[0].length);
      if (!opening?.knownHead || opening.form !== 'operative') continue;
      const start = match.index + match[0].indexOf(match[1] as string);
      const span = block.prose.span(start, start + (match[1] as string).length);
      before.push({ block, number, span });
      found.set(paragraph.index, before);
    }
  }
  return found;
}
