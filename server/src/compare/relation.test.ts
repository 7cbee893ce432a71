import { expect, test } from 'vitest';
import { analyse } from '../analysis/analysis';
import { printDraft } from '../convert/printed/print';
import { parse } from '../syntax/parse';
import { compare } from './compare';
import { doubtOnRelation } from './relation';

const draft = (title: string, ...paragraphs: string[]) =>
  `# ${title}\n\n*The General Assembly*,\n\n${paragraphs.join('\n\n')}\n`;
const doubt = (before: string, after: string) => {
  const [older, newer] = [before, after].map((text) => printDraft(analyse(parse(text))));
  return older && newer && doubtOnRelation(compare(older, newer));
};

const lamps = [
  '*Noting* that old lamps smoke whenever keepers forget to trim each wick before sunset,',
  '1. *Invites* keepers to trim every wick daily and record it in their log.',
];
const whales = [
  '*Alarmed* by collisions between large ships and migrating whales along busy northern routes,',
  '1. *Urges* captains near known feeding grounds to slow down from April until late August.',
];

test('texts that have nothing in common are asked about', () => {
  expect(doubt(draft('Lamps', ...lamps), draft('Whales', ...whales))).toBe(
    'The two texts have next to nothing in common (0 per cent of the words of their paragraphs): are they the ones that were meant?',
  );
});

test.each([
  ['versions of one text', draft('Lamps', ...lamps), draft('Lanterns', lamps[0] as string, whales[1] as string)],
  ['texts of one title, whatever they say', draft('Lamps', ...lamps), draft('Lamps', ...whales)],
  ['texts too short to tell', draft('Lamps', '1. *Notes* oil.'), draft('Whales', ...whales)],
  ['a text and none', draft('Lamps', ...lamps), ''],
])('%s are not', (_, before, after) => {
  expect(doubt(before, after)).toBeNull();
});
