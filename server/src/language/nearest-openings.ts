import { editDistance } from '../text/nearest';
import { openingLexicon } from './opening-lexicon';
import type { OpeningForm } from './opening-verbs';

/**
 * Known phrases of `form` that differ from `text` by no more than a slip or two, nearest first, then most frequent
 * first; three at most. `text` may run on behind the phrase.
 */
export function nearestOpenings(text: string, form: OpeningForm): string[] {
  const lower = text.toLowerCase();
  const ranked: { phrase: string; distance: number }[] = [];
  for (const phrase of openingLexicon().phrases[form]) {
    const most = phrase.length < 6 ? 1 : 2;
    if (Math.abs(phrase.length - lower.length) > most) continue;
    const distance = editDistance(lower, phrase.toLowerCase());
    if (distance <= most) ranked.push({ phrase, distance });
  }
  // A stable sort keeps the lexicon's order of frequency among equals.
  return ranked
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ phrase }) => phrase);
}
