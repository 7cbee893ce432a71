import { tokensOf } from '../compare/tokens';
import { wordChanges } from '../compare/word-changes';
import { PLAIN } from '../convert/printed/document';
import { wordingOf } from './index/vocabulary';

/** A stretch of words in two texts: the same in both, in one of them only, or others in its place. */
export interface Difference {
  readonly kind: 'same' | 'removed' | 'added' | 'replaced';
  /** As the older text has it, white space included; empty for what was added. */
  readonly from: string;
  /** As the newer text has it; empty for what was removed. */
  readonly to: string;
}

/**
 * What changed from adopted words to those of a draft, by whole words; the mark at the end of a paragraph aside. Every
 * `from` put together is the older text, every `to` the newer.
 */
export function differences(from: string, to: string): Difference[] {
  const result: Difference[] = [];
  for (const { kind, tokens, before } of wordChanges(plainTokens(from), plainTokens(to))) {
    const text = tokens.map((token) => token.text).join('');
    const last = result.at(-1);
    if (kind === 'same') result.push({ kind, from: (before ?? tokens).map((token) => token.text).join(''), to: text });
    else if (kind === 'added' && last?.kind === 'removed')
      result[result.length - 1] = { kind: 'replaced', from: last.from, to: text };
    else result.push({ kind, from: kind === 'removed' ? text : '', to: kind === 'added' ? text : '' });
  }
  return result;
}

/** How many words are others than they were: of a stretch with others in its place, the greater number. */
export function changedWords(changes: readonly Difference[]): number {
  const words = (text: string) => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return changes.reduce(
    (sum, { kind, from, to }) => (kind === 'same' ? sum : sum + Math.max(words(from), words(to))),
    0,
  );
}

function plainTokens(text: string) {
  const words = wordingOf(text);
  return words === '' ? [] : tokensOf([{ ...PLAIN, text: words, note: null, span: { start: 0, end: 0 } }]);
}
