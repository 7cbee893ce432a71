import { type Catalogue, emptyCatalogue } from '../catalogue/catalogue';
import type { Example } from './rule';

/**
 * A draft without a fault, in pieces: the ground on which examples of rules are tried. An example replaces one piece
 * and should show nothing else than its rule; the pieces that stay are these.
 */
export const carrier = {
  masthead: [
    'A/80/L.212',
    '',
    'General Assembly',
    '',
    'Distr.: Limited',
    '4 May 2026',
    'Original: English',
    '',
    'Eightieth session',
    'Agenda item 71 (c)',
    'Oceans and the law of the sea: lighthouses and the safety of navigation',
    '',
    'Iceland, Kenya and Uruguay: draft resolution',
  ].join('\n'),
  title: '# Lighthouses and the safety of navigation',
  enacting: '*The General Assembly*,',
  preamble: [
    '*Recognizing* the contribution of lighthouses to the safety of navigation,',
    '*Noting with appreciation* the work of coastguards and lighthouse keepers,',
  ].join('\n\n'),
  operative: [
    '1. *Encourages* Member States to maintain their lighthouses;',
    '2. *Requests* the Secretary-General to report to the General Assembly at its eighty-first session on the' +
      ' implementation of the present resolution.',
  ].join('\n\n'),
} as const;

/** All that is known of documents while examples are tried. */
export const carrierCatalogue: Catalogue = {
  ...emptyCatalogue,
  find: (canonical) =>
    canonical === 'A/RES/71/14'
      ? { canonical, cited: '71/14', date: '2016-11-21', source: 'official record' }
      : undefined,
};

/** The whole draft that an example stands for; `piece` replaces what the example itself says. */
export function draftOf(example: Example, piece?: string): string {
  if ('draft' in example) return piece ?? example.draft;
  const changed =
    'masthead' in example
      ? { masthead: piece ?? example.masthead }
      : 'preamble' in example
        ? { preamble: piece ?? example.preamble }
        : { operative: piece ?? example.operative };
  const { masthead, title, enacting, preamble, operative } = { ...carrier, ...changed };
  return `${[masthead, title, enacting, preamble, operative].join('\n\n')}\n`;
}
