import { expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { draftSummary } from './draft-summary';

it('counts paragraphs and words, and names the session', () => {
  const text = `A/80/L.45

General Assembly

Eightieth session

Agenda item 78

Coastal lights

Iceland: draft resolution

Lighthouses – every coast

*The General Assembly*,

*Recalling* its resolution 78/10,[^1]

<!-- five words of a comment -->

1. *Invites* States:

(a) To listen;

2. *Decides* to rest.

[^1]: Of lamps.
`;
  expect(draftSummary(analyse(parse(text)))).toEqual({
    session: 'Eightieth session',
    preambular: 1,
    operative: 2,
    words: 3 + 3 + 4 + 2 + 2 + 3,
  });
});

it('has figures for anything', () => {
  expect(draftSummary(analyse(parse('')))).toEqual({ session: null, preambular: 0, operative: 0, words: 0 });
});
