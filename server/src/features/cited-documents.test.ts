import { expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { bundledCatalogue } from '../catalogue/bundled';
import { parse } from '../syntax/parse';
import { toCsv, toMarkdown } from './citation-table';
import { citedDocuments } from './cited-documents';

const catalogue = bundledCatalogue(`plenary-catalogue 1
[titles]
Keeping of lighthouses, buoys | and "bells"
[general-assembly]
72/14	0	RR	2017-12-04	=	19 (b)
[security-council]
1631 (2005)	VR	2005-10-17	15-0-0				keepers
[agenda]
[member-states]
`);
const groups = citedDocuments(
  analyse(
    parse(`A/80/L.3

*The General Assembly*,

*Recalling* Security Council resolution 1631 (2005) of 17 October 2005 and its resolutions 79/950 and 72/14 of 4 December 2017,[^1]

1. *Recalls* resolution 72/14.

[^1]: See A/79/302.
`),
  ),
  catalogue,
);

it('documents are grouped by organ, oldest first, each once', () => {
  expect(groups.map(({ label, documents }) => [label, documents.map(({ entry }) => entry.cited)])).toEqual([
    ['General Assembly resolutions', ['72/14', '79/950']],
    ['Security Council resolutions', ['1631 (2005)']],
    ['Documents', ['A/79/302']],
  ]);
  expect(groups[0]?.documents.map(({ citations, isKnown }) => [citations.length, isKnown])).toEqual([
    [2, true],
    [1, false],
  ]);
});

it('the Markdown table escapes what a table would not bear', () => {
  const page = toMarkdown(groups, 'Oil for lamps');
  expect(page).toContain('# Documents cited in Oil for lamps\n');
  expect(page).toContain(
    '| A/RES/72/14 | [72/14](https://docs.un.org/en/A/RES/72/14) | Keeping of lighthouses, buoys \\| and "bells" | 4 December 2017 | without a vote | 19 (b) | 2 |',
  );
  expect(page).toContain('[1631 (2005)](https://docs.un.org/en/S/RES/1631%282005%29)');
  for (const line of page.split('\n').filter((row) => row.startsWith('|'))) {
    expect(line.replaceAll('\\|', '').match(/\|/g)).toHaveLength(8);
  }
});

it('the CSV table quotes fields and says where facts come from', () => {
  const [head, first, second] = toCsv(groups).split('\r\n');
  expect(head).toBe('Symbol,Cited as,Title,Date,Vote,Agenda item,Times cited,Official document,Source');
  expect(first).toBe(
    'A/RES/72/14,72/14,"Keeping of lighthouses, buoys | and ""bells""",2017-12-04,without a vote,19 (b),2,https://docs.un.org/en/A/RES/72/14,official record',
  );
  expect(second).toMatch(/not in the catalogue$/);
});
