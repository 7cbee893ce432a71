import { editDistance } from '../text/nearest';
import { openingLexicon } from './opening-lexicon';
import { headsInAllForms } from './opening-verbs';
import { type OpeningPhrase, parseOpening } from './openings';

/** What an opening phrase with a misspelt word is meant to be. */
export interface MeantOpening {
  /** The phrase as it should be. */
  readonly phrase: OpeningPhrase;
  /** Where the misspelt phrase ends in the text as it is. */
  readonly end: number;
}

/** Shorter words than these are too much like others, `also` apart. */
const SHORTEST = 5;
const MOST_MEANT = 3;
let vocabulary: readonly string[] | undefined;

/**
 * The phrases that the one at the start of `plain` may be meant to be, its head or its `Also` being misspelt by a slip or
 * two (`Recaling`, `Als requests`, `Cals upon`): likeliest first, three at most. Empty where the head is a known word.
 */
export function meantOpenings(plain: string): MeantOpening[] {
  const found = parseOpening(plain);
  if (found === null || found.knownHead) return [];
  const start = plain.toLowerCase().indexOf(found.head);
  const meant: (MeantOpening & { distance: number; rank: number })[] = [];
  for (const { word, distance } of nearWords(found.head)) {
    const proper = plain.charAt(start) === found.head.charAt(0) ? word : word.charAt(0).toUpperCase() + word.slice(1);
    const phrase = parseOpening(plain.slice(0, start) + proper + plain.slice(start + found.head.length));
    if (!phrase?.knownHead) continue;
    meant.push({ phrase, end: phrase.end - word.length + found.head.length, distance, rank: rankOf(phrase) });
  }
  return meant
    .sort((a, b) => a.distance - b.distance || a.rank - b.rank)
    .slice(0, MOST_MEANT)
    .map(({ phrase, end }) => ({ phrase, end }));
}

function nearWords(misspelt: string): { word: string; distance: number }[] {
  vocabulary ??= [
    ...headsInAllForms().filter((head) => head.length >= SHORTEST),
    'also',
    'further',
    'deeply',
    'strongly',
  ];
  const most = misspelt.length <= SHORTEST ? 1 : 2;
  return vocabulary.flatMap((word) => {
    if (Math.abs(word.length - misspelt.length) > most) return [];
    const distance = editDistance(misspelt, word);
    return distance <= most ? [{ word, distance }] : [];
  });
}

/** The phrase's place among the known ones, most frequent first. */
function rankOf({ base, form }: OpeningPhrase): number {
  const rank = form === null ? -1 : openingLexicon().phrases[form].indexOf(base);
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}
