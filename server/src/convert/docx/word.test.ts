import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { parse } from '../../syntax/parse';
import { exportWord } from '../export-word';
import { importWord } from '../import-word';
import { converter } from '.';

const analysed = (text: string) => analyse(parse(text));
const accept = (bytes: Uint8Array) => importWord(converter, bytes, { changes: 'accept' });
const reject = (bytes: Uint8Array) => importWord(converter, bytes, { changes: 'reject' });
const tracked = (base: string, draft: string) =>
  exportWord(converter, analysed(draft), { base: analysed(base), author: 'Kenya', date: '2026-09-15T09:00:00Z' });

const DRAFT = `A/80/L.901

United Nations

General Assembly

Distr.: Limited

10 November 2025

Eightieth session

Agenda item 75

Oceans and the law of the sea

Kenya:[^*] draft resolution

Lamps & <lanterns>

*The General Assembly*,

*Recalling* its resolution [78/10](https://docs.un.org/en/A/RES/78/10) of 21 November 2023,[^1]

## Oil

1. *Invites* States:

(a) To light **lamps**;

(i) Of oil, as in *Treaty Series*, vol. 1;[^2]

2. *Decides* to rest.

| Lamp | Oil |
| --- | --- |
| One | *Two* |

Annex

Text that begins 2 * 3

[^*]: Any changes to the list of sponsors will be reflected.

[^1]: A/79/302.

[^2]: *Whale* oil.
`;
/** Symbol and letterhead are laid out side by side, so that either may be read first. */
const inOrder = (text: string) => text.replace('A/80/L.901\n\nUnited Nations', 'United Nations\n\nA/80/L.901');
const OUT = inOrder(DRAFT).replace('2 * 3', '2 \\* 3');

describe('a Word file', () => {
  it('is read as the draft that it was written from', async () => {
    const { bytes, losses } = await exportWord(converter, analysed(DRAFT));
    expect(losses).toEqual([]);
    expect(accept(bytes)).toEqual({ text: OUT, trackedChanges: 0, losses: [] });
  });

  it('has the parts of an official draft', async () => {
    const files = unzipSync((await exportWord(converter, analysed(DRAFT))).bytes);
    const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(part('word/header1.xml')).toContain('A/80/L.901');
    expect(part('word/footer1.xml')).toContain('NUMPAGES');
    expect(part('word/footnotes.xml')).toContain('A/79/302');
    expect(part('word/document.xml')).toContain('<w:titlePg');
    expect(part('word/document.xml')).toContain('w:customMarkFollows="1"');
    expect(part('word/styles.xml')).toContain('Times New Roman');
  });

  it('has the name of the organization above a draft that does not give it, and not in its text', async () => {
    const nameless = inOrder(DRAFT).replace('United Nations\n\n', '');
    const { bytes } = await exportWord(converter, analysed(nameless));
    const headers = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/header'));
    expect(headers.map(([, xml]) => strFromU8(xml)).join()).toContain('United Nations');
    expect(accept(bytes).text).not.toContain('United Nations\n');
  });

  it('tells what it leaves out', async () => {
    const odd = DRAFT.replace('[^1]\n', '[^3]\n')
      .replace('[^1]:', '[^3]:')
      .concat('\n<!-- a remark -->\n\n[^9]: Loose.\n');
    const { bytes, losses } = await exportWord(converter, analysed(odd));
    expect(losses).toEqual([
      '1 comment left out.',
      'Footnotes keep their numbers as text, because they are not numbered in order.',
      'Footnotes that nothing calls stand at the end of the text.',
    ]);
    const { text } = accept(bytes);
    expect(text).toContain('of 21 November 2023,[^3]');
    expect(text).toContain('[^3]: A/79/302.');
    expect(text).toContain('[^9]: Loose.');
  });
});

