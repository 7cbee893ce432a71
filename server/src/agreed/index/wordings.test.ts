import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedAtMost, sharedInOrder } from './shared-words';
import { comparable, wordingOf } from './vocabulary';
import { Wordings } from './wordings';

describe('wordings', () => {
  it('are kept once, and say what was put in', () => {
    const wordings = new Wordings();
    const text = 'Invites “all States” to act (see 77/52, para. 4), and to report;';
    const first = wordings.add(text);
    expect(wordings.add('Invites “all States” to act (see 77/52, para. 4), and to report.')).toBe(first);
    expect(wordings.add('Invites all States')).not.toBe(first);
    expect(wordings.text(first)).toBe(comparable(text));
  });

  it('keep any words', () => {
    const wordings = new Wordings();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(wordings.text(wordings.add(text))).toBe(wordingOf(text));
      }),
    );
  });

  it('are found by a few of their words among many', () => {
    const wordings = new Wordings();
    for (let i = 0; i < 2000; i++) wordings.add(`Requests the Secretary-General to report on matter ${i} of the list`);
    const wanted = wordings.add('Invites lighthouse keepers to report on fog');
    const { words } = wordings.encode('Also invites lighthouse keepers to watch fog');
    expect(wordings.candidates(words, 5, () => true)).toContain(wanted);
    expect(wordings.candidates(words, 5, (one) => one !== wanted)).not.toContain(wanted);
  });
});

describe('shared words', () => {
  const list = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 20 });

  it('in order are at most those in any order, and all of a part', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const sorted = (words: number[]) => [...words].sort((x, y) => x - y);
        expect(sharedInOrder(a, b)).toBe(sharedInOrder(b, a));
        expect(sharedInOrder(a, b)).toBeLessThanOrEqual(sharedAtMost(sorted(a), sorted(b)));
        expect(sharedInOrder(a, [...b, ...a])).toBe(a.length);
      }),
    );
  });
});
