import type { Block } from '../syntax/tree';
import type { Span } from '../text/span';
import type { Edits } from './edits';

/** White space, and the marks without width that some converters leave at the edges of lines. */
const EDGE = /[^\S\r\n]|[\u200b-\u200f]/;

/**
 * Makes one line of each piece of a paragraph, and one space of several.
 * @param content where the paragraph's words begin
 * @param acrossBlank whether also lines with a blank line between them are joined
 */
export function joinLines(block: Block, text: string, content: number, acrossBlank: boolean, edits: Edits): void {
  for (const segment of block.segments) {
    const from = Math.max(segment.start, content);
    for (const gap of lineEnds(text, { start: from, end: segment.end })) {
      if (!acrossBlank && /(?:\r\n|\n|\r).*(?:\r\n|\n|\r)/.test(text.slice(gap.start, gap.end))) continue;
      edits.add(gap.start, gap.end, joint(block, text, gap));
    }
    for (const { index, 0: spaces } of text.slice(from, segment.end).matchAll(/[ \t]{2,}|\t/g)) {
      edits.add(from + index, from + index + spaces.length, ' ');
    }
  }
}

/** What stands between two lines, or two pieces, of a paragraph once they are joined. */
export function joint({ prose }: Block, text: string, gap: Span): string {
  // The words tell: after a hyphen within a word nothing is put between the lines.
  const behind = prose.toProse(gap.end);
  const before = text.charAt(gap.start - 1);
  return /[-–]/.test(before) && prose.text.charAt(behind - 1) === before ? '' : ' ';
}

/** Line ends within `within`, each with the white space around it. */
function* lineEnds(text: string, within: Span): Generator<Span> {
  let at = within.start;
  while (at < within.end) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) {
      at++;
      continue;
    }
    let start = at;
    while (start > within.start && EDGE.test(text.charAt(start - 1))) start--;
    while (at < within.end && (/[\r\n]/.test(text.charAt(at)) || EDGE.test(text.charAt(at)))) at++;
    yield { start, end: at };
  }
}