describe('tracked changes', () => {
  const NEWER = DRAFT.replace('L.901', 'L.901/Rev.1')
    .replace('10 November 2025\n\n', '')
    .replace('[^1]\n', '[^1]\n\n*Concerned* that oil[^2] is *dear*,\n')
    .replace('1;[^2]', '2;[^3]')
    .replace('[^2]: *Whale*', '[^2]: A/80/1.\n\n[^3]: *Whale*')
    .replace('2. *Decides* to rest.', '2. *Notes* wax;\n\n3. *Decides* to rise.')
    .replace('| One | *Two* |', '| One | *Three* |');

  it('come to the draft when accepted, to the base when rejected', async () => {
    const { bytes } = await tracked(DRAFT, NEWER);
    const plain = (text: string) => text.replace('[78/10](https://docs.un.org/en/A/RES/78/10)', '78/10');
    expect(accept(bytes).text).toBe(
      plain(
        inOrder(NEWER)
          .replace('A/80/L.901/Rev.1\n\nUnited Nations', 'United Nations\n\nA/80/L.901/Rev.1')
          .replace('2 * 3', '2 \\* 3'),
      ),
    );
    expect(reject(bytes).text).toBe(plain(OUT));
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('w:author="Kenya" w:date="2026-09-15T09:00:00Z"');
  });

  it('take a paragraph’s new end and the paragraphs below it as one stretch', async () => {
    const before = '*The General Assembly*,\n\n1. *Notes* oil.\n\n*1st plenary meeting*\n';
    const after = before.replace('oil.', 'oil;\n\n2. *Notes* wax;\n\n3. *Notes* wicks.');
    const { bytes } = await tracked(before, after);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const marks = [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraph]) =>
      /<w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr>/.test(paragraph),
    );
    expect(marks).toEqual([false, true, true, false, false]);
    expect(accept(bytes).text).toBe(after);
    expect(reject(bytes).text).toBe(before);
  });

  test.each([
    ['another number', '*Oil*, vol. 2;[^3]', '*Notes* oil,[^2]\n\n[^2]: *Whale* oil.'],
    ['words in the draft only', '*Oil*, vol. 2;[^1]', '*Notes* oil,[^1]\n\n[^1]: *Whale* oil.'],
    ['words in the base only', 'Kenya:[^*] draft\n\n[^*]: Changes follow.', 'Kenya:[^*] draft'],
    ['no words before one that has some', 'Wax,[^1] oil,[^2]\n\n[^2]: *Whale* oil.', 'Wax,[^1] oil[^2]'],
  ])('of a call whose note has %s', async (_, base, draft) => {
    const { bytes } = await tracked(base, draft);
    expect(accept(bytes).text).toBe(`${draft}\n`);
    expect(reject(bytes).text).toBe(`${base}\n`);
  });

  test.each([
    ['another matter', 'Whales', 'whales stray into harbours and fishing nets each time storms move their prey', 1],
    ['the same title', 'Lamps', 'whales stray into harbours and fishing nets each time storms move their prey', 0],
    [
      'other words here and there',
      'Oil',
      'keepers trim long wicks and polish dirty lenses before the sun goes down',
      0,
    ],
  ])('from a text of %s', async (_, title, matter, doubts) => {
    const text = (name: string, words: string) =>
      `# ${name}\n\n*The General Assembly*,\n\n*Noting* that ${words}, if not sooner or even later,`;
    const { losses } = await tracked(
      text('Lamps', 'keepers trim short wicks and polish dirty lenses before the sun goes down'),
      text(title, matter),
    );
    expect(losses.filter((loss) => loss.includes('are they the ones that were meant?'))).toHaveLength(doubts);
  });

  test('of any texts', async () => {
    const pieces = [...DRAFT.split('\n\n'), ...NEWER.split('\n\n')];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join('\n\n'));
    await fc.assert(
      fc.asyncProperty(text, text, async (base, draft) => {
        // Among tracked changes links keep only their words.
        const words = (read: string) => read.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
        const [clean, old] = [
          await exportWord(converter, analysed(draft)),
          await exportWord(converter, analysed(base)),
        ];
        const { bytes } = await tracked(base, draft);
        expect(words(accept(bytes).text)).toBe(words(accept(clean.bytes).text));
        expect(words(reject(bytes).text)).toBe(words(accept(old.bytes).text));
      }),
      { numRuns: 100 },
    );
  });
});

