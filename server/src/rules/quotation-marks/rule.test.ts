import { expect, it } from 'vitest';
import { trialOf } from '../trial';
import rule from './rule';

const trial = trialOf(rule);
const draft = (words: string) => `*The General Assembly*,\n\n*Recalling* ${words},\n\n*Decides* to protect lights.\n`;

it.each([
  [
    'the report ("On lights"), its "annex" and its author\'s reply',
    'the report (“On lights”), its “annex” and its author’s reply',
  ],
])('repairs what can be meant in one way only: %s', (written, proper) => {
  expect(trial.fixed(draft(written))).toBe(draft(proper));
});

it.each([
  ["the States' replies", 'the States’ replies'],
  ["the report (“On 'eternal' lights”)", 'the report (“On ‘eternal’ lights”)'],
  ['the report “The light,” and the replies', 'the report “The light”, and the replies'],
  [
    'the ‘keeper’s guide’ to the lights, and the keepers’ replies',
    'the “keeper’s guide” to the lights, and the keepers’ replies',
  ],
  ['the " lights " of the coast', 'the “ lights ” of the coast'],
])('suggests a repair of %s', (written, proper) => {
  expect(trial.fixed(draft(written))).toBe(draft(written));
  expect(trial.followed(draft(written))).toBe(draft(proper));
});
