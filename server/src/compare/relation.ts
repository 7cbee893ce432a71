import type { Row } from './compare';

/**
 * Texts with a smaller share of words in common are not versions of one another: no text of a series shares less with the
 * one before it, nor what was adopted with its draft, and most that have nothing to do with one another share less
 * (test/corpus/relation.test.ts).
 */
const LEAST_SHARE = 0.05;
/** Texts of fewer words may be about the same and have none in common. */
const FEWEST_WORDS = 20;

/**
 * What to ask where two texts are hardly versions of one another: `null` where they are, have the same title, or are too
 * short to tell.
 */
export function doubtOnRelation(rows: readonly Row[]): string | null {
  if (rows.some(hasSameTitle)) return null;
  const share = shareInCommon(rows);
  if (share === null || share >= LEAST_SHARE) return null;
  return `The two texts have ${Math.round(share * 100)} % of their words in common: are they the ones that were meant?`;
}

/** The share of words that paragraphs have in common with their other versions; `null` in texts too short to tell. */
export function shareInCommon(rows: readonly Row[]): number | null {
  let [older, newer, common] = [0, 0, 0];
  for (const row of rows) {
    const { before, after } = row;
    if ((after ?? before)?.group !== 'clause') continue;
    older += before?.words.length ?? 0;
    newer += after?.words.length ?? 0;
    common += wordsInCommon(row);
  }
  return Math.min(older, newer) < FEWEST_WORDS ? null : (2 * common) / (older + newer);
}

function hasSameTitle({ before, after }: Row): boolean {
  return before?.group === 'title' && after?.group === 'title' && before.words.join(' ') === after.words.join(' ');
}

function wordsInCommon({ changes, before, after }: Row): number {
  if (before === null || after === null) return 0;
  return changes
    .filter(({ kind }) => kind === 'same')
    .flatMap(({ tokens }) => tokens)
    .filter(({ text, note }) => note === null && /[\p{L}\p{N}]/u.test(text)).length;
}
