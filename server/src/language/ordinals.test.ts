import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAST_ORDINAL } from './last-ordinal';
import { formatOrdinal, nearestOrdinal, ordinalFigureValue, ordinalValue, ordinalWordValue } from './ordinals';

const numbers = fc.integer({ min: 1, max: LAST_ORDINAL });

describe('ordinals', () => {
  it.each([
    [1, 'first'],
    [12, 'twelfth'],
    [20, 'twentieth'],
    [40, 'fortieth'],
    [81, 'eighty-first'],
    [99, 'ninety-ninth'],
    [100, 'hundredth'],
    [101, 'one hundred and first'],
    [120, 'one hundred and twentieth'],
    [175, 'one hundred and seventy-fifth'],
    [200, 'two hundredth'],
  ])('spells %i as %s', (number, word) => {
    expect(formatOrdinal(number)).toBe(word);
  });

  it('reads back every word it spells, in any case, with a space or a hyphen', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const word = formatOrdinal(n);
        expect(ordinalWordValue(word)).toBe(n);
        expect(ordinalWordValue(word.toUpperCase())).toBe(n);
        expect(ordinalWordValue(word.replace('-', ' '))).toBe(n);
      }),
    );
  });

  it('spells every number differently', () => {
    const words = new Set(Array.from({ length: LAST_ORDINAL }, (_, i) => formatOrdinal(i + 1)));
    expect(words.size).toBe(LAST_ORDINAL);
  });

  it('reads figures, also with the wrong ending', () => {
    expect(ordinalFigureValue('81st')).toBe(81);
    expect(ordinalFigureValue('82th')).toBe(82);
    expect(ordinalValue('3rd')).toBe(3);
    expect(ordinalFigureValue('81')).toBeNull();
    expect(ordinalFigureValue('0th')).toBeNull();
  });

  it.each(['', 'seventy', 'eightyfirst', 'first-eighty', 'one hundred', 'firstly'])('finds none in %j', (text) => {
    expect(ordinalValue(text)).toBeNull();
  });

  it.each([
    [0, '0th'],
    [201, '201st'],
    [212, '212th'],
    [312, '312th'],
    [791, '791st'],
    [993, '993rd'],
  ])('puts %i in figures', (number, figures) => {
    expect(formatOrdinal(number)).toBe(figures);
  });
});

describe('nearestOrdinal', () => {
  it.each([
    ['eigthy-first', 81],
    ['eightyfirst', 81],
    ['seventynineth', 79],
    ['Eigtieth', 80],
    ['forth', 4],
  ])('reads %s as %i', (text, number) => {
    expect(nearestOrdinal(text)).toBe(number);
  });

  it.each(['regular', 'resumed', 'substantive', 'first-ever', 'next', 'month'])('does not take %s for one', (text) => {
    expect(nearestOrdinal(text)).toBeNull();
  });
});
