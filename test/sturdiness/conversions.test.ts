import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { converter } from '../../server/src/convert/docx/index';
import { importWord } from '../../server/src/convert/import-word';
import { draftText } from '../../server/src/convert/notation/draft-text';
import { PLAIN } from '../../server/src/convert/printed/document';
import type { WordDocument, WordParagraph } from '../../server/src/convert/word';
import { draftFromHtml, HtmlFault } from '../../server/src/paste/draft-from-html';

/** Most times the cost may grow while the file grows four times. */
const MOST = 9;
const LENGTH = 10_000;

const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word file with `body` for its text. */
function wordFile(body: string): Uint8Array {
  const document = `<w:document><w:body>${body}</w:body></w:document>`;
  return zipSync({ '_rels/.rels': strToU8(RELS), 'word/document.xml': strToU8(document) });
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
  ['a Word file of titles', (n) => () => draftText(titles(n))],
  ['a paragraph of a page in and out of italics', (n) => page(`<p>${'<i>x</i> y '.repeat(n)}</p>`)],
  ['a paragraph of a page with calls of notes', (n) => page(`<p>${'x<sup>1</sup> '.repeat(n)}</p>`)],
])('the cost of reading %s is in proportion to its length', (_, reading) => {
  const ratio = () => costOf(reading(LENGTH * 4)) / costOf(reading(LENGTH));
  // Again and again, for a pause of the machine is no fault of ours.
  expect(Math.min(ratio(), ratio(), ratio())).toBeLessThan(MOST);
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
