import { describe, expect, it } from 'vitest';
import { citedForm, formatAct, officialUrl, parseAct, sessionOf, wholeOf } from './symbols';

const CANONICAL: readonly (readonly [canonical: string, cited: string])[] = [
  ['A/RES/71/14', '71/14'],
  ['A/RES/217(III)[A]', '217 A (III)'],
  ['A/RES/1514(XV)', '1514 (XV)'],
  ['A/RES/3201(S-VI)', '3201 (S-VI)'],
  ['A/RES/S-30/1', 'S-30/1'],
  ['A/RES/ES-11/4', 'ES-11/4'],
  ['A/RES/54/54[AA]', '54/54 AA'],
  ['A/RES/54/237[A-C]', '54/237 A to C'],
  ['A/DEC/79/573[B]', '79/573 B'],
  ['S/RES/1631(2005)', '1631 (2005)'],
  ['E/RES/2010/12', '2010/12'],
  ['E/RES/663(XXIV)[B]', '663 B (XXIV)'],
  ['A/HRC/RES/16/18', '16/18'],
  ['A/HRC/RES/S-9/1', 'S-9/1'],
];

describe('acts', () => {
  it.each(CANONICAL)('%s survives parsing and is cited as %s', (canonical, cited) => {
    const act = parseAct(canonical);
    expect(act).not.toBeNull();
    if (act === null) return;
    expect(formatAct(act)).toBe(canonical);
    expect(citedForm(act)).toBe(cited);
  });

  it.each([
    ['S/RES/1631 (2005)', 'S/RES/1631(2005)'],
    ['A/RES/54/54 V', 'A/RES/54/54[V]'],
    ['A/RES/54/54V', 'A/RES/54/54[V]'],
    ['A/RES/217 (III)', 'A/RES/217(III)'],
    ['A/RES/ES\u201110/20', 'A/RES/ES-10/20'],
  ])('reads %s as printed', (printed, canonical) => {
    const act = parseAct(printed);
    expect(act && formatAct(act)).toBe(canonical);
  });

  it.each([
    'A/79/L.114',
    'A/RES/71',
    'A/RES/71/14/Add.1',
    'S/RES/1631',
    'A/RES/217(IIV)',
    '71/14',
    'S/PRST/2010/1',
    '',
  ])('takes %s for no act', (text) => expect(parseAct(text)).toBeNull());

  it('knows the composite a part belongs to', () => {
    expect(wholeOf('A/RES/54/54[V]')).toBe('A/RES/54/54');
    expect(wholeOf('A/RES/71/14')).toBe('A/RES/71/14');
  });
});

describe('official addresses', () => {
  it.each([
    ['A/RES/71/14', 'https://docs.un.org/en/A/RES/71/14'],
    ['A/RES/72/266[B]', 'https://docs.un.org/en/A/RES/72/266B'],
    ['A/RES/75/254[A-C]', 'https://docs.un.org/en/A/RES/75/254A-C'],
    ['A/RES/217(III)[A]', 'https://docs.un.org/en/A/RES/217(III)'],
    ['S/RES/1631(2005)', 'https://docs.un.org/en/S/RES/1631(2005)'],
    ['A/HRC/RES/16/18', 'https://docs.un.org/en/A/HRC/RES/16/18'],
    ['A/79/302-S/2024/600', 'https://docs.un.org/en/A/79/302'],
    ['NPT/CONF.2010/50 (Vol. I)', 'https://docs.un.org/en/NPT/CONF.2010/50(Vol.I)'],
    ['GC.18/INF/4', 'https://docs.un.org/en/GC.18/INF/4'],
  ])('of %s is %s', (symbol, url) => expect(officialUrl(symbol)).toBe(url));

  it.each(['A/DEC/79/573[B]', 'WT/MIN(15)/48', 'S/2338/2024', 'nonsense'])('does not exist for %s', (symbol) =>
    expect(officialUrl(symbol)).toBeUndefined(),
  );
});

describe('session of a symbol', () => {
  it.each([
    ['A/RES/71/14', 71, 'regular'],
    ['A/80/L.12', 80, 'regular'],
    ['A/C.3/80/L.10/Rev.1', 80, 'regular'],
    ['A/DEC/79/573[B]', 79, 'regular'],
    ['A/RES/217(III)[A]', 3, 'regular'],
    ['A/RES/S-30/1', 30, 'special'],
    ['A/RES/3201(S-VI)', 6, 'special'],
    ['A/RES/2252(ES-V)', 5, 'emergency special'],
    ['A/ES-11/L.1', 11, 'emergency special'],
  ] as const)('%s: %i, %s', (symbol, number, kind) => expect(sessionOf(symbol)).toEqual({ number, kind }));

  it.each(['S/RES/1631(2005)', 'A/HRC/RES/16/18', 'A/CONF.157/24', 'E/RES/2010/12', 'A/5700'])('%s: none', (symbol) =>
    expect(sessionOf(symbol)).toBeNull(),
  );
});
