import type { Block, MastheadField, Tree } from '../../syntax/tree';
import type { PrintedLine, PrintedMasthead, Run } from './document';

const PLACES: Readonly<Record<MastheadField, keyof PrintedMasthead>> = {
  letterhead: 'letterhead',
  symbol: 'symbol',
  organ: 'organ',
  distribution: 'imprint',
  date: 'imprint',
  language: 'imprint',
  session: 'particulars',
  committee: 'particulars',
  'agenda-item': 'particulars',
  'agenda-title': 'particulars',
  topic: 'particulars',
  other: 'particulars',
  sponsors: 'introduction',
  signatories: 'introduction',
  adoption: 'introduction',
  source: 'introduction',
};

/** The lines of the masthead in their places. */
export function printMasthead(tree: Tree, runsOf: (block: Block) => Run[]): PrintedMasthead {
  const places: Record<keyof PrintedMasthead, PrintedLine[]> = {
    letterhead: [],
    symbol: [],
    organ: [],
    imprint: [],
    particulars: [],
    introduction: [],
  };
  for (const block of tree.blocks) {
    if (block.kind !== 'masthead') continue;
    const field = block.field ?? 'other';
    places[PLACES[field]].push({ field, runs: runsOf(block), span: block.span });
  }
  return places;
}
