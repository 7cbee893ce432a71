import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { converter } from '../../server/src/convert/docx/index';
import { importWord } from '../../server/src/convert/import-word';
import { draftText } from '../../server/src/convert/notation/draft-text';
import { PLAIN } from '../../server/src/convert/printed/document';
import { type WordDocument, WordFault, type WordParagraph } from '../../server/src/convert/word';
import { draftFromHtml, HtmlFault } from '../../server/src/paste/draft-from-html';

/** Most times the cost may grow while the file grows four times. */
const MOST = 9;
const LENGTH = 10_000;

const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word file with `body` for its text, and with other parts by their names. */
function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<w:document xmlns:w="w" xmlns:r="r"><w:body>${body}</w:body></w:document>`;
  const related = Object.keys(parts).map((name) => `<Relationship Id="${name}" Type="/${name}" Target="${name}.xml"/>`);
  const files = {
    '_rels/.rels': RELS,
    'word/document.xml': document,
    'word/_rels/document.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [`word/${name}.xml`, part])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const NUMBERED = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('Lamps')}</w:p>`;
const listWith = (levels: string, override = ''): Readonly<Record<string, string>> => ({
  numbering: `<w:numbering><w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/>${override}</w:num></w:numbering>`,
});

/** Paragraphs whose marks are deleted, so that they are one. */
function joined(n: number): Uint8Array {
  return wordFile(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('lamp')}</w:p>`.repeat(n));
}

/** Fields within fields, and words in all of them. */
function fields(n: number): Uint8Array {
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>';
  return wordFile(`<w:p>${begin.repeat(n)}${run('lamp').repeat(n)}</w:p>`);
}

/** Lists that are all made of one definition. */
function lists(n: number): Uint8Array {
  const nums = Array.from({ length: n }, (_, i) => `<w:num w:numId="${i}"><w:abstractNumId w:val="1"/></w:num>`);
  const definition = `<w:abstractNum w:abstractNumId="1">${'<w:lvl w:ilvl="0"/>'.repeat(n)}</w:abstractNum>`;
  return wordFile('<w:p/>', { numbering: `<w:numbering>${definition}${nums.join('')}</w:numbering>` });
}

/** A file that says of its text that it lies elsewhere. */
function elsewhere(n: number): Uint8Array {
  return zipSync({ '_rels/.rels': strToU8(RELS.replace('word/', 'lamps'.repeat(n))) });
}

function runs(n: number): Uint8Array {
  const pair =
    '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">lamp </w:t></w:r><w:r><w:t xml:space="preserve">buoy </w:t></w:r>';
  return wordFile(`<w:p>${pair.repeat(n)}</w:p>`);
}

/** What a Word file of very many titles above its text is read as. */
function titles(n: number): WordDocument {
  const paragraph = (role: 'title' | 'text', text: string): WordParagraph => ({
    ...{ role, level: 0, label: null, rows: [], cells: [] },
    tokens: [{ ...PLAIN, text, note: null }],
  });
  const all = Array.from({ length: n / 10 }, () => paragraph('title', 'Lamps'));
  return { paragraphs: [...all, paragraph('text', 'The General Assembly,')], notes: [], trackedChanges: 0, losses: [] };
}

const word = (bytes: Uint8Array) => () => importWord(converter, bytes, { changes: 'accept' });
const page = (html: string) => () => draftFromHtml(html);

it.each<readonly [string, (n: number) => () => unknown]>([
  ['a Word paragraph of runs in italics and out of them', (n) => word(runs(n))],
  ['Word paragraphs that are joined', (n) => word(joined(n))],
  ['Word fields within one another', (n) => word(fields(n))],
  ['Word lists of one definition', (n) => word(lists(n))],
  ['a Word file with a name without end', (n) => () => expect(word(elsewhere(n))).toThrow(WordFault)],
  ['a Word file of titles', (n) => () => draftText(titles(n))],
  ['a paragraph of a page in and out of italics', (n) => page(`<p>${'<i>x</i> y '.repeat(n)}</p>`)],
  ['a paragraph of a page with calls of notes', (n) => page(`<p>${'x<sup>1</sup> '.repeat(n)}</p>`)],
])('the cost of reading %s is in proportion to its length', (_, reading) => {
  const ratio = () => costOf(reading(LENGTH * 4)) / costOf(reading(LENGTH));
  // Again and again, for a pause of the machine is no fault of ours.
  expect(Math.min(ratio(), ratio(), ratio())).toBeLessThan(MOST);
});

it('what a Word file says very often is not more than it could say once', () => {
  const call = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  const note = `<w:footnotes><w:footnote w:id="1"><w:p>${run('lamps'.repeat(20_000))}</w:p></w:footnote></w:footnotes>`;
  expect(word(wordFile(`<w:p>${call.repeat(2_000)}</w:p>`, { footnotes: note }))).toThrow(WordFault);
  const long = listWith(`<w:lvl w:ilvl="0"><w:lvlText w:val="%1${'x'.repeat(100_000)}"/></w:lvl>`);
  expect(word(wordFile(NUMBERED.repeat(2_000), long))().text.length).toBeLessThan(300_000);
});

it('a Word file gives no levels to lists that there are none of', () => {
  const override = '<w:lvlOverride w:ilvl="4000000000"><w:startOverride w:val="1"/></w:lvlOverride>';
  const list = listWith('<w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl>', override);
  expect(word(wordFile(NUMBERED, list))().text).toBe('1. Lamps\n');
});

it.each(['<table><tr><td>', '<b>x', '<p><i>x'])('a page of %s within one another is refused', (tag) => {
  expect(() => draftFromHtml(tag.repeat(50_000))).toThrow(HtmlFault);
});

it('a page nested as browsers let it be is read', () => {
  expect(draftFromHtml(`<p>${'<b>'.repeat(1_000)}lamps</p>`)).toBe('lamps\n');
});

/** Milliseconds of the processor, for others may use it, too. */
function costOf(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
