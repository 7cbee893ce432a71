import { remembered } from '../syntax/prose';
import type { Block } from '../syntax/tree';
import { matchesIn } from '../text/matches';
import type { Span } from '../text/span';

/** A number by which a draft refers to one of its own operative paragraphs. */
export interface ParagraphReference {
  readonly block: Block;
  /** The paragraph's number as written. */
  readonly number: number;
  /** The number alone, in the source. */
  readonly span: Span;
}

/** "paragraph 5 above", "paragraphs 3 to 7 of the present resolution", "paragraphs 2, 4 (a) and (c) and 6 below". */
const REFERENCE =
  /\bparagraphs? (\d{1,3}(?: \([a-z]+\))*(?:(?:, | and | or | to |[–-])(?:\d{1,3}(?: \([a-z]+\))*|\([a-z]+\)(?: \([a-z]+\))*)){0,12}) (?:above|below|hereof|of the present resolution)\b/gi;

const NUMBERS = /\d+/g;

const NONE: readonly never[] = [];

/** The numbers by which a paragraph's words refer to others, in offsets of the plain text. */
const numbersIn = remembered(({ text }): readonly (Span & { readonly number: number })[] => {
  if (!text.includes('aragraph')) return NONE;
  const found: (Span & { number: number })[] = [];
  for (const match of matchesIn(text, REFERENCE)) {
    const list = match[1] as string;
    const at = match.index + match[0].indexOf(list);
    for (const { 0: number, index } of matchesIn(list, NUMBERS)) {
      found.push({ start: at + index, end: at + index + number.length, number: Number(number) });
    }
  }
  return found;
});

/** The references of `block` to operative paragraphs of its own text; those of other documents are none. */
export function paragraphReferences(block: Block): readonly ParagraphReference[] {
  const numbers = numbersIn(block.words);
  if (numbers.length === 0) return NONE;
  return numbers.map(({ start, end, number }) => ({ block, number, span: block.prose.span(start, end) }));
}
