import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedWords, differences } from './differences';
import { wordingOf } from './index/vocabulary';

describe('differences', () => {
  it('are whole words, with what took the place of what', () => {
    const changes = differences('Recalling its resolution 77/52 of 4 May 2023,', 'Recalling also its resolution 78/9;');
    expect(changes).toEqual([
      { kind: 'same', from: 'Recalling ', to: 'Recalling ' },
      { kind: 'added', from: '', to: 'also ' },
      { kind: 'same', from: 'its resolution ', to: 'its resolution ' },
      { kind: 'replaced', from: '77/52 of 4 May 2023', to: '78/9' },
    ]);
    expect(changedWords(changes)).toBe(6);
  });

  it('lead from the older words to the newer', () => {
    const words = fc.array(fc.constantFrom('States', 'the', 'also', '77/52', '“safe', 'seas”', ',', '(a)'), {
      maxLength: 30,
    });
    const text = words.map((list) => list.join(' '));
    const plain = (said: string) => wordingOf(said);
    fc.assert(
      fc.property(text, text, (from, to) => {
        const changes = differences(from, to);
        expect(changes.map((change) => change.from).join('')).toBe(plain(from));
        expect(changes.map((change) => change.to).join('')).toBe(plain(to));
      }),
    );
  });
});
