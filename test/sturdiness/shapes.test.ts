import { expect, it } from 'vitest';
import { growthOf, isTooMuch, suspectsOf } from './growth';
import { SHAPES } from './hostile';

/** What every keystroke comes to; `npm run fuzz` measures the rest. */
const ACTIONS = ['parsing', 'checking'];

it.each(Object.entries(SHAPES))('the cost of checking %s is in proportion to their number', (_, shape) => {
  const suspects = suspectsOf(shape, ACTIONS);
  expect(suspects.length === 0 ? [] : growthOf(shape, suspects).filter(isTooMuch)).toEqual([]);
});
