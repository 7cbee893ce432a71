import { expect, it } from 'vitest';
import { growth } from '../../../../test/cost';
import { trialOf } from '../trial';
import rule from './rule';

const trial = trialOf(rule);
const draft = (words: string) =>
  `*The General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n1. *Decides* to meet ${words}.\n`;

it.each([
  'on 21 November 21 November 2016',
  'on 21 of November 21 November 2016',
  'on 21\u00a0November 21\u00a0November 2016',
  'from 21 November 21 December 2016',
  'from November 21 December 2016',
  'on 5 May 6 June',
  'from 21 November–3 December',
])('does not take for the day of a month what is that of another: %s', (words) => {
  expect(trial.marked(draft(words))).toEqual([]);
});

it('knows the day of a month by its ordinal', () => {
  expect(trial.fixed(draft('on 21st of November 21 December 2016'))).toBe(draft('on 21 November 21 December 2016'));
  expect(trial.fixed(draft('in the 2016 March 3 session'))).toBe(draft('in the 2016 3 March session'));
});

it('leaves open which of two days a month has', () => {
  const text = draft('on 21 November 21, 2016');
  expect(trial.findings(text)).toMatchObject([{ messageId: 'form', suggestions: [] }]);
  expect(trial.followed(text)).toBe(text);
});

it.each(['21 November ', 'March 3, 2016 and ', 'March 3 as ', 'the 25th of march 2021 ', '*x* March 3, 2016 and '])(
  'repairs very many dates in time proportional to them: %s',
  (words) => {
    const fixed = (count: number) => trial.fixed(draft(words.repeat(count)));
    expect(
      growth(
        () => fixed(250),
        () => fixed(2500),
      ),
    ).toBeLessThan(40);
  },
  60_000,
);
