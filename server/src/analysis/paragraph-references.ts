import type { Block } from '../syntax/tree';
import type { Span } from '../text/span';

/** A number by which a draft refers to one of its own operative paragraphs. */
export interface ParagraphReference {
  readonly block: Block;
  /** The paragraph's number as written. */
  readonly number: number;
  /** The number alone, in the source. */
  readonly span: Span;
}

/** "paragraph 5 above", "paragraphs 3 to 7 of the present resolution", "paragraphs 2, 4 (a) and 6 below". */
const REFERENCE =
  /\bparagraphs? (\d{1,3}(?: \([a-z]+\))*(?:(?:, | and | or | to |[–-])\d{1,3}(?: \([a-z]+\))*){0,12}) (?:above|below|hereof|of the present resolution)\b/gi;

/** The references of `block` to operative paragraphs of its own text; those of other documents are none. */
export function paragraphReferences(block: Block): ParagraphReference[] {
  const { prose } = block;
  if (!prose.text.includes('aragraph')) return [];
  const found: ParagraphReference[] = [];
  for (const match of prose.text.matchAll(REFERENCE)) {
    const list = match[1] as string;
    const at = match.index + match[0].indexOf(list);
    for (const number of list.matchAll(/\d+/g)) {
      const start = at + number.index;
      found.push({ block, number: Number(number[0]), span: prose.span(start, start + number[0].length) });
    }
  }
  return found;
}
