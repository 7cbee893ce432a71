import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyPieces } from '../../../../test/pieces';
import { analyse } from '../../analysis/analysis';
import { parse } from '../../syntax/parse';
import type { PrintedDocument, PrintedLine, PrintedParagraph, Run } from './document';
import { plainText } from './document';
import { printDraft } from './print';

const printed = (text: string): PrintedDocument => printDraft(analyse(parse(text)));

/** Runs in short: `*italic*`, `**bold**`, `[words](link)`, calls as `^mark`. */
const short = (runs: readonly Run[]): string =>
  runs
    .map(({ text, italic, bold, link, note }) => {
      const words = note === null ? text : `^${text}`;
      const looked = bold ? `**${words}**` : italic ? `*${words}*` : words;
      return link === null ? looked : `[${looked}](${link})`;
    })
    .join('');
const line = ({ role, level, mark, runs }: PrintedParagraph): string =>
  `${role}${level} ${mark === null ? '' : `${mark} `}${short(runs)}`;

const DRAFT = `A/80/L.901

United Nations

General Assembly

Distr.: Limited
10 November 2025
Original: English

Eightieth session
Agenda item 75
Oceans and the law of the sea

Iceland and Kenya:[^*] draft resolution

# Lamps

*The General Assembly*,

*Recalling* its resolution [78/10](https://docs.un.org/en/A/RES/78/10) of 21 November
2023,[^1] and **lamps**

[^1]: A/79/302.

2/3

A/80/L.901

that burn at night,

## Registers

1 . *Invites* States:

\\(a\\) To light lamps;

(i) Of oil;

2. *Decides* to rest.

<!-- a remark -->

Annex

A table

| Lamp | Oil[^2] |
| --- | --- |
| One | *Two* |

(a) First;

(h) Eighth;

(i) Ninth;

[^*]: Any changes to the list of sponsors will be reflected.
[^2]: *Whale* oil.
`;

describe('a draft as printed', () => {
  const document = printed(DRAFT);

  it('has the lines of its masthead in their places', () => {
    const places = Object.entries<readonly PrintedLine[]>({ ...document.masthead }).map(([place, lines]) => [
      place,
      ...lines.map(({ runs }) => short(runs)),
    ]);
    expect(places).toEqual([
      ['letterhead', 'United Nations'],
      ['symbol', 'A/80/L.901'],
      ['organ', 'General Assembly'],
      ['imprint', 'Distr.: Limited', '10 November 2025', 'Original: English'],
      ['particulars', 'Eightieth session', 'Agenda item 75', 'Oceans and the law of the sea'],
      ['introduction', 'Iceland and Kenya:^* draft resolution'],
    ]);
  });

  it('has each paragraph once, whole and without markup', () => {
    expect(document.body.map(line)).toEqual([
      'title0 Lamps',
      'enacting0 *The General Assembly*,',
      'preambular0 *Recalling* its resolution [78/10](https://docs.un.org/en/A/RES/78/10) of 21 November 2023,^1 and **lamps** that burn at night,',
      'heading2 Registers',
      'operative0 1. *Invites* States:',
      'subparagraph1 (a) To light lamps;',
      'subparagraph2 (i) Of oil;',
      'operative0 2. *Decides* to rest.',
      'annex0 Annex',
      'text0 A table',
      'table0 ',
      'text1 (a) First;',
      'text1 (h) Eighth;',
      'text1 (i) Ninth;',
    ]);
  });

  it('has its tables in cells', () => {
    const rows = document.body.find(({ role }) => role === 'table')?.rows;
    expect(rows?.map((row) => row.map(({ runs }) => short(runs)))).toEqual([
      ['Lamp', 'Oil^2'],
      ['One', '*Two*'],
    ]);
  });

  it('has its notes in the order of their calls', () => {
    expect(document.notes.map(({ mark, runs }) => [mark, short(runs)])).toEqual([
      ['*', 'Any changes to the list of sponsors will be reflected.'],
      ['1', 'A/79/302.'],
      ['2', '*Whale* oil.'],
    ]);
  });

  it('knows where every run stands', () => {
    const sourceOf = (run: Run | undefined) => DRAFT.slice(run?.span.start, run?.span.end);
    const preambular = document.body[2]?.runs ?? [];
    expect(sourceOf(preambular[0])).toBe('Recalling');
    expect(sourceOf(preambular[2])).toBe('78/10');
    expect(sourceOf(preambular.find(({ note }) => note !== null))).toBe('[^1]');
    expect(sourceOf(preambular.find(({ bold }) => bold))).toBe('lamps');
  });
});

