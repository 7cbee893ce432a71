import type { WordChange } from './word-changes';

/** A paragraph of either text, or of both, as far as it tells of their relation. */
export interface ComparedParagraph {
  /** Of its passages: `title`, `clause` or another. */
  readonly group: string;
  readonly changes: readonly WordChange[];
}

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
export function doubtOnRelation(paragraphs: readonly ComparedParagraph[]): string | null {
  if (paragraphs.some(hasSameTitle)) return null;
  const share = shareInCommon(paragraphs);
  if (share === null || share >= LEAST_SHARE) return null;
  const percent = Math.round(share * 100);
  return `The two texts have next to nothing in common (${percent} per cent of the words of their paragraphs): are they the ones that were meant?`;
}

/** The share of words that paragraphs have in common with their other versions; `null` in texts too short to tell. */
export function shareInCommon(paragraphs: readonly ComparedParagraph[]): number | null {
  const changes = paragraphs.filter(({ group }) => group === 'clause').flatMap((paragraph) => paragraph.changes);
  const older = wordsOf(changes, 'removed').length;
  const newer = wordsOf(changes, 'added').length;
  const common = wordsOf(changes).length;
  return Math.min(older, newer) < FEWEST_WORDS ? null : (2 * common) / (older + newer);
}

function hasSameTitle({ group, changes }: ComparedParagraph): boolean {
  if (group !== 'title' || changes.length === 0) return false;
  return wordsOf(changes, 'removed').join(' ') === wordsOf(changes, 'added').join(' ');
}

/** The words, in lower case, that both texts have, and with `own` those that are only in the older or the newer one. */
function wordsOf(changes: readonly WordChange[], own?: 'removed' | 'added'): string[] {
  return changes
    .filter(({ kind }) => kind === 'same' || kind === own)
    .flatMap(({ tokens }) => tokens)
    .flatMap(({ text, note }) => (note === null && /[\p{L}\p{N}]/u.test(text) ? text.toLowerCase() : []));
}
