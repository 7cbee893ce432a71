import { seriesOf } from '../analysis/numbering';
import { paragraphReferences, partReferredTo } from '../analysis/paragraph-references';
import type { Block, Tree } from '../syntax/tree';
import type { TextEdit } from '../text/edit';

/**
 * Edits that give the operative paragraphs after `paragraph` numbers higher or lower `by` one, as far as they follow one
 * another: a number that was out of order stays for its author to look at. What refers to them follows.
 */
export function shiftNumbersAfter(tree: Tree, paragraph: Block, by: 1 | -1): TextEdit[] {
  const series = seriesOf(tree, paragraph.part);
  const numbers = new Map<Block, number>();
  let last = paragraph.label?.value ?? Number.NaN;
  for (const block of series.slice(series.indexOf(paragraph) + 1)) {
    if (block.label?.value !== last + 1 || block.label.negotiating !== undefined) break;
    last += 1;
    numbers.set(block, last + by);
  }
  return renumber(tree, paragraph, numbers);
}

/** Edits that give paragraphs of the series of `paragraph` new `numbers`, and to what refers to them. */
export function renumber(tree: Tree, paragraph: Block, numbers: ReadonlyMap<Block, number>): TextEdit[] {
  const series = seriesOf(tree, paragraph.part);
  const moved = new Map<number, number | null>();
  const edits: TextEdit[] = [];
  for (const [{ label }, number] of numbers) {
    if (label?.value == null) continue;
    edits.push({ span: label.span, text: String(number) });
    moved.set(label.value, moved.has(label.value) ? null : number);
  }
  // Nobody can tell which of two paragraphs of one number a reference means.
  for (const block of series) {
    if (!numbers.has(block) && block !== paragraph && block.label?.value != null) moved.delete(block.label.value);
  }
  if (moved.size === 0) return edits;
  const parts = new Set(series.map((block) => block.part));
  for (const block of tree.blocks) {
    if (block.quoted) continue;
    for (const reference of paragraphReferences(block)) {
      const next = moved.get(reference.number);
      if (next == null || !parts.has(partReferredTo(tree, reference))) continue;
      edits.push({ span: reference.span, text: String(next) });
    }
  }
  return edits;
}

/** The mark of `block` with another number or letters in it: `3)` gives `4)`. */
export function markLike(tree: Tree, { label }: Block, letters: string): string {
  if (label === null) return `${letters}.`;
  const { markSpan, span } = label;
  return tree.text.slice(markSpan.start, span.start) + letters + tree.text.slice(span.end, markSpan.end);
}
