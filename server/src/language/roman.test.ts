import { expect, it } from 'vitest';
import { fromRoman, toRoman } from './roman';

it('writes and reads every numeral it knows', () => {
  for (let n = 1; n <= 399; n++) expect(fromRoman(toRoman(n))).toBe(n);
  expect(toRoman(29)).toBe('XXIX');
});

it('reads nothing that is not well formed', () => {
  for (const text of ['', 'IIV', 'IIII', 'xv', 'ABC', 'CCCC', 'VX']) expect(fromRoman(text)).toBeNull();
  expect(() => toRoman(0)).toThrow(RangeError);
  expect(() => toRoman(400)).toThrow(RangeError);
});
