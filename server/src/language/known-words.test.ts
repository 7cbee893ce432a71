import { expect, test } from 'vitest';
import { KnownWords, NO_LETTERS, withLetter } from './known-words';

const words = new KnownWords(['noting', 'note', 're-emphasizing', 'also', 'x']);
/** What is known to stand at [start, end) of `text`. */
function at(text: string, start = 0, end = text.length): string | undefined {
  let hash = NO_LETTERS;
  for (let i = start; i < end; i++) hash = withLetter(hash, text.charCodeAt(i));
  return words.at(text, start, end, hash);
}

test('words are known where they stand, in whatever case', () => {
  expect(at('Noting', 0, 6)).toBe('noting');
  expect(at('“Re-Emphasizing”', 1, 15)).toBe('re-emphasizing');
  expect(at('ALSO x', 5)).toBe('x');
});

test('other words are not, however like', () => {
  for (const text of ['notin', 'notings', 'nötig', 'Als', 'Also ', '', 'alsŏ', 'reemphasizing']) {
    expect(at(text), text).toBeUndefined();
  }
});
