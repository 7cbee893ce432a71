import { openingLexicon } from './opening-lexicon';
import type { OpeningForm } from './opening-verbs';
import type { OpeningPhrase } from './openings';

/** Fewest single-letter insertions, deletions, substitutions and swaps between two words; `most + 1` when more than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length] as number;
}

/**
 * Known phrases of `form` that differ from `text` by no more than a slip or two, nearest first, then most frequent
 * first; three at most. `text` may run on behind the phrase.
 */
export function nearestOpenings(text: string, form: OpeningForm): string[] {
  const lower = text.toLowerCase();
  const ranked: { phrase: string; distance: number }[] = [];
  for (const phrase of openingLexicon().phrases[form]) {
    const most = phrase.length < 6 ? 1 : 2;
    const distance = editDistance(lower, phrase.toLowerCase(), most);
    if (distance <= most) ranked.push({ phrase, distance });
  }
  // A stable sort keeps the lexicon's order of frequency among equals.
  return ranked
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ phrase }) => phrase);
}

/** What an unknown opening may be meant to be; empty for a known one. */
export function suggestionsFor(opening: OpeningPhrase, part: OpeningForm): string[] {
  return opening.known ? [] : nearestOpenings(opening.base, part);
}
