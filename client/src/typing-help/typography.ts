/** What stands instead of the last characters that were typed. */
export interface Replacement {
  /** How far before the caret it begins, in UTF-16 units. */
  readonly back: number;
  readonly length: number;
  readonly text: string;
  /** Whether the next key may still make something else of it: an accent typed as ` or ", a third hyphen. */
  readonly mayChange: boolean;
}

/** Behind these a quotation begins; a star or underscore counts if it opens italics itself. */
const OPENS = /(?:^|[\s([{“‘–—/])(?:[*_]{1,3})?$/;
/** Where characters are not text: comments with their directives, links, addresses, tables. */
const LITERAL = /<!--(?:(?!-->).)*$|\]\([^)\s]*$|\bhttps?:\/\/\S*$|^\s*\|/;

/** An opening phrase in italics with the space that its suggestion brings. */
const OPENING = /^(?:\d+\. )?([*_])\p{L}[^*_]*\1 $/u;

/**
 * What the resolutions' own typography has for the character typed last: “ and ” for ", ‘ and ’ for ', a dash for a hyphen
 * between spaces or for two, and nothing for a second space behind an opening phrase. `null` for every other character. `line` is the line up to the caret.
 */
export function typographic(line: string): Replacement | null {
  const typed = line.at(-1);
  const before = line.slice(0, -1);
  if (LITERAL.test(before)) return null;
  if (typed === '"') return { back: 1, length: 1, text: OPENS.test(before) ? '“' : '”', mayChange: true };
  if (typed === "'") return { back: 1, length: 1, text: OPENS.test(before) ? '‘' : '’', mayChange: true };
  if (typed === ' ' && OPENING.test(before)) return { back: 1, length: 1, text: '', mayChange: false };
  if (typed === ' ' && /[^\s|-] -$/.test(before)) return { back: 2, length: 1, text: '–', mayChange: false };
  if (typed === '-' && /[^\s!<-] ?-$/.test(before)) return { back: 2, length: 2, text: '–', mayChange: true };
  return null;
}
