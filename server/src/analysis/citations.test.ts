import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import { type Citation, findCitations } from './citations';

const DRAFT = `A/80/L.90

General Assembly

Eightieth session

Agenda item 20

Iceland: amendment to draft resolution A/80/L.12

Lamps

*The General Assembly*,

*Recalling* its resolutions [64/256](#) of 2 March 2010, *71/14*[^1] of 21 November
2016 and [1631 \\(2005\\)](#),[^2]

1. *Recalls* Human Rights Council resolution 34/24;

2. *Also recalls* resolution 34/24 and resolution 36/7.

[^1]: Resolution 70/1, annex.
[^2]: A/79/302-S/2024/600.
<!-- resolution 99/9 -->
`;
const cite = (text: string): readonly Citation[] => findCitations(parse(text));

it('finds what masthead, text and footnotes name, in order', () => {
  expect(cite(DRAFT).map((citation) => citation.canonical)).toEqual([
    'A/80/L.90',
    'A/80/L.12',
    'A/RES/64/256',
    'A/RES/71/14',
    'S/RES/1631(2005)',
    'A/HRC/RES/34/24',
    'A/HRC/RES/34/24',
    'A/RES/36/7',
    'A/RES/70/1',
    'A/79/302-S/2024/600',
  ]);
});

it('spans the symbol alone, without link, emphasis or escapes around it', () => {
  const spans = cite(DRAFT).map(({ span }) => DRAFT.slice(span.start, span.end));
  expect(spans.slice(2, 5)).toEqual(['64/256', '71/14', '1631 \\(2005\\)']);
  expect(cite(DRAFT)[4]?.text).toBe('1631 (2005)');
});

it('reads dates across notes and line breaks, and addresses', () => {
  expect(cite(DRAFT)[3]).toMatchObject({
    date: { iso: '2016-11-21' },
    url: 'https://docs.un.org/en/A/RES/71/14',
    organ: 'GA',
    kind: 'resolution',
  });
  expect(cite(DRAFT)[8]).toMatchObject({ pinpoint: 'annex' });
});

it('takes a number for what the draft elsewhere says that it is', () => {
  // Paragraph 2 alone would leave resolution 34/24 to the Assembly.
  expect(cite(DRAFT)[6]?.organ).toBe('HRC');
  expect(cite(DRAFT.replace('Human Rights Council resolution 34/24', 'the lamps'))[5]?.organ).toBe('GA');
});

it('reads "its" in the draft of another organ', () => {
  const draft = (organ: string): string => `*The ${organ}*,\n\n*Recalling* its resolution 56/12,\n\n1. *Notes* it.\n`;
  expect(cite(draft('General Assembly'))[0]?.canonical).toBe('A/RES/56/12');
  expect(cite(draft('Human Rights Council'))[0]?.canonical).toBe('A/HRC/RES/56/12');
  const printed = 'A/HRC/56/L.4\n\n*Recalling* its resolution 56/12,\n\n1. *Notes* it.\n';
  expect(cite(printed).at(-1)?.canonical).toBe('A/HRC/RES/56/12');
});

it('holds for any text: spans lie in the text, in the order of the blocks, and show what was written', () => {
  const piece = fc.constantFrom(
    'A/80/L.90\n',
    '\n\n',
    '*Recalling* ',
    'its resolutions ',
    '71/14',
    '[72/15](#)',
    '**1631** \\(2005\\)',
    ' and ',
    ', ',
    '1. ',
    '[^1]',
    '\n[^1]: ',
    'of 5 May\n2016',
    '\r\n',
    '217 A (III)',
    '> ',
    '# ',
    '¹',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      (text) => {
        for (const { block, prose, span, text: written } of cite(text)) {
          expect(block.prose.text.slice(prose.start, prose.end)).toBe(written);
          expect(span.start).toBeLessThan(span.end);
          expect(text.slice(span.start, span.end).charAt(0)).toBe(written.charAt(0));
        }
      },
    ),
    { numRuns: 500 },
  );
});
