import { describe, expect, it } from 'vitest';
import { fixAll } from '../../lint/fixes';
import italics from '../enacting-words-italics/rule';
import { trialOf } from '../trial';
import rule from './rule';

const trial = trialOf(rule);
const italicsTrial = trialOf(italics);
const together = (text: string) =>
  fixAll(text, (each) => [...trial.findings(each), ...italicsTrial.findings(each)]).text;
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

describe('with whatever mark behind the enacting words', () => {
  const name = 'The General Assembly';
  const marks = ['', '.', ';', ':', ' :', '.,'];
  const written = marks.flatMap((mark) =>
    ['', '*', '**', '***'].flatMap((stars) => [
      { mark, stars, words: `${stars}${name}${stars}${mark}` },
      { mark, stars, words: `${stars}${name}${mark}${stars}` },
    ]),
  );

  it.each(written)('writes a comma behind what is emphasized: $words', ({ words, stars }) => {
    expect(trial.fixed(draft(words))).toBe(draft(`${stars}${name}${stars},`));
  });

  it.each(written)('leaves the mark out of the italics: $words', ({ words, mark }) => {
    expect(italicsTrial.fixed(draft(words))).toBe(draft(`*${name}*${mark}`));
  });

  it.each(written)('comes to the same in either order: $words', ({ words }) => {
    expect(trial.fixed(italicsTrial.fixed(draft(words)))).toBe(draft(`*${name}*,`));
    expect(italicsTrial.fixed(trial.fixed(draft(words)))).toBe(draft(`*${name}*,`));
    expect(together(draft(words))).toBe(draft(`*${name}*,`));
  });
});
