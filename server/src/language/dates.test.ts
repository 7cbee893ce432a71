import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAt, daysIn, findDates, formatDate, isoDate, parseDate } from './dates';

const days = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, day]) => day <= daysIn(year, month));

describe('dates', () => {
  it('reads back every date it writes', () => {
    fc.assert(
      fc.property(days, ([year, month, day]) => {
        const iso = isoDate(year, month, day) as string;
        expect(parseDate(formatDate(iso))).toMatchObject({ iso, proper: true });
      }),
    );
  });

  it('finds dates where they stand', () => {
    const text = 'resolution 59/48 of 2 December 2004, on 25 March 2021¹ and from 19 to 21 April 2016';
    expect(findDates(text).map((date) => [text.slice(date.start, date.end), date.iso])).toEqual([
      ['2 December 2004', '2004-12-02'],
      ['25 March 2021', '2021-03-25'],
      ['21 April 2016', '2016-04-21'],
    ]);
  });

  it.each([
    ['March 25, 2021', '2021-03-25'],
    ['25th March 2021', '2021-03-25'],
    ['1st of May 2020', '2020-05-01'],
    ['25 March, 2021', '2021-03-25'],
    ['25 march 2021', '2021-03-25'],
    ['05 March 2021', '2021-03-05'],
  ])('knows that %s is not how it is written', (text, iso) => {
    expect(parseDate(text)).toEqual({ start: 0, end: text.length, iso, proper: false });
  });

  it('gives no day to a date that the calendar lacks', () => {
    expect(parseDate('31 June 2020')?.iso).toBeNull();
    expect(parseDate('29 February 2023')?.iso).toBeNull();
    expect(parseDate('29 February 2024')?.iso).toBe('2024-02-29');
    expect(() => formatDate('2020-06-31')).toThrow(RangeError);
  });

  it('reads a date at a place and only there', () => {
    expect(dateAt('of 2 May 2020', 3)).toMatchObject({ start: 3, end: 13, iso: '2020-05-02' });
    expect(dateAt('of 2 May 2020', 2)).toBeNull();
    expect(parseDate('2 May 2020 and later')).toBeNull();
    expect(findDates('in May 2020, 123 May 2020, 1/2 May 2020')).toEqual([]);
  });
});
