import { type Catalogue, type CatalogueEntry, emptyCatalogue } from '../catalogue/catalogue';
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
    'Agenda item 75 (c)',
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

/** The resolutions that the examples know; what they say of lighthouses is made up. */
const RESOLUTIONS: readonly CatalogueEntry[] = [
  { canonical: 'A/RES/71/14', cited: '71/14', date: '2016-11-21', origin: 'A/71/L.11', source: 'official record' },
  { canonical: 'S/RES/1631(2005)', cited: '1631 (2005)', date: '2005-10-17', source: 'official record' },
];

/** Four resolutions under one title, a year apart. */
const SERIES: readonly CatalogueEntry[] = [74, 75, 76, 77].map((session) => ({
  canonical: `A/RES/${session}/21`,
  cited: `${session}/21`,
  title: 'Buoys',
  date: `${session + 1945}-12-02`,
  source: 'official record',
}));

/** All that is known of documents while examples are tried. */
export const carrierCatalogue: Catalogue = {
  ...emptyCatalogue,
  find: (canonical) => [...RESOLUTIONS, ...SERIES].find((entry) => entry.canonical === canonical),
  series: (canonical) => (SERIES.some((entry) => entry.canonical === canonical) ? SERIES : []),
  adoptedFrom: (symbol) => RESOLUTIONS.find(({ origin }) => origin === symbol),
  agenda: (session, item) => (session === 80 && item === '14' ? ['Culture of lighthouses'] : []),
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
