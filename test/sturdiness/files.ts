import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { analyse } from '../../server/src/analysis/analysis';
import { readCatalogueFile } from '../../server/src/catalogue/user-file';
import { converter } from '../../server/src/convert/docx/index';
import { exportWord } from '../../server/src/convert/export-word';
import { htmlPage } from '../../server/src/convert/html/page';
import { importWord } from '../../server/src/convert/import-word';
import { printDraft } from '../../server/src/convert/printed/print';
import { WordFault } from '../../server/src/convert/word';
import { withRuleOff } from '../../server/src/lint/configuration-edit';
import { resolveFile } from '../../server/src/lint/resolve-configuration';
import { normalizePiece } from '../../server/src/normalize/normalize';
import { draftFromHtml } from '../../server/src/paste/draft-from-html';
import { parse } from '../../server/src/syntax/parse';
import { edited } from '../edits';
import { withBytes } from './hostile';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const byteChanges = fc.array(fc.tuple(share, fc.nat(255)), { minLength: 1, maxLength: 8 });

/** Word files that were whole once: bytes changed, cut short, or markup changed within. */
export async function brokenWordFiles(drafts: readonly string[]): Promise<fc.Arbitrary<Uint8Array>> {
  const whole = await Promise.all(
    drafts.map(async (text) => (await exportWord(converter, analyse(parse(text)))).bytes),
  );
  const one = fc.constantFrom(...whole);
  const bytes = fc.tuple(one, byteChanges).map(([file, changes]) => withBytes(file, changes));
  const cut = fc.tuple(one, share).map(([file, at]) => file.slice(0, Math.floor(at * file.length)));
  const parts = fc
    .tuple(
      one,
      fc.array(anyMarkupEdit(['<w:p>', '<w:footnoteReference w:id="-1"/>', '<w:tbl>', '<w:numId w:val="9"/>'])),
    )
    .map(([file, edits]) => {
      const files = unzipSync(file);
      for (const [name, content] of Object.entries(files)) {
        if (/document\.xml$|notes\.xml$|numbering\.xml$|styles\.xml$/.test(name)) {
          files[name] = strToU8(edits.reduce<string>(edited, strFromU8(content)));
        }
      }
      return zipSync(files, { level: 0 });
    });
  return fc.oneof(bytes, cut, parts);
}

/** Reads a Word file, or is told in words why it cannot be read. */
export function readWordFile(bytes: Uint8Array): void {
  for (const changes of ['accept', 'reject'] as const) {
    try {
      parse(importWord(converter, bytes, { changes }).text);
    } catch (fault) {
      if (!(fault instanceof WordFault)) throw fault;
    }
  }
}

/** Pages that were whole once. */
export function brokenPages(drafts: readonly string[]): fc.Arbitrary<string> {
  const pages = drafts.map((text) => htmlPage(printDraft(analyse(parse(text)))));
  const pieces = [
    '<p>',
    '</p>',
    '<i>',
    '</i>',
    '<ol start="99999999999">',
    '<li>',
    '<sup>1</sup>',
    '<!--',
    '<![if',
    '&#x110000;',
  ];
  return fc
    .tuple(fc.constantFrom(...pages), fc.array(anyMarkupEdit(pieces)))
    .map(([page, edits]) => edits.reduce<string>(edited, page));
}

/** Reads a page as one that is pasted. */
export function readPage(html: string): void {
  const draft = draftFromHtml(html);
  if (draft !== null) normalizePiece(draft);
}

const CONFIGURATION = `{
  "preset": "drafting", // before tabling
  "rules": { "spelling": "off", "serial-comma": { "level": "error", "options": { "style": "never" } } },
}`;
const CATALOGUE = `[{ "symbol": "A/RES/78/10", "title": "Lighthouses", "date": "2023-11-21" }, { "session": 80, "item": "12 (a)", "title": "Oceans" }]`;
const CSV = 'symbol,title,date\nA/RES/78/10,"Lighthouses, and ""keepers""",2023-11-21\n';

/** Configurations and catalogues that were whole once. */
export const brokenSettings: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(CONFIGURATION, CATALOGUE, CSV),
    fc.array(
      anyMarkupEdit([
        '{',
        '}',
        '[',
        ']',
        '"',
        ',',
        ':',
        '//',
        '/*',
        '"__proto__": {"off": 1},',
        '"constructor":',
        '1e999',
        '\n',
        'null',
      ]),
    ),
  )
  .map(([text, edits]) => edits.reduce<string>(edited, text));

/** Reads a text as configuration and as catalogue, and switches a rule off in it. */
export function readSettings(text: string): void {
  resolveFile(text, 'file:///.plenary.json');
  withRuleOff(text, 'spelling');
  readCatalogueFile(text, 'catalogue');
}

function anyMarkupEdit(pieces: readonly string[]) {
  return fc.record({
    at: share,
    remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })),
  });
}
