import type { Block, Tree } from './tree';

/** The block on whose line 0-based UTF-16 `offset` stands; `null` on blank lines. */
export function blockAt(tree: Tree, offset: number): Block | null {
  let low = 0;
  let high = tree.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tree.lines[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return tree.blocks[tree.lines[low]?.block ?? -1] ?? null;
}
