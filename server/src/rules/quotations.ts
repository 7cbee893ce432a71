import { remembered, type Words } from '../syntax/prose';

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

/** Whether `offset` lies behind an odd one of ascending `edges`. */
function isWithin(edges: readonly number[], offset: number): boolean {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

/** A mark that can lead into a quotation. */
const FIRST = /[“"]/;

/** The marks, by their offsets, that lead from plain text into a quotation or out again. */
function edgesOf(text: string): readonly number[] {
  const first = FIRST.exec(text)?.index;
  if (first === undefined) return NONE;
  const edges: number[] = [];
  let depth = 0;
  let straight = false;
  for (let i = first; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const before = depth > 0 || straight;
    if (code === 0x201c) depth++;
    else if (code === 0x201d) depth = Math.max(0, depth - 1);
    else if (code === 0x22) straight = !straight;
    else continue;
    if ((depth > 0 || straight) !== before) edges.push(i);
  }
  return edges;
}
