import type { AgreedSource, ToldDifference } from '../../../server/src/lsp/requests/agreed';

/** How much of the words two paragraphs share, in words; `similarity` from 0 to 1. */
export function percentage(similarity: number): string {
  return similarity === 1 ? 'every word' : `${Math.floor(similarity * 100)} % of the words`;
}

/**
 * Differences in a line of plain text, where nothing can be struck out or underlined: only what is other, each with the
 * word before it: `Noting + also · resolution 77/52 → 78/9 · seas − and oceans`.
 */
export function changesInLine(changes: readonly ToldDifference[]): string {
  const told = changes.flatMap(({ kind, from, to }, i) => {
    const before = lastWord(changes[i - 1]);
    if (kind === 'same') return [];
    if (kind === 'added') return `${spaced(before)}+ ${to.trim()}`;
    if (kind === 'removed') return `${spaced(before)}− ${from.trim()}`;
    return `${before}${from.trim()} → ${to.trim()}`;
  });
  return told.join(' · ');
}

function lastWord(before: ToldDifference | undefined): string {
  if (before?.kind !== 'same') return '';
  const word = before.to.trimEnd().split(/\s/).at(-1) ?? '';
  return /\s$/.test(before.to) ? spaced(word) : word;
}

function spaced(word: string): string {
  return word === '' ? '' : `${word.trim()} `;
}

/** `the same in 69/11, 71/14, 73/334`, of many texts the newest few; empty where no other text has the words. */
export function sameInWords({ sameIn }: AgreedSource): string {
  if (sameIn.length === 0) return '';
  const named = sameIn.slice(0, MOST_NAMED).join(', ');
  const more = sameIn.length - MOST_NAMED;
  return `the same in ${named}${more > 0 ? ` and ${more} more` : ''}`;
}

const MOST_NAMED = 6;
