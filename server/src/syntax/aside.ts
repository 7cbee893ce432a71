import type { Block, Tree } from './tree';

/** Whether a block is a note, a comment or page furniture: these stand anywhere and interrupt nothing. */
export function isAside({ kind }: Pick<Block, 'kind'>): boolean {
  return kind === 'footnote' || kind === 'comment' || kind === 'directive' || kind === 'furniture';
}

/** The next block that is no aside; `null` at the end. */
export function nextMatter({ blocks }: Tree, block: Block): Block | null {
  for (let i = block.index + 1; i < blocks.length; i++) {
    const next = blocks[i] as Block;
    if (!isAside(next)) return next;
  }
  return null;
}

/** The last of what hangs under `paragraph`, subparagraphs, tables and flush text; itself where nothing does. */
export function lastUnder(tree: Tree, paragraph: Block): Block {
  let last = paragraph;
  for (let next = nextMatter(tree, paragraph); next !== null; next = nextMatter(tree, next)) {
    if (!hangsUnder(next)) break;
    last = next;
  }
  return last;
}

/** The operative paragraph of which `end` is the last of what hangs under it, itself where nothing does; `null` where there is none. */
export function paragraphEndingWith(tree: Tree, end: Block): Block | null {
  if (end.kind !== 'operative' && !hangsUnder(end)) return null;
  const next = nextMatter(tree, end);
  if (next !== null && hangsUnder(next)) return null;
  let above: Block | undefined = end;
  while (above !== undefined && (hangsUnder(above) || isAside(above))) above = tree.blocks[above.index - 1];
  return above?.kind === 'operative' && !above.quoted && above.part >= 0 ? above : null;
}

/** Whether a block belongs to the paragraph above it. */
function hangsUnder({ kind }: Block): boolean {
  return kind === 'subparagraph' || kind === 'other' || kind === 'table';
}

/** Whether `block` is a preambular paragraph with which the text ends, no operative one following. */
export function endsInPreamble({ parts }: Tree, block: Block): boolean {
  return parts[block.part]?.preambular.at(-1) === block && parts.every(({ operative }) => operative.length === 0);
}
