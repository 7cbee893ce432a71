import { describe, expect, it } from 'vitest';
import { findMisspellings } from './spelling';

function respelled(text: string): string {
  let at = 0;
  let out = '';
  for (const { start, end, preferred } of findMisspellings(text)) {
    out += text.slice(at, start) + preferred;
    at = end;
  }
  return out + text.slice(at);
}

describe('findMisspellings', () => {
  it.each([
    ['Organise the center', 'Organize the centre'],
    ['RECOGNISING LABOR', 'RECOGNIZING LABOUR'],
    ['people-centered programs', 'people-centred programmes'],
    ['co-operation and socio-economic aging', 'cooperation and socioeconomic ageing'],
    ['ten percent', 'ten per cent'],
    ['Capacity building, decision making', 'Capacity-building, decision-making'],
    ['unfavorable and good-neighborly', 'unfavourable and good-neighbourly'],
    ['de-militarisation', 'de-militarization'],
  ])('respells %s', (text, expected) => {
    expect(respelled(text)).toBe(expected);
  });

  it.each([
    'advise, exercise, comprise, surprise, revise, promise, otherwise, enterprise',
    'honorary, laboratory, humorous, vigorous, laborious, decorative, minor, doctor',
    'a new building, in making, the agency, a measure to counter terrorism',
    'programming, programmed, fulfilled, enrolled, controlled, centrally',
    'Çenter, centeré',
  ])('leaves %s alone', (text) => {
    expect(findMisspellings(text)).toEqual([]);
  });
});
