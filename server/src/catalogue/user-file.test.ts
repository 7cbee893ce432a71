import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv';
import { listedCatalogue } from './listed';
import { readCatalogueFile } from './user-file';

const CSV = `Symbol,Title,Date,Vote,Agenda item
71/914,"Lamps, lenses and ""bells""",2016-11-21,without a vote,19 (b)
A/RES/72/914,Lamps,21 November 2017,,
900 A (III),Lamps,1948-12-10,,
S/RES/9001 (2031),Keepers,,15-0-0,
WHA/LAMP/1,Lamps on ships,,,
`;

describe('a CSV file', () => {
  it('is read with its symbols in every form', () => {
    const { entries, problems } = readCatalogueFile(CSV, 'mine.csv');
    expect(problems).toEqual([]);
    expect(entries.map(({ canonical, cited }) => `${canonical} ${cited}`)).toEqual([
      'A/RES/71/914 71/914',
      'A/RES/72/914 72/914',
      'A/RES/900(III)[A] 900 A (III)',
      'S/RES/9001(2031) 9001 (2031)',
      'WHA/LAMP/1 WHA/LAMP/1',
    ]);
    expect(entries[0]).toEqual({
      canonical: 'A/RES/71/914',
      cited: '71/914',
      title: 'Lamps, lenses and "bells"',
      date: '2016-11-21',
      adoption: 'without a vote',
      agendaItem: '19 (b)',
      source: 'mine.csv',
    });
    expect(entries[1]?.date).toBe('2017-11-21');
  });

  it('leaves out rows of which another encoding has cost characters, and tells of the first', () => {
    const latin = Buffer.from('symbol,title\n71/914,Lamps\n72/914,Étoiles\n73/914,Été\n', 'latin1').toString('utf8');
    const { entries, problems } = readCatalogueFile(latin, 'x');
    expect(entries.map(({ cited }) => cited)).toEqual(['71/914']);
    expect(problems).toEqual(['line 3: not in UTF-8; save the file in that encoding']);
    const wide = Buffer.from(`\ufeff${CSV}`, 'utf16le').toString('utf8');
    expect(readCatalogueFile(wide, 'x')).toMatchObject({
      entries: [],
      problems: ['line 1: in UTF-16; save it in UTF-8'],
    });
  });

  it('tells of rows that it cannot use, by their lines', () => {
    const { entries, problems } = readCatalogueFile(
      'title;symbol;date\nLamps;71/914;soon\n;;\nBuoys;;\nBells;72/1;\n',
      'x',
    );
    expect(entries.map(({ cited }) => cited)).toEqual(['72/1']);
    expect(problems).toEqual([
      'line 2: “soon” is no date such as 2016-11-21 or 21 November 2016',
      'line 3: there is no symbol',
      'line 4: there is no symbol',
    ]);
    expect(readCatalogueFile('number,title\n', 'x').problems).toEqual(['line 1: there is no column “symbol”']);
    expect(readCatalogueFile('', 'x').problems).toHaveLength(1);
  });

  it('tells of a column that is there twice, and reads the first', () => {
    const { entries, problems } = readCatalogueFile('symbol,title,Title,title\n71/1,Lamps,Bells,Buoys\n', 'mine.csv');
    expect(problems).toEqual(['line 1: there are several columns “title”; the first counts']);
    expect(entries.map(({ title }) => title)).toEqual(['Lamps']);
  });

  it.each(['../../x', 'A/../71', 'A//71', '/A/71', 'A/71/', 'https://example.org/71', 'A/71?x', 'A/<b>', '.', 'A\\71'])(
    'tells of %s, which is no symbol',
    (odd) => {
      const problem = `“${odd}” is no symbol such as A/RES/71/14, WHO/LAMP/1 or 217 A (III)`;
      const rows = [`${odd},Lamps,`, `71/1,Lamps,${odd}`, '71/2,Lamps,A/71/L.2'];
      const { entries, problems } = readCatalogueFile(['symbol,title,origin', ...rows].join('\n'), 'mine.csv');
      expect(problems).toEqual([`line 2: ${problem}`, `line 3: ${problem}`]);
      expect(entries.map(({ cited }) => cited)).toEqual(['71/2']);
    },
  );

  it.each([
    'A/C.3/80/L.10/Rev.1',
    'A/CONF.157/24 (Part I)',
    'A/79/302-S/2024/600',
    'TD/B/WP(LIV)/1',
    'Working paper 1.2',
  ])('has documents such as %s', (symbol) => {
    expect(readCatalogueFile(`symbol\n${symbol}\n`, 'mine.csv').problems).toEqual([]);
  });

  it('has facts of one line, however they are broken', () => {
    const { entries } = readCatalogueFile('symbol,title\n71/1,"Lamps\r\n  and\nbells"\n', 'mine.csv');
    expect(entries[0]?.title).toBe('Lamps and bells');
  });

  it('tells of a quotation mark that is never closed', () => {
    const { entries, problems } = readCatalogueFile('symbol,title\n71/1,Lamps\n71/2,"Lights\n71/3,Bells\n', 'mine.csv');
    expect(problems).toEqual(['line 3: a quotation mark is not closed; nothing from here on is read']);
    expect(entries.map(({ cited }) => cited)).toEqual(['71/1']);
  });

  it('may have line breaks in quoted fields and CRLF', () => {
    expect(parseCsv('a\tb\r\n"1\n2"\t"3"\r\n\r\n4\t5')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['1\n2', '3'] },
      { line: 5, fields: ['4', '5'] },
    ]);
  });
});

