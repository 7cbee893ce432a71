import { describe, expect, it } from 'vitest';
import { trialOf } from '../trial';
import rule from './rule';

const trial = trialOf(rule);
const draft = (list: string) =>
  `*The General Assembly*,\n\n*Recalling* its resolutions ${list},\n\n*Decides* to keep them lit.\n`;

describe('citation-order', () => {
  it('lets the two that stand wrong change places, with their links', () => {
    const text = draft('[65/122](https://docs.un.org/en/A/RES/65/122) of 13 December 2010 and 64/256 of 2 March 2010');
    expect(trial.fixed(text)).toBe(
      draft('64/256 of 2 March 2010 and [65/122](https://docs.un.org/en/A/RES/65/122) of 13 December 2010'),
    );
  });

  it('sorts a list that is wrong in several places', () => {
    const text = draft('77/13 of 21 November 2022, 65/122 of 13 December 2010 and 64/256 of 2 March 2010');
    expect(trial.fixed(text)).toBe(
      draft('64/256 of 2 March 2010, 65/122 of 13 December 2010 and 77/13 of 21 November 2022'),
    );
  });

  it('does not move an item that shares a date', () => {
    const [finding] = trial.findings(draft('71/31 and 71/32 of 5 December 2016 and 64/256 of 2 March 2010'));
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });

  it('only suggests where a call stands in the list', () => {
    const [finding] = trial.findings(draft('65/122 of 13 December 2010¹ and 64/256 of 2 March 2010'));
    expect(finding?.fix).toBeUndefined();
    expect(finding?.suggestions).toHaveLength(1);
  });

  it('says nothing of a date that contradicts its session', () => {
    expect(trial.marked(draft('72/256 of 24 December 2107 and 73/276 of 22 December 2018'))).toEqual([]);
  });

  it('keeps the parts of one resolution together', () => {
    expect(trial.marked(draft('77/257 of 30 December 2022 and 79/252 A and B of 24 December 2024'))).toEqual([]);
  });
});
