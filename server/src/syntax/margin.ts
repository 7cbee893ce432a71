import type { LineTable } from './line-table';

/** The share of a full line that one ended on purpose stays below with the next word on it; the second behind a mark. */
const SHORT = 0.7;
const SHORT_AND_COMPLETE = 0.85;

/**
 * The usual length of lines that end because they are full, in UTF-16 units: the median of those that a line in lower
 * case follows at once. 0 where there is none.
 */
export function fullLine(lines: LineTable, from: number): number {
  const { text, classes } = lines;
  const lengths: number[] = [];
  for (let i = Math.max(1, from); i < lines.count; i++) {
    const above = classes[i - 1];
    if (classes[i] !== 'text' || above === 'blank' || above === 'furniture') continue;
    if (/\p{Ll}/u.test(text.charAt(lines.contentStart(i)))) lengths.push(lines.width(i - 1));
  }
  return lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
}

/**
 * Whether the first word of `line` would have had its place on the line `above`, by far, if that had not been ended.
 * @param complete whether `above` ends with a punctuation mark
 */
export function endsShort(lines: LineTable, above: number, line: number, full: number, complete: boolean): boolean {
  // In the line alone: the rest of the text may have no space, as in Chinese.
  const words = lines.words(line);
  const space = words.indexOf(' ');
  const word = space < 0 ? words.length : space;
  const used = lines.width(above) + 1 + word;
  return used < (complete ? SHORT_AND_COMPLETE : SHORT) * full;
}
