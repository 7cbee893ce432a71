import type { Block } from './tree';

const ASIDES: ReadonlySet<Block['kind']> = new Set(['footnote', 'comment', 'directive', 'furniture']);

/** Whether a block is a note, a comment or page furniture: these stand anywhere and interrupt nothing. */
export function isAside({ kind }: Pick<Block, 'kind'>): boolean {
  return ASIDES.has(kind);
}