/** A Word file with a body, and other parts. */
function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const relations = (entries: readonly (readonly [string, string])[]) =>
    `<Relationships>${entries.map(([type, target], i) => `<Relationship Id="r${i}" Type="http://x/${type}" Target="${target}"/>`).join('')}</Relationships>`;
  const files = {
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(Object.keys(parts).map((name) => [name, `${name}.xml`] as const)),
    'word/document.xml': `<w:document xmlns:w="w" xmlns:r="r"><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

const p = (properties: string, ...runs: string[]) => `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`;
const r = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

describe('a file by another hand', () => {
  it('has the numbers that Word counts', () => {
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const styles = `<w:styles><w:style w:type="paragraph" w:styleId="op"><w:name w:val="Op"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`;
    const letter = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>';
    const body = [
      p('<w:pStyle w:val="op"/>', r('Invites', '<w:i/>'), r(' States:')),
      p(letter, r('To light;')),
      p(letter, r('To burn;')),
      p('<w:pStyle w:val="op"/>', r('Decides', '<w:i/>'), r(' to rest.')),
    ].join('');
    expect(accept(wordFile(body, { numbering, styles })).text).toBe(
      '5. *Invites* States:\n\n(a) To light;\n\n(b) To burn;\n\n6. *Decides* to rest.\n',
    );
  });

  it('has italics that styles inherit, and none of the bold of headings', () => {
    const styles = `<w:styles><w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="a"><w:name w:val="A"/><w:rPr><w:i/></w:rPr></w:style><w:style w:type="character" w:styleId="b"><w:name w:val="B"/><w:basedOn w:val="a"/></w:style></w:styles>`;
    const body =
      p('<w:pStyle w:val="h"/>', r('Oil')) +
      p('', r('Notes', '<w:rStyle w:val="b"/>'), r(' it, ', '<w:i w:val="0"/>'), r('now', '<w:b/>'));
    expect(accept(wordFile(body, { styles })).text).toBe('## Oil\n\n*Notes* it, **now**\n');
  });

  it('has raised marks however they are raised', () => {
    const note = (look: string) => p('', r('Notes oil,'), r('1', look)) + p('', r('1', look), r(' A/79/302.'));
    for (const look of ['<w:vertAlign w:val="superscript"/>', '<w:position w:val="8"/>'])
      expect(accept(wordFile(note(look))).text).toBe('Notes oil,[^1]\n\n[^1]: A/79/302.\n');
  });

  it('loses pictures and comments not silently', () => {
    const body = p(
      '',
      r('Lamps'),
      '<w:r><w:drawing/></w:r><w:r><w:drawing/></w:r>',
      '<w:r><w:commentReference/></w:r>',
    );
    expect(accept(wordFile(body))).toEqual({
      text: 'Lamps\n',
      trackedChanges: 0,
      losses: ['2 pictures or drawings left out.', '1 comment left out.'],
    });
  });

  it('joins paragraphs whose mark is deleted', () => {
    const body =
      p('<w:rPr><w:del w:id="1"/></w:rPr>', r('One '), '<w:del><w:r><w:delText>not </w:delText></w:r></w:del>') +
      p('', r('two'));
    expect(accept(wordFile(body)).text).toBe('One two\n');
    expect(reject(wordFile(body)).text).toBe('One not\n\ntwo\n');
  });
});

describe('what is refused', () => {
  const refused = (bytes: Uint8Array) => () => accept(bytes);

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /no Word document/],
    ['a text', strToU8('Lamps'), /no Word document/],
    ['a file of Word 97', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /Word 97/],
    ['another zip', zipSync({ 'a.xml': strToU8('<a/>') }), /no Word document/],
    ['half a zip', zipSync({ 'a.xml': strToU8('<a/>') }).slice(0, 30), /damaged/],
    ['broken XML', wordFile('<w:p>'), /damaged/],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(120_000_000) }), /too large/],
    ['nested without end', wordFile('<w:sdt>'.repeat(1000)), /too large/],
  ])('%s', (_, bytes, reason) => {
    expect(refused(bytes)).toThrow(reason);
  });
});
