import { expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analysis';
import { listedCatalogue } from '../../server/src/catalogue/listed';
import { readCatalogueFile } from '../../server/src/catalogue/user-file';
import { formats } from '../../server/src/compare/formats/index';
import { compareSides } from '../../server/src/compare/report';
import { printDraft } from '../../server/src/convert/printed/print';
import { toCsv, toMarkdown } from '../../server/src/features/citation-table';
import { citedDocuments } from '../../server/src/features/cited-documents';
import { hoverAt } from '../../server/src/features/hover';
import { resolveFile } from '../../server/src/lint/resolve-configuration';
import { parse } from '../../server/src/syntax/parse';
import { growth } from '../cost';

const LINK = '[x](command:workbench.action.quit)';
const HOSTILE = `${LINK} ![x](https://example.org/x.png) <img src=x onerror=alert(1)> \`a\` *b* [y]: javascript:alert(1)`;

/** A catalogue whose every fact is hostile. */
const catalogue = listedCatalogue(
  readCatalogueFile(
    JSON.stringify({
      documents: ['78/10', '79/12'].map((number) => ({
        symbol: `A/RES/${number}`,
        title: HOSTILE,
        date: '2023-11-21',
        vote: HOSTILE,
        origin: HOSTILE,
        agendaItem: HOSTILE,
        meeting: HOSTILE,
      })),
    }),
    `${HOSTILE}.json`,
  ).entries,
);

const DRAFT = `A/80/L.901

Eightieth session

Agenda item 75 ${LINK}

# ${HOSTILE}

*The General Assembly*,

*Recalling* its resolutions [78/10](command:workbench.action.quit) of 21 November 2023 and 79/12 of 12 December 2024, ${HOSTILE},[^1]

1. *Decides* to include in the provisional agenda of its eighty-first session the item entitled “${HOSTILE}”.

[^1]: ${HOSTILE}
`;

/** Links, images and markup that Markdown would make of a text. */
function active(markdown: string): string[] {
  const plain = markdown.replace(/\\[\\`*_{}[\]<>|~#]/g, '');
  return [
    ...[...plain.matchAll(/\]\(([^)]*)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^(?:https:\/\/|file:\/\/|docs:|#)/.test(target)),
    ...(plain.match(/!\[|<\/?[a-z]|\bcommand:[^ ]*\]/gi) ?? []),
  ];
}

it('no word of a draft or a catalogue becomes a command, an image or markup where the pointer rests', () => {
  const analysis = analyse(parse(DRAFT));
  let shown = 0;
  for (let offset = 0; offset <= DRAFT.length; offset++) {
    const hover = hoverAt(analysis, offset, catalogue);
    if (hover === null) continue;
    shown++;
    expect(active(hover.markdown), hover.markdown).toEqual([]);
  }
  expect(shown).toBeGreaterThan(20);
});

it('no word of two texts becomes markup of the page that compares them', () => {
  const side = (text: string) => ({ name: HOSTILE, text: printDraft(analyse(parse(text))) });
  const page = formats.html(
    compareSides(side(DRAFT), side(DRAFT.replace('Decides', 'Resolves').replaceAll('src', 'href'))),
  );
  expect(page).toContain('Resolves');
  expect(page).not.toMatch(/<(?:script|img|iframe)\b|<[^>]*\son\w+=|href="?\s*(?:javascript|command):/i);
});

it('the table of cited documents keeps to words', () => {
  const groups = citedDocuments(analyse(parse(DRAFT)), catalogue);
  expect(active(toMarkdown(groups, 'lighthouses.unres'))).toEqual([]);
  const formula = readCatalogueFile('symbol,title\nA/RES/78/10,"=HYPERLINK(""https://example.org"")"\n', 'own.csv');
  const cells = toCsv(citedDocuments(analyse(parse(DRAFT)), listedCatalogue(formula.entries)));
  expect(cells).not.toMatch(/(?:^|,)"?[=+@-]/m);
});

it.each([
  ['null', 'null', 0, true],
  ['lists without end', '['.repeat(200_000), 0, true],
  ['lists within lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 0, true],
  ['a line without end', `symbol,title\n${'x'.repeat(2_000_000)}`, 1, false],
  ['a quotation without end', `symbol,title\n"${'""'.repeat(500_000)}`, 0, true],
  ['nothing but commas', `symbol,title\n${','.repeat(1_000_000)}`, 0, true],
  ['an agenda without end', `session,item,title\n${'80,1,Lamps\n'.repeat(60_000)}`, 0, false],
])('a catalogue of %s is read to its end', (_, text, documents, told) => {
  const { entries, problems } = readCatalogueFile(text, 'own');
  expect([entries.length, problems.length > 0]).toEqual([documents, told]);
});

it.each<[string, (n: number) => string]>([
  ['marks of quotation within a field', (n) => `symbol,title\n71/1,${'"a"b'.repeat(2 * n)}`],
  ['columns and rows', (n) => `symbol${',x'.repeat(n)}\n${'71/1\n'.repeat(n)}`],
])('a catalogue of many %s is read in time proportional to its size', (_, make) => {
  const [short, long] = [make(10_000), make(40_000)];
  const read = (text: string) => () => readCatalogueFile(text, 'own');
  expect(growth(read(short), read(long))).toBeLessThan(9);
});

it('a catalogue cannot reach the prototypes of objects', () => {
  const text =
    '{ "__proto__": { "polluted": true }, "documents": [{ "symbol": "A/RES/78/10", "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }] }';
  expect(readCatalogueFile(text, 'own.json').entries).toHaveLength(1);
  expect('polluted' in {}).toBe(false);
});

it.each([
  ['nested too deep', `{ "rules": ${'['.repeat(100_000)}`],
  [
    'of very many rules',
    `{ "rules": { ${Array.from({ length: 50_000 }, (_, i) => `"rule-${i}": "off"`).join(', ')} } }`,
  ],
  [
    'with expressions for values',
    '{ "rules": { "spelling": { "level": "error", "options": { "allow": ["(a+)+$", 7] } } } }',
  ],
])('a configuration %s is told of, and holds where it is right', (_, text) => {
  expect(resolveFile(text, 'file:///drafts/.plenary.json').problems).not.toEqual([]);
});
