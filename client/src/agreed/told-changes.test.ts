import { expect, it } from 'vitest';
import { changesInLine } from './told-changes';

it('differences are told in a line, each behind the word before it', () => {
  expect(
    changesInLine([
      { kind: 'same', from: 'Noting ', to: 'Noting ' },
      { kind: 'added', from: '', to: 'also ' },
      { kind: 'same', from: 'its resolution ', to: 'its resolution ' },
      { kind: 'replaced', from: '77/52', to: '78/9' },
      { kind: 'same', from: ' on seas ', to: ' on seas ' },
      { kind: 'removed', from: 'and oceans', to: '' },
    ]),
  ).toBe('Noting + also · resolution 77/52 → 78/9 · seas − and oceans');
  expect(changesInLine([{ kind: 'replaced', from: 'Notes ', to: 'Urges ' }])).toBe('Notes → Urges');
  expect(
    changesInLine([
      { kind: 'same', from: 'resolution 497 (', to: 'resolution 497 (' },
      { kind: 'replaced', from: 'XXIX', to: '1981' },
    ]),
  ).toBe('(XXIX → 1981');
  expect(
    changesInLine([
      { kind: 'same', from: 'of 1949,', to: 'of 1949,' },
      { kind: 'removed', from: '2', to: '' },
    ]),
  ).toBe('1949, − 2');
});
