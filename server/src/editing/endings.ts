import type { Block, Tree } from '../syntax/tree';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';

export type Mark = ',' | ';' | '.' | ':';

/** A mark at a paragraph's end that may give way to another; the stop of “a.m.” may not. */
const MARK = /(?<![ap]\.m|\betc)[,;:.]$/;
/** What needs no mark, or none that could be told: questions, quoted sentences, “; and” of Model United Nations. */
const LEFT = /(?:[?!…]|[,;:.?!…][”"’)]|[,;]?\s(?:and|or))$/;

/** The edits that let `block` end with `mark`: none where it does, or where it ends in a way that is better left. */
export function endWith({ prose }: Block, mark: Mark): TextEdit[] {
  const { text } = prose;
  if (text === '' || text.endsWith(mark) || text.endsWith(':') || LEFT.test(text)) return [];
  const span = MARK.test(text) ? prose.span(text.length - 1, text.length) : behind(prose);
  return [{ span, text: mark }];
}

/** The edits that let a paragraph end with a colon, for a list follows. */
export function introduce(block: Block): TextEdit[] {
  return endWith(block, ':');
}

/** Where a mark belongs that follows the words: behind the italics that end with them, before the calls of notes. */
function behind(prose: Block['prose']): Span {
  const { length } = prose.text;
  let at = prose.toSource(length, 'end');
  for (const { end, close } of prose.emphasis) if (end === length && close !== null) at = Math.max(at, close.end);
  return { start: at, end: at };
}

/** The mark with which `block` ends, in the source; `null` where it ends otherwise. */
export function endingOf(tree: Tree, { prose }: Block): { readonly span: Span; readonly text: string } | null {
  const found = /(?:[,;]\s+and|(?<![ap]\.m|\betc)[,;.])$/.exec(prose.text);
  if (found === null) return null;
  const span = prose.span(found.index, prose.text.length);
  return { span, text: tree.text.slice(span.start, span.end) };
}
