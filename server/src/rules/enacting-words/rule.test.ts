import { expect, it } from 'vitest';
import { trialOf } from '../trial';
import rule from './rule';

const trial = trialOf(rule);
const draft = (masthead: string) =>
  `${masthead}\n\n*Recognizing* the importance of lighthouses,\n\n1. *Decides* to protect them;\n\n2. *Invites* States to help.\n`;

it('offers words that are read as enacting words', () => {
  const text = draft('A/RES/80/1\n\nGeneral Assembly\n\n1 May 2026');
  expect(trial.followed(text)).toBe(text.replace('*Recognizing*', '*The General Assembly*,\n\n*Recognizing*'));
});

it('offers none where the masthead has for an organ what is no name', () => {
  const text = draft('A/RES/80/1\n\nThe </p> General Assembly\n\n1 May 2026');
  expect(trial.findings(text)).toMatchObject([{ messageId: 'missing', suggestions: [] }]);
});

it('takes the name below that of the General Assembly for the organ', () => {
  const masthead = 'United Nations\n\nGeneral Assembly\n\nDistr.: Limited\n\nHuman Rights Council\nFifty-fifth session';
  const text = draft(`${masthead}\n\n*The Human Rights Council*,`);
  expect(trial.findings(text)).toEqual([]);
  expect(trial.findings(text.replace('*The Human', '*The Humane'))).toMatchObject([{ messageId: 'organ' }]);
});
