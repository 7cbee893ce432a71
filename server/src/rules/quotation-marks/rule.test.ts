import { describe, expect, it } from 'vitest';
import { trialOf } from '../trial';
import rule from './rule';

const trial = trialOf(rule);
const draft = (preamble: string) => `*The General Assembly*,\n\n${preamble}\n\n*Decides* to keep them lit.\n`;

describe('quotation-marks', () => {
  it.each([
    ['"Lights"', '“Lights”'],
    ['("Lights")', '(“Lights”)'],
    ['\\"Lights\\"', '“Lights”'],
    ['*"Lights"*', '*“Lights”*'],
    ["the keepers' and the keeper's", 'the keepers’ and the keeper’s'],
    ['"the \'old\' lights"', '“the ‘old’ lights”'],
    ['lights"', 'lights”'],
  ])('turns %s into %s', (written, wanted) => {
    expect(trial.followed(draft(`*Noting* ${written} of the coast,`))).toBe(draft(`*Noting* ${wanted} of the coast,`));
  });

  it('reports a quotation once', () => {
    expect(trial.marked(draft('*Noting* "lights" and "bells",'))).toEqual(['"', '"']);
  });
});