describe('a JSON file', () => {
  it('is read like a CSV file', () => {
    const text = JSON.stringify({
      documents: [{ symbol: '71/914', title: 'Lamps', agendaItem: '19' }, { title: 'none' }, 3],
    });
    const { entries, problems } = readCatalogueFile(text, 'mine.json');
    expect(entries).toEqual([
      { canonical: 'A/RES/71/914', cited: '71/914', title: 'Lamps', agendaItem: '19', source: 'mine.json' },
    ]);
    expect(problems).toEqual(['document 2: there is no symbol', 'document 3: there is no symbol']);
  });

  it('that is none is told of', () => {
    expect(readCatalogueFile('{', 'x').problems[0]).toMatch(/^no JSON: /);
    expect(readCatalogueFile('{}', 'x').problems).toEqual(['there is no list “documents”']);
  });
});

it('a catalogue of entries finds by symbol, title and words', () => {
  const catalogue = listedCatalogue(readCatalogueFile(CSV, 'mine.csv').entries);
  expect(catalogue.find('A/RES/72/914')?.title).toBe('Lamps');
  expect(catalogue.series('A/RES/72/914').map(({ cited }) => cited)).toEqual(['900 A (III)', '72/914']);
  expect(catalogue.series('A/RES/71/914')).toEqual([]);
  expect(Array.from(catalogue.search((cited) => cited.startsWith('71'))).map(({ cited }) => cited)).toEqual(['71/914']);
});

it('items of an agenda stand beside documents, in JSON and in CSV', () => {
  const json =
    '{"agenda": [{"session": 81, "item": "75 (a)", "title": "Lighthouses"}, {"item": "9", "title": "Lamps"}]}';
  expect(readCatalogueFile(json, 'a.json')).toEqual({
    entries: [],
    agendas: new Map([[81, [{ session: 81, item: '75 (a)', title: 'Lighthouses' }]]]),
    problems: ['agenda item 2: there is no number of a session'],
    otherProblems: 0,
  });
  const { agendas, problems } = readCatalogueFile('session,item,title\n81,75 (a),Lighthouses\n81,76,Buoys\n', 'a.csv');
  expect([problems, agendas.get(81)?.map(({ item }) => item)]).toEqual([[], ['75 (a)', '76']]);
});
