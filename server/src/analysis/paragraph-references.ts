import type { Block, Tree } from '../syntax/tree';
import { remembered } from '../syntax/words';
import { matchesIn } from '../text/matches';
import type { Span } from '../text/span';

/** A number by which a draft refers to one of its own operative paragraphs. */
export interface ParagraphReference {
  readonly block: Block;
  /** The paragraph's number as written. */
  readonly number: number;
  /** The number alone, in the source. */
  readonly span: Span;
  /** The section or part that is named with it, as written: `II`. */
  readonly section: string | null;
}

/**
 * "paragraph 5 above", "paragraphs 3 to 7 of the present resolution", "paragraphs 2, 4 (a) and (c) and 6 below",
 * "section II, paragraph 3, above", "paragraph 3 of section II below".
 */
const REFERENCE =
  /\b(?:(?:section|part) ([IVXL]+|[A-Z]),? )?paragraphs? (\d{1,3}(?: \([a-z]+\))*(?:(?:, | and | or | to |[–-])(?:\d{1,3}(?: \([a-z]+\))*|\([a-z]+\)(?: \([a-z]+\))*)){0,12})(?: of (?:section|part) ([IVXL]+|[A-Z]))?,? (?:above|below|hereof|of the present resolution)\b/gi;

const NUMBERS = /\d+/g;
/** How the heading of a section or part begins that can be named. */
const HEADING = /^(?:(?:[Ss]ection|[Pp]art) )?([IVXL]+|[A-Z])(?:[.\s]|$)/;

const NONE: readonly never[] = [];

/** The numbers by which a paragraph's words refer to others, in offsets of the plain text. */
const numbersIn = remembered(({ text }): readonly FoundNumber[] => {
  if (!text.includes('aragraph')) return NONE;
  const found: FoundNumber[] = [];
  for (const match of matchesIn(text, REFERENCE)) {
    const [words, before, list = '', behind] = match;
    const section = before ?? behind ?? null;
    const at = match.index + words.indexOf(list, words.search(/paragraph/i));
    for (const { 0: number, index } of matchesIn(list, NUMBERS)) {
      found.push({ start: at + index, end: at + index + number.length, number: Number(number), section });
    }
  }
  return found;
});

/** The references of `block` to operative paragraphs of its own text; those of other documents are none. */
export function paragraphReferences(block: Block): readonly ParagraphReference[] {
  const numbers = numbersIn(block.words);
  if (numbers.length === 0) return NONE;
  return numbers.map(({ start, end, number, section }) => ({
    block,
    number,
    span: block.prose.span(start, end),
    section,
  }));
}

/** The index of the part whose paragraph is meant: the one named, or else that of the words; -1 where none alone bears the name. */
export function partReferredTo({ parts }: Tree, { block, section }: ParagraphReference): number {
  if (section === null) return block.part;
  const [part, ...more] = parts.filter(({ heading }) => HEADING.exec(heading ?? '')?.[1] === section.toUpperCase());
  return more.length > 0 ? -1 : (part?.index ?? -1);
}

interface FoundNumber extends Span {
  readonly number: number;
  readonly section: string | null;
}
