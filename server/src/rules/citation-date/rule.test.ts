import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { emptyCatalogue } from '../../catalogue/catalogue';
import { check } from '../../lint/check';
import { parse } from '../../syntax/parse';
import rule from './rule';

const draft = (recital: string, masthead = 'A/80/L.9\n\n4 May 2026\n\nEightieth session') =>
  `${masthead}\n\n*The General Assembly*,\n\n*Recalling* ${recital},\n\n*Decides* to keep lights lit.\n`;
const found = (text: string) =>
  check(analyse(parse(text)), emptyCatalogue, { levels: {}, options: {} }, { rules: [rule] }).map((finding) => [
    finding.messageId,
    text.slice(finding.span.start, finding.span.end),
    finding.suggestions[0]?.title,
  ]);

describe('citation-date', () => {
  it.each([
    'its resolution 71/14 of 21 November 2016',
    'its resolution 71/326 of 11 September 2017',
    'its resolution 217 A (III) of 10 December 1948',
    'its resolution 498 (V) of 1 February 1951',
    'its resolution 1 (I) of 24 January 1946',
    'its resolution S-30/1 of 19 April 2016',
    'its resolution ES-11/4 of 12 October 2022',
    'Security Council resolution 1631 (2005) of 17 October 2005',
    'Economic and Social Council resolution 2026/2 of 19 September 2025',
    'Human Rights Council resolution 16/18 of 24 March 2011',
    'its resolution 80/14, without a date',
  ])('is content with %s', (recital) => {
    expect(found(draft(recital))).toEqual([]);
  });

  it.each([
    ['its resolution 72/256 of 24 December 2107', 'session', '24 December 2107', 'Change to “24 December 2017”'],
    ['its resolution 973 (X) of 15 December 1995', 'session', '15 December 1995', 'Change to “15 December 1955”'],
    ['its resolution 71/14 of 21 November 2015', 'session', '21 November 2015', 'Change to “21 November 2016”'],
    // Two Septembers are in a session.
    ['its resolution 71/14 of 12 September 2015', 'session', '12 September 2015', undefined],
    ['its resolution ES-9/1 of 5 February 1983', 'session', '5 February 1983', 'Change to “5 February 1982”'],
    [
      'Security Council resolution 1631 (2005) of 17 October 2006',
      'year',
      '17 October 2006',
      'Change to “17 October 2005”',
    ],
    ['its resolution 81/3 of 14 October 2026', 'futureSession', '81/3', undefined],
    ['its resolution 80/3 of 14 June 2026', 'futureDate', '14 June 2026', undefined],
  ])('finds the fault in %s', (recital, message, text, suggestion) => {
    expect(found(draft(recital))).toEqual([[message, text, suggestion]]);
  });

  it('does not look ahead of a text that says nothing of its time', () => {
    expect(found(draft('its resolution 81/3 of 14 October 2026', 'Lights'))).toEqual([]);
  });

  it('does not take sessions of another organ for the Assembly’s', () => {
    const text = draft(
      'General Assembly resolution 76/150 of 16 December 2021',
      'Human Rights Council\nFifty-fifth session',
    );
    expect(found(text.replace('The General Assembly', 'The Human Rights Council'))).toEqual([]);
  });
});
