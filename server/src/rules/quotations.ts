import type { Prose } from '../syntax/prose';
import { remembered, type Words } from '../syntax/words';
import { firstIndex } from '../text/first-index';
import { matchesIn } from '../text/matches';

/** Where in a text quotations begin and end, by turns. */
interface Quotations {
  readonly text: string;
  readonly edges: readonly number[];
}

const NONE: readonly number[] = [];

/** Rules ask about many places of one text before they turn to the next. */
let last: Quotations = { text: '', edges: [] };

/**
 * Whether `offset` of a paragraph's plain text stands in a quotation: in double quotation marks, curly or straight, or
 * in marks that were never closed.
 */
export function isQuoted(text: string, offset: number): boolean {
  if (last.text !== text) last = { text, edges: edgesOf(text) };
  return isWithin(last.edges, offset);
}

const edgesIn = remembered(({ text }) => edgesOf(text));

/** {@link isQuoted} for rules about the whole draft, which ask again in each version. */
export function isQuotedIn(words: Words, offset: number): boolean {
  return isWithin(edgesIn(words), offset);
}

/** Whether a title in italics holds `offset` of a paragraph's plain text; the italics of an opening phrase are none. */
export function isInTitle({ words }: Prose, offset: number): boolean {
  return words.emphasis.length > 0 && isWithin(titleEdgesIn(words), offset + 1);
}

/** The offsets at which titles in italics begin and end, by turns. */
const titleEdgesIn = remembered(({ emphasis }) => {
  const edges: number[] = [];
  for (const { start, end, style } of emphasis) {
    if (start === 0 || style !== 'italic' || start >= end) continue;
    const last = edges.at(-1);
    if (last === undefined || last < start) edges.push(start, end);
    else edges[edges.length - 1] = Math.max(last, end);
  }
  return edges;
});

/** Whether `offset` lies behind an odd one of ascending `edges`. */
function isWithin(edges: readonly number[], offset: number): boolean {
  return firstIndex(edges.length, (i) => (edges[i] as number) >= offset) % 2 === 1;
}

const MARKS = /[“”"]/g;

/** The marks, by their offsets, that lead from plain text into a quotation or out again. */
function edgesOf(text: string): readonly number[] {
  const marks = matchesIn(text, MARKS);
  if (marks.length === 0) return NONE;
  const edges: number[] = [];
  let depth = 0;
  let straight = false;
  for (const { 0: mark, index } of marks) {
    const before = depth > 0 || straight;
    if (mark === '“') depth++;
    else if (mark === '”') depth = Math.max(0, depth - 1);
    else straight = !straight;
    if ((depth > 0 || straight) !== before) edges.push(index);
  }
  return edges;
}
