import { italicsOf } from '../../../../server/src/analysis/italics';
import type { Block, Tree } from '../../../../server/src/syntax/tree';
import { type FaultKind, repairable } from '../fault-kind';
import { drop, insert, wherever } from '../planting';
import type { Soil } from '../soil';

/** The italic openings whose closing mark is in place. */
function italicOpenings({ analysis, preambular, operative }: Soil) {
  return [...preambular, ...operative].flatMap((block) => {
    const opening = analysis.openings.get(block);
    if (opening === undefined || !opening.known) return [];
    const { state, emphasis } = italicsOf(block.prose, opening.prose);
    return state === 'exact' && emphasis?.close ? [{ block, opening, open: emphasis.open, close: emphasis.close }] : [];
  });
}

export const italics: readonly FaultKind[] = [
  repairable('opening not in italics', (soil) =>
    italicOpenings(soil).map(({ block, open, close }) => ({ edits: [drop(open), drop(close)], around: block.span })),
  ),
  repairable('italics not closed', (soil) =>
    italicOpenings(soil).map(({ block, close }) => ({ edits: [drop(close)], around: block.span })),
  ),
  repairable('italics take in the next word', (soil) =>
    italicOpenings(soil).flatMap(({ block, opening, close }) => {
      const next = /^ (?:of|that|the|its|to|by|all)\b/.exec(block.prose.text.slice(opening.prose.end))?.[0];
      const end = close.end + (next?.length ?? 0);
      if (next === undefined || soil.tree.text.slice(close.end, end) !== next) return [];
      return [{ edits: [drop(close), insert(end, '*')], around: block.span }];
    }),
  ),
  repairable('italics stop after the first word', (soil) =>
    italicOpenings(soil).flatMap(({ block, opening, close }) => {
      const gap = opening.text.indexOf(' ');
      if (gap < 0 || !/ (?:upon|in mind|into account|also|further|with [a-z ]+)$/.test(opening.text)) return [];
      const at = block.prose.toSource(opening.prose.start + gap, 'end');
      return [{ edits: [insert(at, '*'), drop(close)], around: block.span }];
    }),
  ),
  repairable('enacting words not in italics', ({ tree }) =>
    enacting(tree).flatMap((block) => {
      const run = block.prose.emphasis[0];
      return run?.close ? [{ edits: [drop(run.open), drop(run.close)], around: block.span }] : [];
    }),
  ),
  repairable('enacting words without a comma', ({ tree, preambular }) =>
    preambular.length === 0 ? [] : wherever(enacting(tree), /,$/g, () => ''),
  ),
];

function enacting({ blocks }: Tree): Block[] {
  return blocks.filter((block) => block.kind === 'enacting');
}
