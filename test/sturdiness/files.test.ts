import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analysis';
import { converter } from '../../server/src/convert/docx/index';
import { htmlBody } from '../../server/src/convert/html/body';
import { htmlPage } from '../../server/src/convert/html/page';
import { printDraft } from '../../server/src/convert/printed/print';
import { WordFault } from '../../server/src/convert/word';
import { resolveFile } from '../../server/src/lint/resolve-configuration';
import { parse } from '../../server/src/syntax/parse';
import { examples } from '../drafts';
import { brokenPages, brokenSettings, brokenWordFiles, readPage, readSettings, readWordFile } from './files';

// `npm run fuzz` does the same at length.
it('broken Word files are read or refused', async () => {
  fc.assert(fc.property(await brokenWordFiles(examples.slice(0, 6)), readWordFile), { numRuns: 60 });
});

it('broken pages are pasted', () => {
  fc.assert(fc.property(brokenPages(examples.slice(0, 12)), readPage), { numRuns: 100 });
});

it('broken configurations and catalogues are read', () => {
  fc.assert(fc.property(brokenSettings, readSettings), { numRuns: 300 });
});

const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word file with `document` as its text. */
function wordFile(document: string): Uint8Array {
  return zipSync({ '_rels/.rels': strToU8(RELS), 'word/document.xml': strToU8(document) });
}

/** A Word file of as many letters, which is not packed at all. */
function packed(letters: number): Uint8Array {
  const document = `<w:document><w:body><w:p><w:r><w:t>${'x'.repeat(letters)}</w:t></w:r></w:p></w:body></w:document>`;
  return zipSync({ '_rels/.rels': strToU8(RELS), 'word/document.xml': strToU8(document) }, { level: 0 });
}

/** A Word file of zeros and, as it says, of a few. */
function lying(): Uint8Array {
  const size = 120_000_000;
  const file = wordFile('\0'.repeat(size));
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at < file.length - 4; at++) if (view.getUint32(at, true) >= size) view.setUint32(at, 1_000, true);
  return file;
}

it.each([
  ['unpacks to far more than it is', () => wordFile(' '.repeat(100_000_000))],
  [
    'declares entities',
    () => wordFile('<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><w:document><w:body>&d;</w:body></w:document>'),
  ],
  ['is nested without end', () => wordFile(`<w:document><w:body>${'<w:p>'.repeat(100_000)}`)],
  ['is of elements without end', () => wordFile(`<w:document><w:body>${'<w:p/>'.repeat(1_100_000)}`)],
  ['says that it unpacks to less than it does', lying],
  ['holds more text, as it is packed, than anybody writes', () => packed(13_000_000)],
  ['leads out of itself', () => zipSync({ '_rels/.rels': strToU8(RELS.replace('word/', '../../../etc/')) })],
])('a Word file that %s is refused', (_, make) => {
  expect(() => converter.read(make(), { changes: 'accept' })).toThrow(WordFault);
});

it('no markup of a draft becomes markup of a page', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)> "\'><iframe> [78/10](javascript:alert(1))';
  const draft = `${hostile}\n\n# ${hostile}\n\n*The General Assembly*,\n\n*Recalling* ${hostile},[^1]\n\n1. *${hostile}*\n\n[^1]: ${hostile}\n`;
  const printed = printDraft(analyse(parse(draft)));
  for (const page of [htmlBody(printed, { places: true }), htmlPage(printed)]) {
    expect(page).not.toMatch(/<(?:script|img|iframe)\b|<[^>]*\son\w+=|(?:href|src)="?\s*javascript:/i);
  }
});

it('a configuration cannot reach the prototypes of objects', () => {
  const names = ['__proto__', 'constructor', 'toString'];
  const rules = names.map((name) => `"${name}": { "level": "error", "options": { "polluted": true } }`).join(', ');
  const { problems } = resolveFile(
    `{ "rules": { ${rules} }, "__proto__": { "polluted": true } }`,
    'file:///.plenary.json',
  );
  expect(problems.length).toBeGreaterThanOrEqual(names.length + 1);
  expect('polluted' in {}).toBe(false);
});
