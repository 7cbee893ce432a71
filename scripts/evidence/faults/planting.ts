import { isQuoted } from '../../../server/src/rules/quotations';
import type { Block } from '../../../server/src/syntax/tree';
import type { TextEdit } from '../../../server/src/text/edit';
import type { Span } from '../../../server/src/text/span';
import type { Fault } from './fault-kind';

/** A fault in `block`: the words [start, end) of its plain text become `text`. */
export function swap(block: Block, start: number, end: number, text: string): Fault {
  return { edits: [{ span: block.prose.span(start, end), text }], around: block.span };
}

/** A fault wherever `pattern` (global) matches the words of a block and `instead` gives another text. */
export function wherever(
  blocks: readonly Block[],
  pattern: RegExp,
  instead: (match: RegExpExecArray) => string,
): Fault[] {
  return blocks.flatMap((block) =>
    [...block.prose.text.matchAll(pattern)]
      // What is quoted stands as others wrote it.
      .filter(({ index }) => !isQuoted(block.prose.text, index))
      .map((match) => swap(block, match.index, match.index + match[0].length, instead(match))),
  );
}

/** The edit that takes away what stands at `span`. */
export function drop(span: Span): TextEdit {
  return { span, text: '' };
}

/** The edit that puts `text` at `offset`. */
export function insert(offset: number, text: string): TextEdit {
  return { span: { start: offset, end: offset }, text };
}
