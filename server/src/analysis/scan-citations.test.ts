import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth } from '../../../test/cost';
import { type ScanContext, type ScannedCitation, scanCitations } from './scan-citations';

const scan = (text: string, context: Partial<ScanContext> = {}): ScannedCitation[] =>
  scanCitations(text, { ownOrgan: 'GA', note: false, ...context });
const canonical = (text: string, context: Partial<ScanContext> = {}): string[] =>
  scan(text, context).map((citation) => citation.canonical);

describe('blanks', () => {
  it.each(['A/C.3/80/L.[ ]', 'A/80/L. [ ]', 'A/80/[ ]'])('%s names nothing yet', (text) => {
    expect(canonical(text)).toEqual([]);
  });

  it('brackets round words are none', () => {
    expect(canonical('A/80/L.4 [and its annex]')).toEqual(['A/80/L.4']);
  });
});

describe('forms', () => {
  it.each([
    ['its resolution 71/14 of 21 November 2016', 'A/RES/71/14'],
    ['General Assembly resolution 217 A (III)', 'A/RES/217(III)[A]'],
    ['its resolution 1514 (XV) of 14 December 1960', 'A/RES/1514(XV)'],
    ['resolution 3201 (S-VI)', 'A/RES/3201(S-VI)'],
    ['its resolution S-30/1 of 19 April 2016', 'A/RES/S-30/1'],
    ['its resolution ES-11/4', 'A/RES/ES-11/4'],
    ['its resolution ES\u201111/4', 'A/RES/ES-11/4'],
    ['its decision 79/573 B of 30 June 2025', 'A/DEC/79/573[B]'],
    ['Security Council resolution 1631 (2005) of 17 October 2005', 'S/RES/1631(2005)'],
    ['Economic and Social Council resolution 2010/12 of 22 July 2010', 'E/RES/2010/12'],
    ['Economic and Social Council resolution 663 B (XXIV)', 'E/RES/663(XXIV)[B]'],
    ['Economic and Social Council decision 2020/231', 'E/DEC/2020/231'],
    ['Human Rights Council resolution 16/18 of 24 March 2011', 'A/HRC/RES/16/18'],
    ['Human Rights Council resolution S-9/1', 'A/HRC/RES/S-9/1'],
    ['Commission on Human Rights resolution 2004/16', 'E/CN.4/RES/2004/16'],
    ['United Nations Environment Assembly resolution 5/14', 'UNEP/EA.5/Res.14'],
    ['UNEA resolution 5/14', 'UNEP/EA.5/Res.14'],
    ['United Nations Environmental Assembly resolution 5/3', 'UNEP/EA.5/Res.3'],
    ['document A/79/807-S/2025/132', 'A/79/807-S/2025/132'],
    ['(A/79/L.114/Add.1)', 'A/79/L.114/Add.1'],
    ['amendment to draft resolution A/C.3/80/L.10/Rev.1', 'A/C.3/80/L.10/Rev.1'],
    ['S/PRST/2010/1; see the records', 'S/PRST/2010/1'],
    ['CCW/CONF.VI/11.', 'CCW/CONF.VI/11'],
    ['NPT/CONF.2010/50 (Vol. I), annex', 'NPT/CONF.2010/50 (Vol. I)'],
    ['NPT/CONF.1995/32 (Part I)/Corr.2', 'NPT/CONF.1995/32 (Part I)/Corr.2'],
    ['A/80/6 (Sect. 29A)', 'A/80/6 (Sect. 29A)'],
    ['FCCC/CP/2015/10/Add.1.', 'FCCC/CP/2015/10/Add.1'],
    ['ICCD/COP(15)/23/Add.1', 'ICCD/COP(15)/23/Add.1'],
    ['resolution GC(68)/RES/8', 'GC(68)/RES/8'],
    ['TD/B/70/5', 'TD/B/70/5'],
    ['CD/1299', 'CD/1299'],
    ['resolution A/RES/71/14', 'A/RES/71/14'],
    ['S/RES/1631 (2005)', 'S/RES/1631(2005)'],
    ['UNGA Res. 60/1', 'A/RES/60/1'],
    ['UNSC Res 1325 (2000)', 'S/RES/1325(2000)'],
    ['HRC resolution 16/18', 'A/HRC/RES/16/18'],
    ['A/RES/54/54 V', 'A/RES/54/54[V]'],
  ])('%s', (text, expected) => expect(canonical(text)).toEqual([expected]));
});

it('spans the symbol alone', () => {
  const text = 'Recalling its resolutions 64/256 of 2 March 2010, 54/54 A and V, and 3411 A and B (XXX),';
  expect(scan(text).map((found) => text.slice(found.start, found.end))).toEqual([
    '64/256',
    '54/54 A',
    'V',
    '3411 A',
    'B (XXX)',
  ]);
  expect(scan(text).every((found) => found.text === text.slice(found.start, found.end))).toBe(true);
});

