import type { Analysis } from '../analysis/analysis';
import { inOrder, type TextEdit } from '../text/edit';
import { lineEndOf } from '../text/line-end';
import { continueParagraph } from './continue-paragraph';
import { blockUnder } from './editing';
import { endingOf } from './endings';

/** Kinds of paragraphs that end as their place in the text demands. */
const MARKED: ReadonlySet<string> = new Set(['preambular', 'operative', 'subparagraph']);

/**
 * The edits that put a paragraph into a draft: where `offset` is on a blank line there, else behind the paragraph at
 * `offset`, with its number or letter; those below follow, and so do the marks at the ends. `words` are in the authored
 * notation, without label.
 */
export function insertParagraph(analysis: Analysis, offset: number, words: string): TextEdit[] {
  const { tree } = analysis;
  const block = blockUnder(tree, offset);
  if (block === null) return [{ span: { start: offset, end: offset }, text: words }];
  const { end } = block.span;
  const ending = MARKED.has(block.kind) ? endingOf(tree, block)?.text : undefined;
  const text = ending === undefined ? words : `${words.replace(/[,;.]$/, '')}${ending}`;
  const begun = continueParagraph(analysis, { start: end, end }, { endings: true });
  // Behind a number without words nothing is begun: there the list would end.
  if (begun === null || !begun.edits.some(breaksLine)) {
    const lineEnd = lineEndOf(tree.text);
    return [{ span: { start: end, end }, text: `${lineEnd}${lineEnd}${text}` }];
  }
  // The new paragraph is the edit that breaks the line.
  return inOrder(begun.edits.map((edit) => (breaksLine(edit) ? { ...edit, text: edit.text + text } : edit)));
}

function breaksLine({ text }: TextEdit): boolean {
  return /^[\r\n]/.test(text);
}
