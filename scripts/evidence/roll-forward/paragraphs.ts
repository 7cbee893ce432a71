import type { Analysis } from '../../../server/src/analysis/analysis';
import type { Block } from '../../../server/src/syntax/tree';

/** The clauses and headings of a text, in order. */
export function clauses({ tree }: Analysis): Block[] {
  return tree.blocks.filter(({ kind }) => ['preambular', 'operative', 'subparagraph', 'heading'].includes(kind));
}

/** The words of a paragraph without figures and ordinals of sessions. */
export function words({ prose }: Block): string[] {
  return prose.text
    .replace(/\b(?:[a-z]+-)?[a-z]+(?:st|nd|rd|th) sessions?\b/g, 'session')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ');
}

/** The paragraph of `after` that each of `before` became, where it was kept; by index. */
export function match(before: readonly Block[], after: readonly Block[]): Map<number, Block> {
  const sets = after.map((block) => new Set(words(block)));
  const free = new Set(after.keys());
  const kept = new Map<number, Block>();
  before.forEach((block, i) => {
    const own = new Set(words(block));
    let best = -1;
    let most = 0.6;
    for (const j of free) {
      const other = sets[j] as Set<string>;
      if (other.size * 0.6 > own.size || own.size * 0.6 > other.size || after[j]?.kind !== block.kind) continue;
      let common = 0;
      for (const word of own) if (other.has(word)) common++;
      const alike = common / (own.size + other.size - common);
      if (alike > most) [best, most] = [j, alike];
    }
    if (best < 0) return;
    free.delete(best);
    kept.set(i, after[best] as Block);
  });
  return kept;
}
