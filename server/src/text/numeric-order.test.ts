import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byNumbers } from './numeric-order';

it('sorts numbers by what they are worth', () => {
  const sorted = [
    'A/RES/9/1',
    'A/RES/70/2',
    'A/RES/70/12',
    'A/RES/70/12[A]',
    'A/RES/70/12[B]',
    'A/RES/217(III)',
    'S/RES/1',
  ];
  expect([...sorted].reverse().sort(byNumbers)).toEqual(sorted);
  expect(['19 (b)', '2', '19', '19 (a)'].sort(byNumbers)).toEqual(['2', '19', '19 (a)', '19 (b)']);
});

it('is an order', () => {
  const text = fc.string({ unit: fc.constantFrom('0', '1', '12', 'A', '/', ' ') });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(Math.sign(byNumbers(a, b))).toBe(-Math.sign(byNumbers(b, a)) + 0);
      if (byNumbers(a, b) <= 0 && byNumbers(b, c) <= 0) expect(byNumbers(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
