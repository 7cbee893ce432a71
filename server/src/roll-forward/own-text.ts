import type { Block } from '../syntax/tree';

/** Whether a block is the resolution's own clause or heading: nothing of a masthead, an annex or a quoted declaration. */
export function isOwnText({ kind, quoted }: Block): boolean {
  return !quoted && (kind === 'preambular' || kind === 'operative' || kind === 'subparagraph' || kind === 'heading');
}
