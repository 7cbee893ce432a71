import { describe, expect, it } from 'vitest';
import { proseAt } from '../syntax/prose';
import { readWords } from '../syntax/read-words';
import { applyEdits } from '../text/edit';
import { italicize, italicsOf } from './italics';

const phrase = 'Noting with concern';

function stateAndFix(text: string): [string, string] {
  const prose = proseAt(readWords(text, [{ start: 0, end: text.length }]), 0);
  const span = { start: 0, end: phrase.length };
  return [italicsOf(prose, span).state, applyEdits(text, italicize(prose, span))];
}

describe('italics of an opening phrase', () => {
  it.each([
    ['*Noting with concern* the gap,', 'exact', '*Noting with concern* the gap,'],
    ['_Noting with concern_ the gap,', 'exact', '_Noting with concern_ the gap,'],
    ['Noting with concern the gap,', 'missing', '*Noting with concern* the gap,'],
    ['*Noting* with concern the gap,', 'misplaced', '*Noting with concern* the gap,'],
    ['*Noting with concern the* gap,', 'misplaced', '*Noting with concern* the gap,'],
    ['*Noting with concern the gap,', 'unclosed', '*Noting with concern* the gap,'],
    ['_Noting with_ concern the gap,', 'misplaced', '_Noting with concern_ the gap,'],
    ['**Noting with concern** the gap,', 'other-mark', '*Noting with concern* the gap,'],
    ['<u>Noting with concern</u> the gap,', 'other-mark', '*Noting with concern* the gap,'],
    ['Noting *with* concern the gap,', 'misplaced', '*Noting with concern* the gap,'],
    ['Noting with concern* the gap,', 'missing', '*Noting with concern* the gap,'],
    ['Noting wi*th concern the gap,', 'missing', '*Noting with concern* the gap,'],
    ['*Noting wi*th concern* the gap,', 'misplaced', '*Noting with concern* the gap,'],
    ['Noting wi**th concern** the gap,', 'missing', '*Noting with concern* the gap,'],
    ['**Noting wi*th concern** the gap,', 'other-mark', '*Noting with concern* the gap,'],
    ['Noting with\nconcern the gap,', 'missing', '*Noting with\nconcern* the gap,'],
  ])('%s is %s', (text, state, fixed) => {
    expect(stateAndFix(text)).toEqual([state, fixed]);
    expect(stateAndFix(fixed)).toEqual(['exact', fixed]);
  });
});