describe('particulars of notation', () => {
  const body = (text: string): string[] => printed(`*The General Assembly*,\n\n${text}`).body.slice(1).map(line);

  it.each([
    ['numbers', '1\\) *Notes* it;', 'operative0 1. *Notes* it;'],
    ['negotiating labels', 'OP 5 bis. *Notes* it;', 'operative0 OP 5 bis. *Notes* it;'],
    ['links that lead nowhere', '*Recalling* [71/14](#),', 'preambular0 *Recalling* 71/14,'],
    ['links to anything but web pages', '*Recalling* [lamps](javascript:alert),', 'preambular0 *Recalling* lamps,'],
    ['three stars', '***Recalling*** it,', 'preambular0 **Recalling** it,'],
  ])('%s', (_, text, expected) => {
    expect(body(text)).toEqual([expected]);
  });

  it('parts the number from an adopted title, and the meeting from its date', () => {
    const { body } = printed(
      'Resolution adopted by the General Assembly on 26 June 2025\n\n79/999. Lamps\n\n*The General Assembly*,\n\n*Decides* to rest.\n\n*89th plenary meeting*\n*26 June 2025*\n',
    );
    expect(body[0]).toMatchObject({ role: 'title', mark: '79/999.' });
    expect(body.slice(-2).map(line)).toEqual(['adoption0 *89th plenary meeting*', 'adoption0 *26 June 2025*']);
  });

  it('numbers notes with names in the order of their calls', () => {
    const { notes } = printed(
      '*The General Assembly*,\n\n*Recalling* lamps,[^b] oil,[^a]\n\n[^a]: Oil.\n\n[^b]: Lamp.\n',
    );
    expect(notes.map(({ mark, runs }) => `${mark} ${plainText(runs)}`)).toEqual(['1 Lamp.', '2 Oil.']);
  });

  it('goes on with a note behind the end of its page, and keeps texts of notes whose mark cannot be told', () => {
    const page = (...lines: string[]) => `*The General Assembly*,\n\nRecalling oil,1\n______\n${lines.join('\n')}\n`;
    const torn = printed(page('1', 'A/80/902.', '2/3', '', 'annex II.'));
    expect(torn.notes.map(({ mark, runs }) => `${mark} ${plainText(runs)}`)).toEqual(['1 A/80/902. annex II.']);
    const untold = printed(page('1', '2', 'A/80/902.'));
    expect(untold.body.map(line)).toContain('text0 A/80/902.');
  });

  it('gives each call of a mark that begins anew its own note', () => {
    const { notes, body } = printed(
      '*The General Assembly*,\n\n*Recalling* lamps,¹\n\n*Recalling also* oil,¹\n\n¹ Lamp.\n\n¹ Oil.\n',
    );
    expect(notes.map(({ runs }) => plainText(runs))).toEqual(['Lamp.', 'Oil.']);
    expect(body.flatMap(({ runs }) => runs.flatMap(({ note }) => note ?? []))).toEqual([0, 1]);
  });
});

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const HIDDEN = new Set(['comment', 'directive', 'furniture']);

test('every visible word is printed once, and every call', () => {
  fc.assert(
    fc.property(anyPieces, (text) => {
      const tree = parse(text);
      const document = printDraft(analyse(tree));
      const visible = tree.blocks.filter((block) => !HIDDEN.has(block.kind));
      const lines = Object.values<readonly PrintedLine[]>({ ...document.masthead }).flat();
      const cells = document.body.flatMap(({ rows }) => rows.flat());
      const paragraphs = [...lines, ...document.body, ...cells, ...document.notes];

      const expected = visible.flatMap(({ kind, label, prose }) => [
        ...(kind === 'footnote'
          ? []
          : wordsOf(label?.negotiating === undefined ? (label?.text ?? '') : label.negotiating + label.text)),
        ...wordsOf(prose.text),
      ]);
      const marks = document.body.map(({ mark }) => mark?.replace(/^\[?(PP|OP) /, '$1') ?? '');
      const words = [...marks, ...paragraphs.map(({ runs }) => plainText(runs))].flatMap(wordsOf);
      expect(words.sort().join(' ')).toBe(expected.sort().join(' '));

      const runs = paragraphs.flatMap((each) => each.runs);
      expect(runs.filter(({ note }) => note !== null)).toHaveLength(
        visible.flatMap((block) => block.prose.calls).length,
      );
      for (const run of runs) {
        expect(run.text).not.toBe('');
        expect(run.span.start).toBeGreaterThanOrEqual(0);
        expect(run.span.end).toBeLessThanOrEqual(text.length);
        if (run.note !== null) expect(document.notes[run.note]?.mark).toBe(run.text);
      }
    }),
    { numRuns: 500 },
  );
});
