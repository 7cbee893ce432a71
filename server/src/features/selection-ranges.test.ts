import { expect, test } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { selectionRanges } from './selection-ranges';

const DRAFT = `*The General Assembly*,

*Recalling* its resolution [78/10](#) of 21 November 2023, in which it praised lamps,

*Noting* lenses,

1. *Invites* States:

(a) To listen, by night;

(b) To speak;

2. *Decides* to rest.
`;

function shown(fragment: string): string[] {
  return selectionRanges(analyse(parse(DRAFT)), DRAFT.indexOf(fragment) + 1).map(({ start, end }) =>
    DRAFT.slice(start, end),
  );
}

test('a selection grows from a citation to the draft', () => {
  const preamble = DRAFT.slice(DRAFT.indexOf('*Recalling*'), DRAFT.indexOf('\n\n1.'));
  expect(shown('78/10')).toEqual([
    '78/10',
    'Recalling* its resolution [78/10](#) of 21 November 2023',
    'Recalling* its resolution [78/10](#) of 21 November 2023, in which it praised lamps,',
    '*Recalling* its resolution [78/10](#) of 21 November 2023, in which it praised lamps,',
    preamble,
    DRAFT.trimEnd(),
    DRAFT,
  ]);
});

test('a selection grows from a clause over the subparagraph to the paragraph that it hangs under', () => {
  expect(shown('night')).toEqual([
    'by night',
    'To listen, by night;',
    '(a) To listen, by night;',
    '1. *Invites* States:\n\n(a) To listen, by night;\n\n(b) To speak;',
    DRAFT.slice(DRAFT.indexOf('1. *Invites*')).trimEnd(),
    DRAFT.trimEnd(),
    DRAFT,
  ]);
});

test('between paragraphs there is the whole draft', () => {
  expect(selectionRanges(analyse(parse('\n\nlamps\n')), 0)).toEqual([{ start: 0, end: 8 }]);
});
