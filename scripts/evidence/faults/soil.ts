import { type Analysis, analyse } from '../../../server/src/analysis/analysis';
import { parse } from '../../../server/src/syntax/parse';
import type { Block, Tree } from '../../../server/src/syntax/tree';

/** A sound text, and what the kinds of fault need to know of it. */
export interface Soil {
  readonly tree: Tree;
  readonly analysis: Analysis;
  readonly preambular: readonly Block[];
  readonly operative: readonly Block[];
  /** Both, and their subparagraphs, except for what is quoted. */
  readonly paragraphs: readonly Block[];
  readonly masthead: readonly Block[];
}

/** Reads a text for the kinds of fault. */
export function soilOf(text: string): Soil {
  const tree = parse(text);
  return {
    tree,
    analysis: analyse(tree),
    preambular: tree.parts.flatMap((part) => part.preambular),
    operative: tree.parts.flatMap((part) => part.operative),
    paragraphs: tree.blocks.filter((block) => !block.quoted && isParagraph(block)),
    masthead: tree.blocks.filter(({ kind }) => kind === 'masthead'),
  };
}

/** Whether `block` is a paragraph of the resolution itself, of any degree. */
export function isParagraph({ kind }: Block): boolean {
  return kind === 'preambular' || kind === 'operative' || kind === 'subparagraph';
}