describe('lists', () => {
  it('share their head', () => {
    expect(
      canonical('its resolutions 64/256 of 2 March 2010, 65/122 of 13 December 2010 and 77/13 of 21 November 2022'),
    ).toEqual(['A/RES/64/256', 'A/RES/65/122', 'A/RES/77/13']);
  });

  it('go on behind titles and notes', () => {
    expect(
      canonical(
        'Recalling its resolutions 70/1 of 25 September 2015, entitled “Light for all ships”, and 72/30 on fog signals,',
      ),
    ).toEqual(['A/RES/70/1', 'A/RES/72/30']);
  });

  it('go on behind footnote calls that were pasted as figures', () => {
    expect(
      canonical('Human Rights Council resolutions 28/6 of 26 March 2015, 13 37/5 of 22 March 2018 14 and 46/12'),
    ).toEqual(['A/HRC/RES/28/6', 'A/HRC/RES/37/5', 'A/HRC/RES/46/12']);
  });

  it('change from resolutions to decisions', () => {
    expect(canonical('its resolutions 75/12 and 76/13 and its decisions 77/501 and 78/502')).toEqual([
      'A/RES/75/12',
      'A/RES/76/13',
      'A/DEC/77/501',
      'A/DEC/78/502',
    ]);
  });

  it('name parts of a composite, one by one or as a stretch', () => {
    expect(canonical('resolutions 54/54 A, C and V and 61/250 A to C of 29 June 2007')).toEqual([
      'A/RES/54/54[A]',
      'A/RES/54/54[C]',
      'A/RES/54/54[V]',
      'A/RES/61/250[A-C]',
    ]);
    expect(canonical('resolutions 3411 A and B (XXX)')).toEqual(['A/RES/3411(XXX)[A]', 'A/RES/3411(XXX)[B]']);
  });

  it('stand behind "including" and the like', () => {
    expect(canonical('all its resolutions on the keeping of lights, including 78/177 of 19 December 2023,')).toEqual([
      'A/RES/78/177',
    ]);
  });

  it('mix organs by form', () => {
    expect(canonical('Recalling resolutions 60/1, 1325 (2000), 2010/12 and 1514 (XV),')).toEqual([
      'A/RES/60/1',
      'S/RES/1325(2000)',
      'E/RES/2010/12',
      'A/RES/1514(XV)',
    ]);
  });
});

describe('organ', () => {
  it('of the report that prints them, where it is a commission’s', () => {
    expect(canonical('Supplement No. 4 (E/2013/24), chap. I, sect. C, decision 44/114.', { note: true })).toEqual([
      'E/2013/24',
    ]);
  });

  it('of the head noun', () => {
    expect(canonical('Council resolution 31/32 of 24 March 2016')).toEqual(['A/HRC/RES/31/32']);
    expect(
      canonical('relevant Human Rights Council resolutions, in particular resolutions 34/8 of 23 March 2017'),
    ).toEqual(['A/HRC/RES/34/8']);
    expect(canonical('resolution 34/8 of the Human Rights Council')).toEqual(['A/HRC/RES/34/8']);
  });

  it('of "its"', () => {
    expect(canonical('as the Human Rights Council decided in its resolution 54/18,')).toEqual(['A/HRC/RES/54/18']);
    expect(canonical('its resolution 54/18')).toEqual(['A/RES/54/18']);
    expect(canonical('its resolution 54/18', { ownOrgan: 'HRC' })).toEqual(['A/HRC/RES/54/18']);
  });

  it('by the date, where no noun tells', () => {
    expect(canonical('through resolution 54/18 of 12 October 2023')).toEqual(['A/HRC/RES/54/18']);
    expect(canonical('through resolution 54/18 of 12 October 1999')).toEqual(['A/RES/54/18']);
  });

  it('leaves out bodies whose acts have no symbol', () => {
    expect(canonical('Commission on Narcotic Drugs resolution 65/2 of 18 March 2022')).toEqual([]);
    expect(canonical('resolution 8/4 of the Conference of the States Parties')).toEqual([]);
    expect(
      canonical('adopted by the Economic Commission for the Isles of its resolution 574 (XXVII) of 16 May 1998'),
    ).toEqual([]);
  });

  it('leaves out what its date shows to be of the other body that the text speaks of', () => {
    const text = 'the adoption by the Economic and Social Commission for the Isles, of resolution 79/8 of 19 May 2023';
    expect(canonical(text)).toEqual([]);
  });

  it('says where it is only a guess', () => {
    expect(scan('resolution 34/24')[0]?.certain).toBe(false);
    expect(scan('Human Rights Council resolution 34/24')[0]?.certain).toBe(true);
  });
});

