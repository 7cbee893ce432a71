import { expect, it } from 'vitest';
import { trialOf } from '../trial';
import rule from './rule';

const trial = trialOf(rule);
const draft = (recital: string) =>
  `*The General Assembly*,\n\n*Recalling* its resolutions ${recital},\n\n*Decides* to protect lights.\n\n[^1]: A/79/340.\n`;

it('misses a space between two citations, but not behind a note’s call, where converters lose it', () => {
  expect(trial.marked(draft('71/14 of 21 November 2016,72/256 of 24 December 2017[^1]'))).toEqual([',']);
  expect(trial.marked(draft('71/14 of 21 November 2016,[^1]72/256 of 24 December 2017'))).toEqual([]);
});
