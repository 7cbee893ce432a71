import type { Analysis } from '../analysis/analysis';
import { italicize, italicsOf } from '../analysis/italics';
import type { Prose } from '../syntax/prose';
import type { Emphasis } from '../syntax/words';
import { inOrder, type TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import { blockUnder, type Editing } from './editing';

/**
 * Puts what is selected in italics, or takes it out of them. Without a selection it is the italics around the caret,
 * else the opening phrase of the paragraph, else the word; elsewhere a pair of stars to write between. `null` across paragraphs.
 */
export function toggleItalics(analysis: Analysis, selection: Span): Editing | null {
  const { tree } = analysis;
  const { start, end } = selection;
  const block = blockUnder(tree, start);
  if (start === end) {
    const opening = block === null ? undefined : analysis.openings.get(block)?.prose;
    const around = block?.prose.emphasis.find(
      ({ open, close, style }) => style === 'italic' && close !== null && open.end <= start && start <= close.start,
    );
    if (around !== undefined) return { edits: unmarked(around), selection: null };
    if (block !== null && opening !== undefined) return toggled(block.prose, opening);
    const word = block === null ? null : wordAt(block.prose.text, block.prose.toProse(start));
    if (block !== null && word !== null) return toggled(block.prose, word);
    return { edits: [{ span: selection, text: '**' }], selection: { start: start + 1, end: start + 1 } };
  }
  if (block === null || block !== blockUnder(tree, end)) return null;
  const { prose } = block;
  const words = trimmed(prose.text, { start: prose.toProse(start), end: prose.toProse(end) });
  return words === null ? null : toggled(prose, words);
}

function toggled(prose: Prose, phrase: Span): Editing {
  const { state, emphasis } = italicsOf(prose, phrase);
  const edits = state === 'exact' && emphasis !== null ? unmarked(emphasis) : italicize(prose, phrase);
  return { edits, selection: null };
}

function unmarked({ open, close }: Emphasis): TextEdit[] {
  return inOrder([open, ...(close === null ? [] : [close])].map((span) => ({ span, text: '' })));
}

/** Without white space at the edges; `null` where nothing else is in it. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const inner = text.slice(start, end);
  const words = inner.trim();
  if (words === '') return null;
  const from = start + inner.indexOf(words);
  return { start: from, end: from + words.length };
}

/** The word that has letters on both sides of `at`. */
function wordAt(text: string, at: number): Span | null {
  const [before] = /(?<![\p{L}\p{N}’-])[\p{L}\p{N}’-]*$/u.exec(text.slice(0, at)) ?? [''];
  const [behind] = /^[\p{L}\p{N}’-]*/u.exec(text.slice(at)) ?? [''];
  return before === '' || behind === '' ? null : { start: at - before.length, end: at + behind.length };
}
