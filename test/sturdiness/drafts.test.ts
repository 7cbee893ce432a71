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

  it('is done with whatever session and year a citation gives', () => {
    const forms: readonly ((session: number) => string)[] = [
      (session) => `${session}/44`,
      (session) => `${session}/601`,
      (session) => `A/RES/${session}/5`,
      (session) => `A/${session}/L.3`,
      (session) => `A/C.3/${session}/L.3`,
      (session) => `S-${session}/1`,
      (session) => `ES-${session}/2`,
      (session) => `A/RES/S-${session}/2`,
      () => '2200 A (XXI)',
      () => '14 (LXXI)',
    ];
    const cited = fc.tuple(fc.nat(999), fc.constantFrom(...forms)).map(([session, form]) => form(session));
    const year = fc.oneof(fc.integer({ min: 1945, max: 2030 }), fc.nat(9999)).map((n) => `${n}`.padStart(4, '0'));
    const property = fc.property(
      cited,
      fc.constantFrom('resolution', 'decision', 'Security Council resolution'),
      fc.nat(999),
      year,
      (citation, kind, own, date) => {
        const before = `A/${own}/L.1\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* its ${kind} `;
        const text = `${before}${citation} of 12 December ${date},\n\n1. *Notes* the lamps.\n`;
        exercise(text, (before.length + 1) / text.length);
      },
    );
    fc.assert(property, { numRuns: 150 });
  });

  it.each(Object.entries(SHAPES))('is done with %s', (_, make) => {
    expect(() => exercise(make(200), 0.5)).not.toThrow();
  });
});