describe('what is written with it', () => {
  it('dates, also shared ones of one session', () => {
    const text = 'resolutions 71/31 and 71/32 of 5 December 2016, 70/5, and 72/6 of 4 December 2017';
    expect(scan(text).map((found) => found.date?.iso)).toEqual(['2016-12-05', '2016-12-05', undefined, '2017-12-04']);
    expect(scan('resolutions 70/1, and 70/299 of 29 July 2016').map((found) => found.date?.iso)).toEqual([
      undefined,
      '2016-07-29',
    ]);
    expect(scan('resolutions 54/33, 65/37 A, 65/37 B of 4 April 2011').map((found) => found.date?.iso)).toEqual([
      undefined,
      undefined,
      '2011-04-04',
    ]);
    const span = scan(text)[1]?.date?.prose;
    expect(span && text.slice(span.start, span.end)).toBe('5 December 2016');
  });

  it('pinpoints before and behind', () => {
    expect(scan('See resolution 60/1, paras. 138 and 139.')[0]?.pinpoint).toBe('paras. 138 and 139');
    expect(scan('Resolution 60/1, annex.')[0]?.pinpoint).toBe('annex');
    expect(scan('resolution 59/276, section XI, of 23 December 2004')[0]).toMatchObject({
      pinpoint: 'section XI',
      date: { iso: '2004-12-23' },
    });
    expect(scan('in paragraph 7 of its resolution 71/14')[0]?.pinpoint).toBe('paragraph 7');
    expect(scan('contained in the annex to resolution 71/14')[0]?.pinpoint).toBe('annex');
    expect(scan('resolution 71/14, annexed to it')[0]?.pinpoint).toBeUndefined();
  });
});

describe('notes', () => {
  it('open with a number', () => {
    expect(canonical('70/1, annex.', { note: true })).toEqual(['A/RES/70/1']);
    expect(canonical('70/1, annex.')).toEqual([]);
  });

  it('cite the Human Rights Council through its report', () => {
    const text = 'Ibid., Supplement No. 53 (A/73/53), chap. IV, sect. A, resolution 37/17.';
    expect(canonical(text, { note: true })).toEqual(['A/73/53', 'A/HRC/RES/37/17']);
  });
});

it.each([
  'in the 2024/25 season and the 2025/26 season',
  'the financial periods 2024/2025 and 2025/2026 under resolution of the matter',
  'its resolution on lights for the years 2024/25',
  'a 50/50 balance, one third (1/3) and 24/7 watch',
  'vol. 729, No. 10485 (1998)',
  'on 21/02/2024',
  'general comment No. 15 (2002)',
  'HIV/AIDS, and/or, km/h, TCP/IP',
  'https://docs.un.org/en/A/RES/71/14 and www.example.org/A/79/1',
  'Part (II) and Annex (III)',
  'document LC 35/15, annex 4',
  'paragraphs 12/13',
  'A/C.3/81/L.[ ] and A/81/L.…',
  '79/332. Cooperation between lighthouses',
])('takes nothing in “%s” for a citation', (text) => expect(canonical(text)).toEqual([]));

it('never throws, and its spans are in order and within the text', () => {
  const word = fc.constantFrom(
    'resolution ',
    'resolutions ',
    'its ',
    'decision ',
    '71/14',
    '217 A (III)',
    '1631 (2005)',
    ', ',
    ' and ',
    ' A',
    'S-30/1',
    'A/79/',
    '(',
    ')',
    '/',
    ' of 5 May 2016',
    '. ',
    '; see ',
    'A/RES/',
    'Human Rights Council ',
    '2010/12',
    ' to C',
    '-',
    '\u2011',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join('')),
      ),
      fc.boolean(),
      (text, note) => {
        let last = 0;
        for (const { start, end, text: written } of scan(text, { note })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(written);
          last = end;
        }
      },
    ),
    { numRuns: 2000 },
  );
});

it('is linear in long text', () => {
  const listed = '71/14 of 21 November 2016, ';
  for (const item of [listed, '(', '/', 'A/', '1 (', 'A and ', 'S-', '1/1 A, ', '71/14 ', 'its resolution ']) {
    const scanning = (items: number) => () => scan(`its resolutions ${item.repeat(items)}`);
    expect(growth(scanning(20_000), scanning(100_000)), item).toBeLessThan(15);
  }
});

it.each([
  'ESCAP resolution 79/8 of 15 May 2023',
  'ILO resolution 60/1',
  'the relevant UNESCO resolutions 40/1 and 41/2',
])('is none of the Assembly’s: %s', (text) => {
  expect(canonical(text)).toEqual([]);
});
