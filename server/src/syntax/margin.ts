import type { ScannedLine } from './lines';

/** The share of a full line that one ended on purpose stays below with the next word on it; the second behind a mark. */
const SHORT = 0.7;
const SHORT_AND_COMPLETE = 0.85;

/**
 * The usual length of lines that end because they are full, in UTF-16 units: the median of those that a line in lower
 * case follows at once. 0 where there is none.
 */
export function fullLine(text: string, lines: readonly ScannedLine[], from: number): number {
  const lengths: number[] = [];
  for (let i = Math.max(1, from); i < lines.length; i++) {
    const [above, line] = [lines[i - 1] as ScannedLine, lines[i] as ScannedLine];
    if (line.class !== 'text' || above.class === 'blank' || above.class === 'furniture') continue;
    if (/\p{Ll}/u.test(text.charAt(line.content.start))) lengths.push(above.content.end - above.content.start);
  }
  return lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
}

/**
 * Whether the first word of `line` would have had its place on the line `above`, by far, if that had not been ended.
 * @param complete whether `above` ends with a punctuation mark
 */
export function endsShort(
  text: string,
  above: ScannedLine,
  line: ScannedLine,
  full: number,
  complete: boolean,
): boolean {
  const { start, end } = line.content;
  const space = text.indexOf(' ', start);
  const word = (space < 0 ? end : Math.min(space, end)) - start;
  const used = above.content.end - above.content.start + 1 + word;
  return used < (complete ? SHORT_AND_COMPLETE : SHORT) * full;
}
