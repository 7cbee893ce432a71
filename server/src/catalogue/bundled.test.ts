import { describe, expect, it } from 'vitest';
import { bundledCatalogue } from './bundled';

const FILE = `plenary-catalogue 1
# made up
[titles]
Keeping of lighthouses
=Keeping of Lighthouses
Mountain rescue
Seed banks
[general-assembly]
12 A (III)	2	DC	1948-12-10
70/8	0	MM	2015-12-01				without reference to a Main Committee (A/70/L.3)
71/9 B	2	SL	2016-12-05
72/14	1	RR	2017-12-04	=	19 (b)	A/72/PV.60	A/72/L.8
72/15	1	RR	2017-12-04	120-2-7
74/3		-L	2019-11-01
[security-council]
1631 (2005)	VR	2005-10-17	15-0-0	S/2005/1	5282nd	Safety at sea	cooperation of lighthouse keepers
7 (1946)	-L	1946-05-01
[agenda]
72	19 (b)	Oceans: lighthouses
72	19 (b)	Oceans: light houses
[member-states]
Fiji
Malta
`;
const catalogue = bundledCatalogue(FILE);

describe('an entry', () => {
  it('carries every fact of its row', () => {
    expect(catalogue.find('A/RES/72/14')).toEqual({
      canonical: 'A/RES/72/14',
      cited: '72/14',
      title: 'Keeping of Lighthouses',
      date: '2017-12-04',
      adoption: 'without a vote',
      agendaItem: '19 (b)',
      meeting: 'A/72/PV.60',
      origin: 'A/72/L.8',
      source: 'official record',
    });
  });

  it('says what is a description and what only citing texts tell', () => {
    expect(catalogue.find('A/RES/12(III)[A]')).toMatchObject({
      cited: '12 A (III)',
      title: 'Mountain rescue',
      titleIsDescription: true,
      indirect: 'title and date',
      source: 'description: words of texts that cite it; date: texts that cite it',
    });
    expect(catalogue.find('S/RES/1631(2005)')).toMatchObject({
      title: 'cooperation of lighthouse keepers',
      titleIsDescription: true,
      adoption: '15-0-0',
      origin: 'S/2005/1',
      agendaItem: 'Safety at sea',
    });
  });

  it('leaves out what is not known', () => {
    expect(catalogue.find('A/RES/74/3')).toEqual({
      canonical: 'A/RES/74/3',
      cited: '74/3',
      date: '2019-11-01',
      source: 'United Nations Digital Library',
    });
    expect(catalogue.find('S/RES/7(1946)')).toMatchObject({ date: '1946-05-01' });
  });

  it('is found by its whole symbol only', () => {
    expect(catalogue.find('A/RES/71/9[B]')).toBeDefined();
    for (const other of ['A/RES/71/9', 'A/RES/71/9[A]', 'A/DEC/72/14', 'A/HRC/RES/72/14', 'A/72/L.8', '72/14', '']) {
      expect(catalogue.find(other)).toBeUndefined();
    }
  });
});

describe('a series', () => {
  it('runs through spellings, oldest first', () => {
    const symbols = ['A/RES/70/8', 'A/RES/72/14', 'A/RES/72/15'];
    expect(catalogue.series('A/RES/72/14').map((entry) => entry.canonical)).toEqual(symbols);
    expect(catalogue.titled('keeping of  “lighthouses”').map((entry) => entry.canonical)).toEqual(symbols);
  });

  it('is empty for a text alone under its title, and has no descriptions', () => {
    expect(catalogue.series('A/RES/71/9[B]')).toEqual([]);
    expect(catalogue.titled('Mountain rescue').map((entry) => entry.canonical)).toEqual(['A/RES/71/9[B]']);
    expect(catalogue.series('A/RES/12(III)[A]')).toEqual([]);
    expect(catalogue.series('S/RES/1631(2005)')).toEqual([]);
  });
});

it('knows agenda items and member States', () => {
  expect(catalogue.agenda(72, '19 (b)')).toEqual(['Oceans: lighthouses', 'Oceans: light houses']);
  expect(catalogue.agenda(73, '19 (b)')).toEqual([]);
  expect(catalogue.agendaItems(72)).toContainEqual({ item: '19 (b)', title: 'Oceans: lighthouses' });
  expect(catalogue.agendaItems(73)).toEqual([]);
  expect(catalogue.memberStates()).toEqual(['Fiji', 'Malta']);
});

it('refuses what is no catalogue', () => {
  expect(() => bundledCatalogue('')).toThrow(SyntaxError);
  expect(() => bundledCatalogue('plenary-catalogue 1\n[titles]\n')).toThrow(SyntaxError);
});

describe('a draft that was adopted', () => {
  it('leads to the resolution', () => {
    expect(catalogue.adoptedFrom('A/72/L.8')?.cited).toBe('72/14');
    expect(catalogue.adoptedFrom('A/70/L.3')?.cited).toBe('70/8');
  });

  it('is not taken for one that begins alike', () => {
    expect(catalogue.adoptedFrom('A/70/L.33')).toBeUndefined();
    expect(catalogue.adoptedFrom('A/70/L')).toBeUndefined();
  });
});

it('searches every entry once, by number and title', () => {
  const all = new Map<string, string>();
  const found = catalogue.search((cited, title) => {
    all.set(cited, title);
    return true;
  });
  expect(Array.from(found, ({ canonical }) => canonical)).toEqual([
    'A/RES/12(III)[A]',
    'A/RES/70/8',
    'A/RES/71/9[B]',
    'A/RES/72/14',
    'A/RES/72/15',
    'A/RES/74/3',
    'S/RES/1631(2005)',
    'S/RES/7(1946)',
  ]);
  expect(Object.fromEntries(all)).toMatchObject({
    '12 A (III)': 'Mountain rescue',
    '72/14': 'Keeping of Lighthouses',
    '74/3': '',
    '1631 (2005)': 'cooperation of lighthouse keepers',
    '7 (1946)': '',
  });
});

describe('asked for one after another', () => {
  it('knows by search and by index the same', () => {
    const numbers = Array.from({ length: 900 }, (_, i) => `${70 + (i >> 7)}/${(i & 127) + 1}`);
    const rows = numbers.map((number, i) => `${number}\t${i % 40}\tRR\t2016-12-05`);
    const titles = Array.from({ length: 40 }, (_, i) => (i % 3 === 1 ? `=subject ${i - 1}` : `Subject ${i}`));
    const text = `plenary-catalogue 1\n[titles]\n${titles.join('\n')}\n[general-assembly]\n${rows.join('\n')}\n[security-council]\n[agenda]\n[member-states]\n`;
    const ofMany = bundledCatalogue(text);
    const symbols = [...numbers, '69/1', '7/1', '70/129', '78/1'].map((number) => `A/RES/${number}`);
    for (const symbol of symbols) {
      const fresh = bundledCatalogue(text);
      expect(ofMany.find(symbol)).toEqual(fresh.find(symbol));
      expect(ofMany.series(symbol)).toEqual(fresh.series(symbol));
    }
    expect(ofMany.find('A/RES/77/4')?.title).toBe('subject 18');
    expect(ofMany.find('A/RES/78/1')).toBeUndefined();
    const series = ofMany.series('A/RES/70/1').map(({ title }) => title);
    expect(new Set(series)).toEqual(new Set(['Subject 0', 'subject 0']));
    expect(series).toHaveLength(46);
  });
});
