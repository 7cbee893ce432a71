import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '../drafts';
import { exercise } from './exercise';
import { hostileTexts, SHAPES } from './hostile';

// `npm run fuzz` does the same at length, and over official documents.
describe('whatever is done with a text', () => {
  it('neither fails nor leaves the text', () => {
    fc.assert(fc.property(hostileTexts(examples), fc.double({ min: 0, max: 1, noNaN: true }), exercise), {
      numRuns: 150,
    });
  });

  it.each(Object.entries(SHAPES))('is done with %s', (_, make) => {
    expect(() => exercise(make(200), 0.5)).not.toThrow();
  });
});
