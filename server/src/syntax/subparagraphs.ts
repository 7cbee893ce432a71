import type { Span } from '../text/span';
import { isAside } from './aside';
import type { Block, Tree } from './tree';

/** The subparagraph of a lower degree, or the paragraph, that `block` hangs under; `null` for a paragraph. */
export function chapeauOf(tree: Tree, block: Block): Block | null {
  if (block.kind !== 'subparagraph') return null;
  for (let i = block.index - 1; i > block.parent; i--) {
    const above = tree.blocks[i];
    if (above?.kind === 'subparagraph' && above.parent === block.parent && above.level < block.level) return above;
  }
  return tree.blocks[block.parent] ?? null;
}

/** The span of `block` with every subparagraph beneath it. */
export function withSubparagraphs(tree: Tree, block: Block): Span {
  const paragraph = block.kind === 'subparagraph' ? block.parent : block.index;
  let end = block.span.end;
  for (let i = block.index + 1; i < tree.blocks.length; i++) {
    const next = tree.blocks[i] as Block;
    const beneath = next.kind === 'subparagraph' && next.parent === paragraph && next.level > block.level;
    if (beneath) end = Math.max(end, next.span.end);
    else if (!isAside(next)) break;
  }
  return { start: block.span.start, end };
}
