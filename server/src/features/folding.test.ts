import { expect, test } from 'vitest';
import { parse } from '../syntax/parse';
import { LineIndex } from '../text/line-index';
import { folds } from './folding';

/** `first line … last line` of each fold. */
function shown(text: string): string[] {
  const lines = text.split('\n');
  return folds(parse(text), new LineIndex(text)).map(
    ({ startLine, endLine, kind }) =>
      `${lines[startLine]} … ${lines[endLine]}${kind === 'comment' ? ' (comment)' : ''}`,
  );
}

test('masthead, preamble, chapeau, footnotes, comments and wrapped paragraphs fold', () => {
  const draft = `A/80/L.45
General Assembly
Eightieth session
Agenda item 78
Coastal lights
Iceland: draft resolution

Lighthouses

*The General Assembly*,

*Noting* lamps[^1]
and wicks,

*Noting* lenses,[^2]

1. *Invites* States:

(a) To listen;

(b) To speak;

<!-- To be discussed
on Monday -->

2. *Decides* to rest.

[^1]: Of oil.
[^2]: Of glass.
`;
  expect(shown(draft)).toEqual([
    'A/80/L.45 … Iceland: draft resolution',
    '*The General Assembly*, … *Noting* lenses,[^2]',
    '*Noting* lamps[^1] … and wicks,',
    '1. *Invites* States: … (b) To speak;',
    '<!-- To be discussed … on Monday --> (comment)',
    '[^1]: Of oil. … [^2]: Of glass.',
  ]);
});

test('sections fold beneath their numeral', () => {
  const draft = `*The General Assembly*,

I
Lamps

1. *Notes* lamps;

II
Lenses

2. *Notes* lenses.
`;
  expect(shown(draft)).toEqual(['I … 1. *Notes* lamps;', 'II … 2. *Notes* lenses.']);
});

test('nothing folds in a text of one line', () => {
  expect(shown('*Noting* lamps,')).toEqual([]);
});
