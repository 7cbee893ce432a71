import { describe, expect, it } from 'vitest';
import { isWithheld } from './withheld';

const paragraph = { start: { line: 4, character: 2 }, end: { line: 6, character: 10 } };

describe('isWithheld', () => {
  it.each([
    ['before the paragraph in its first line', { line: 4, character: 1 }, false],
    ['at its start', { line: 4, character: 2 }, true],
    ['in the middle, left of where it starts', { line: 5, character: 0 }, true],
    ['at its end, where one writes', { line: 6, character: 10 }, true],
    ['behind it in its last line', { line: 6, character: 11 }, false],
    ['in a line further down', { line: 9, character: 0 }, false],
  ])('a caret %s', (_where, caret, withheld) => {
    expect(isWithheld(paragraph, [caret])).toBe(withheld);
  });

  it('goes by any of several carets', () => {
    expect(
      isWithheld(paragraph, [
        { line: 0, character: 0 },
        { line: 5, character: 3 },
      ]),
    ).toBe(true);
  });

  it('never withholds what may always be shown, nor anything while nobody writes', () => {
    expect(isWithheld(null, [{ line: 5, character: 0 }])).toBe(false);
    expect(isWithheld(paragraph, [])).toBe(false);
  });
});
