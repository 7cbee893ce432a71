import { type Organ, organNamed } from '../language/organs';
import { oncePerTree } from '../syntax/once-per-tree';

/** The organ whose text it is, by the first enacting words, else the masthead's organ, else its symbol; `null` where none of them says. */
export const ownOrgan = oncePerTree((tree): Organ | null => {
  const enacting = tree.blocks.find((block) => block.kind === 'enacting');
  // Enacting words of an organ not known here ("The World Health Assembly,") settle it too.
  if (enacting !== undefined) return organNamed(enacting.prose.text);
  for (const { field, prose } of tree.blocks) {
    const organ = field === 'organ' ? organNamed(prose.text) : field === 'symbol' ? organOfSymbol(prose.text) : null;
    if (organ !== null) return organ;
  }
  return null;
});

function organOfSymbol(symbol: string): Organ | null {
  if (symbol.startsWith('A/HRC/')) return 'HRC';
  if (symbol.startsWith('A/')) return 'GA';
  if (symbol.startsWith('S/')) return 'SC';
  return symbol.startsWith('E/') ? 'ECOSOC' : null;
}
