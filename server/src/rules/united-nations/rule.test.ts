import { expect, it } from 'vitest';
import { trialOf } from '../trial';
import rule from './rule';

const trial = trialOf(rule);
const draft = (recital: string) =>
  `*The General Assembly*,\n\n*Recalling* ${recital},\n\n1. *Decides* to protect lights;\n\n2. *Invites* States to help.\n`;

it.each(['UNGA resolution 71/14 of 21 November 2016', 'UNSC Res. 1631 (2005)'])(
  'leaves %s to the rule about citations',
  (recital) => {
    expect(trial.findings(draft(recital))).toEqual([]);
  },
);

it('speaks of an organ without a resolution’s number', () => {
  expect(trial.findings(draft('UNGA resolutions on lights'))).toHaveLength(1);
});
