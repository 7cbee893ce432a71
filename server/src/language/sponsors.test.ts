import { describe, expect, it } from 'vitest';
import { parseSponsors } from './sponsors';

describe('parseSponsors', () => {
  it.each([
    ['Kenya: draft resolution', ['Kenya']],
    ['Iceland, Kenya and Uruguay:* draft resolution', ['Iceland', 'Kenya', 'Uruguay']],
    ['Maldives, Norway* and Togo: revised draft resolution', ['Maldives', 'Norway', 'Togo']],
    [
      'Bosnia and Herzegovina, Trinidad and Tobago and Togo: draft resolution',
      ['Bosnia and Herzegovina', 'Trinidad and Tobago', 'Togo'],
    ],
    [
      'United Kingdom of Great Britain and Northern Ireland and Uruguay: draft resolution',
      ['United Kingdom of Great Britain and Northern Ireland', 'Uruguay'],
    ],
    [
      'Iran (Islamic Republic of) and Togo: amendment to draft resolution A/80/L.212',
      ['Iran (Islamic Republic of)', 'Togo'],
    ],
    [
      'Togo (on behalf of the island States, and others): draft resolution',
      ['Togo (on behalf of the island States, and others)'],
    ],
    ['Draft resolution submitted by the President of the General Assembly', ['President of the General Assembly']],
    ['Sponsors: Kenya, Togo, and Uruguay', ['Kenya', 'Togo', 'Uruguay']],
    ['Draft resolution', []],
    ['', []],
  ])('%s', (line, sponsors) => {
    expect(parseSponsors(line)).toEqual(sponsors);
  });
});
