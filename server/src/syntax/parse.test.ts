import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesIn } from '../../../test/lines-in';
import { parse } from './parse';
import type { Block, Tree } from './tree';

/** One line a block: kind, field, label with its degree, and the first and last words. */
function outline(text: string): string[] {
  return parse(text).blocks.map(line);
}

function line(block: Block): string {
  const words = block.prose.text;
  const shown = words.length > 50 ? `${words.slice(0, 24)}…${words.slice(-22)}` : words;
  const label = block.label === null ? '' : ` ${block.label.text}`;
  const level = block.kind === 'subparagraph' ? `:${block.level}` : '';
  return `${block.kind}${block.field === null ? '' : `/${block.field}`}${block.quoted ? ' quoted' : ''}${label}${level} | ${shown}`;
}

const DRAFT = `A/81/L.7

General Assembly

Distr.: Limited

3 November 2026

Original: English

Eighty-first session

Agenda item 71 (b)

Oceans and the law of the sea: lighthouses

Norway, Samoa and Uruguay:* draft resolution

Safety of lighthouses

*The General Assembly*,

*Recalling* its resolution 80/300 of 4 June 2026,[^1]

*Noting with appreciation* the work of keepers,

1. *Calls upon* all States:

(a) To maintain their lights:

(i) At sea;

(ii) In harbours;

(b) To publish notices;

2. *Requests* the Secretary-General to report to the General Assembly at its eighty-third session.

[^1]: See A/80/900.

[^*]: Any changes to the list of sponsors will be reflected in the official record of the meeting.
`;

describe('a draft in the authored notation', () => {
  it('is read part by part', () => {
    expect(outline(DRAFT)).toEqual([
      'masthead/symbol | A/81/L.7',
      'masthead/organ | General Assembly',
      'masthead/distribution | Distr.: Limited',
      'masthead/date | 3 November 2026',
      'masthead/language | Original: English',
      'masthead/session | Eighty-first session',
      'masthead/agenda-item | Agenda item 71 (b)',
      'masthead/agenda-title | Oceans and the law of the sea: lighthouses',
      'masthead/sponsors | Norway, Samoa and Uruguay: draft resolution',
      'title | Safety of lighthouses',
      'enacting | The General Assembly,',
      'preambular | Recalling its resolution 80/300 of 4 June 2026,',
      'preambular | Noting with appreciation the work of keepers,',
      'operative 1 | Calls upon all States:',
      'subparagraph a:1 | To maintain their lights:',
      'subparagraph i:2 | At sea;',
      'subparagraph ii:2 | In harbours;',
      'subparagraph b:1 | To publish notices;',
      'operative 2 | Requests the Secretary-G… eighty-third session.',
      'footnote 1 | See A/80/900.',
      'footnote * | Any changes to the list …record of the meeting.',
    ]);
    expect(parse(DRAFT).kind).toBe('resolution');
    expect(parse(DRAFT).adopted).toBe(false);
  });

  it('matches the call of an escaped star with its note', () => {
    const tree = parse(DRAFT.replace('Uruguay:*', 'Uruguay:[^\\*]').replace('[^*]:', '[^\\*]:'));
    const sponsors = tree.blocks.find((block) => block.field === 'sponsors') as Block;
    expect(sponsors.prose.calls).toMatchObject([{ mark: '*', notation: 'authored' }]);
    expect(tree.blocks.find((block) => block.kind === 'footnote' && block.label?.text === '*')).toBeDefined();
  });

  it('knows a symbol and a date that are left to fill', () => {
    const draft = DRAFT.replace('A/81/L.7', 'A/81/L.[ ]').replace('3 November 2026', '[ ]');
    expect(fields(draft)).toEqual(fields(DRAFT));
    expect(fields(DRAFT.replace('A/81/L.7', 'A/C.3/81/L.…'))[0]).toBe('symbol');

    function fields(text: string) {
      return parse(text).blocks.flatMap(({ field }) => field ?? []);
    }
  });

  it('keeps the source of emphasis, calls and labels', () => {
    const tree = parse(DRAFT);
    const recalling = tree.blocks.find((block) => block.kind === 'preambular') as Block;
    expect(recalling.prose.emphasis).toMatchObject([{ start: 0, end: 9, style: 'italic' }]);
    expect(recalling.prose.calls).toMatchObject([{ at: recalling.prose.text.length, mark: '1', notation: 'authored' }]);
    const { start, end } = recalling.prose.span(0, 9);
    expect(DRAFT.slice(start, end)).toBe('Recalling');
    const first = tree.blocks.find((block) => block.label?.text === '1' && block.kind === 'operative') as Block;
    expect(DRAFT.slice(first.label?.markSpan.start, first.label?.markSpan.end)).toBe('1.');
  });

  it('reads bullets under a colon as subparagraphs, and letters without parentheses at their degree', () => {
    const body = (list: string) =>
      `*The General Assembly*,\n\n1. *Invites* States:\n\n${list}\n\n2. *Decides* to go.\n`;
    expect(outline(body('* To keep lamps;\n* To chart reefs;')).slice(2, 4)).toEqual([
      'subparagraph:1 | * To keep lamps;',
      'subparagraph:1 | * To chart reefs;',
    ]);
    expect(outline(body('- to keep lamps;\n- to chart reefs;')).slice(2, 4)).toEqual([
      'subparagraph:1 | - to keep lamps;',
      'subparagraph:1 | - to chart reefs;',
    ]);
    expect(outline(body('a) To keep lamps:\n\ni) At sea;\n\nii) On land;\n\nb) To chart reefs;')).slice(2, 6)).toEqual([
      'subparagraph a:1 | To keep lamps:',
      'subparagraph i:2 | At sea;',
      'subparagraph ii:2 | On land;',
      'subparagraph b:1 | To chart reefs;',
    ]);
  });

  it('takes no note for a bullet', () => {
    const text = '*The General Assembly*,\n\n1. *Notes* lamps;*\n\n* Lamps of every kind.\n\n2. *Decides* to go.\n';
    expect(outline(text)).toContain('footnote * | Lamps of every kind.');
  });

  it('hangs subparagraphs under their paragraph', () => {
    const tree = parse(DRAFT);
    const chapeau = tree.blocks.findIndex((block) => block.prose.text.startsWith('Calls upon'));
    expect(tree.blocks.filter((block) => block.kind === 'subparagraph').map((block) => block.parent)).toEqual([
      chapeau,
      chapeau,
      chapeau,
      chapeau,
    ]);
  });
});

describe('a text as converted', () => {
  it('is one paragraph across a page break with notes and furniture', () => {
    const text = `The General Assembly,

Recalling the report on seed banks,¹ which describes the storage of

* Any changes to the list of sponsors will be reflected in the official record of the meeting.

¹ A/79/500.

24-19999 (E)

2/3

barley and wheat in cold chambers,

1. Notes the report;
2. Decides to return to it.

89th plenary meeting
2 December 2024`;
    expect(outline(text)).toEqual([
      'enacting | The General Assembly,',
      'preambular | Recalling the report on …heat in cold chambers,',
      'footnote * | Any changes to the list …record of the meeting.',
      'footnote 1 | A/79/500.',
      'furniture | 24-19999 (E)',
      'furniture | 2/3',
      'operative 1 | Notes the report;',
      'operative 2 | Decides to return to it.',
      'closing | 89th plenary meeting 2 December 2024',
    ]);
    expect(parse(text).blocks[1]?.segments).toHaveLength(2);
  });

  it('is one paragraph when hard-wrapped, also across a blank line in mid-sentence', () => {
    const text = `The General Assembly,
Recalling that mountain rescue is a service of volunteers who leave
their work at any hour, and that the

United Nations has thanked them,
 Noting that ropes are costly,
1. Thanks the volunteers of
all regions;

2 . Invites States to equip them.`;
    expect(outline(text)).toEqual([
      'enacting | The General Assembly,',
      'preambular | Recalling that mountain …ions has thanked them,',
      'preambular | Noting that ropes are costly,',
      'operative 1 | Thanks the volunteers of all regions;',
      'operative 2 | Invites States to equip them.',
    ]);
  });

  it('takes running heads below a page break for furniture', () => {
    const text =
      'A/RES/82/9\n\n82/9. Mountain rescue in winter\n\nThe General Assembly,\nRecalling that ropes are\n\n1/2\n\n\fMountain rescue in winter\n\nA/RES/82/9\n\ncostly,\nNoting the gap,';
    expect(outline(text).slice(2)).toEqual([
      'enacting | The General Assembly,',
      'preambular | Recalling that ropes are costly,',
      'furniture | 1/2',
      'furniture | Mountain rescue in winter',
      'furniture | A/RES/82/9',
      'preambular | Noting the gap,',
    ]);
  });

  it('parts headings without marks from the paragraphs above', () => {
    const text = `The General Assembly,\nRecalling the lights of the coast and of the\nislands, and the\nbuoys and\nlamps,\nLamps\n1. Notes the lamps;\nUse of lamps and of other\nlights at sea\n2. Decides to look on.`;
    expect(outline(text)).toEqual([
      'enacting | The General Assembly,',
      'preambular | Recalling the lights of …d the buoys and lamps,',
      'heading | Lamps',
      'operative 1 | Notes the lamps;',
      'heading | Use of lamps and of other lights at sea',
      'operative 2 | Decides to look on.',
    ]);
  });

  it('reads titles that wrap before what looks like another line of the masthead', () => {
    const head = 'A/81/L.7\n\nGeneral Assembly\nAgenda item 5\nReport on the work of\nits third session\n';
    const text = `${head}Kenya: draft resolution\n\nFollow-up to the Lamp\nAgenda for Coasts\nThe General Assembly,\nNoting it,\n1. Decides.`;
    expect(outline(text).slice(2, 6)).toEqual([
      'masthead/agenda-item | Agenda item 5',
      'masthead/agenda-title | Report on the work of its third session',
      'masthead/sponsors | Kenya: draft resolution',
      'title | Follow-up to the Lamp Agenda for Coasts',
    ]);
  });

  it('ends the title of an amendment where its instructions begin', () => {
    const text =
      'A/81/L.9\n\nKenya: amendment to draft resolution A/81/L.7\n\nSafety\nof lights\nDelete operative paragraph 9.';
    expect(outline(text).slice(2)).toEqual(['title | Safety of lights', 'other | Delete operative paragraph 9.']);
  });

  it('looks for no masthead below the words of a decision', () => {
    const text =
      'A/81/L.9\n\nDraft decision submitted by the Chair\n\nLights\nThe General Assembly decides to defer:\nItem 136\nLamps';
    expect(outline(text)[2]).toBe('title | Lights');
  });

  it('takes a number alone on its line for that of the words below', () => {
    const text =
      'The General Assembly,\nRecalling lights,\n1.\nNotes the lamps;\n2.\n\nAlso notes the buoys that tell ships\nwhere rocks lie:\n(a)\nBy day.\n';
    expect(outline(text)).toEqual([
      'enacting | The General Assembly,',
      'preambular | Recalling lights,',
      'operative 1 | Notes the lamps;',
      'operative 2 | Also notes the buoys tha…ships where rocks lie:',
      'subparagraph a:1 | By day.',
    ]);
  });

  it('joins words cut at a hyphen and keeps escapes and link targets out of the words', () => {
    const text = 'The General Assembly,\n\nRecalling resolution [1631 \\(2005\\)](#) on self-\ndetermination,';
    const tree = parse(text);
    expect(tree.blocks[1]?.prose.text).toBe('Recalling resolution 1631 (2005) on self-determination,');
    expect(tree.blocks[1]?.prose.links).toMatchObject([{ target: '#', start: 21, end: 32 }]);
  });
});

describe('kinds of document', () => {
  const masthead = 'A/81/L.9\n\nGeneral Assembly\n\nAgenda item 9\n\nSeed banks\n\n';
  it.each([
    ['amendment', `${masthead}Peru: amendment to draft resolution A/81/L.8\n\nSeed banks\n\nDelete paragraph 3.`],
    ['decision', `${masthead}Peru: draft decision\n\nSeed banks\n\nThe General Assembly decides to defer the item.`],
    ['decision', `${masthead}Peru: draft resolution\n\nSeed banks\n\nThe General Assembly:\n\n(a) Notes the report;`],
    ['note', `${masthead.replace('Agenda item 9\n\n', '')}Note by the Secretariat\n\n1. The Committee will meet.`],
    [
      'negotiating',
      'PP1 Recalling [all] previous resolutions,\n\nOP1 Notes [with concern] the gap;\n\nOP2 alt Notes the gap;',
    ],
    ['unknown', '# Shopping\n\n- bread\n- milk\n'],
    ['unknown', ''],
  ])('%s', (kind, text) => {
    expect(parse(text).kind).toBe(kind);
  });
});

describe('comments behind a paragraph', () => {
  it('are no part of its words', () => {
    const text =
      '*The General Assembly*,\n\n*Aware* of the drought, <!-- ask Peru -->\n\n1. *Decides* to dig: <!-- a --> <!-- b -->\n\n(a) Wells. <!-- c -->';
    expect(parse(text).blocks.map(({ prose }) => prose.text)).toEqual([
      'The General Assembly,',
      'Aware of the drought,',
      'Decides to dig:',
      'Wells.',
    ]);
  });
});

describe('where the operative part begins', () => {
  it('a finite verb in the preamble stays there when participles follow', () => {
    const text = '*The General Assembly*,\n\n*Notes* the gap,\n\n*Recalling* the report,\n\n1. *Decides* to act.';
    expect(outline(text).map((row) => row.split(' |')[0])).toEqual([
      'enacting',
      'preambular',
      'preambular',
      'operative 1',
    ]);
  });

  it('a single unnumbered operative paragraph is one', () => {
    const text = '*The General Assembly*,\n\n*Recalling* the report,\n\n*Decides* to act.';
    expect(outline(text).map((row) => row.split(' |')[0])).toEqual(['enacting', 'preambular', 'operative']);
  });

  it('a numbered preamble is a preamble', () => {
    const text = '*The General Assembly*,\n\n1. *Recalling* the report,\n\n2. *Decides* to act.';
    expect(outline(text).map((row) => row.split(' |')[0])).toEqual(['enacting', 'preambular 1', 'operative 2']);
  });

  it('a participle under number 1 is operative where only the operative part is numbered', () => {
    const text =
      '*The General Assembly*,\n\n*Aware* of the drought,\n\n1. *Urging* States to dig,\n\n2. *Decides* to act.';
    expect(outline(text).map((row) => row.split(' |')[0])).toEqual([
      'enacting',
      'preambular',
      'operative 1',
      'operative 2',
    ]);
  });

  it('a last participle that is numbered stays in the preamble where the operative part has its number 1', () => {
    const text =
      '*The General Assembly*,\n\n*Aware* of the drought,\n\n1. *Recalling* the report,\n\n1. *Decides* to act.';
    expect(outline(text).map((row) => row.split(' |')[0])).toEqual([
      'enacting',
      'preambular',
      'preambular 1',
      'operative 1',
    ]);
  });

  it('matter quoted after a colon is no clause', () => {
    const text =
      '*The General Assembly*\n\n*Adopts* the following declaration:\n\n## Declaration on seeds\n\n1. We, the participants, met.\n\n2. We thank the hosts.\n\n3rd plenary meeting\n1 May 2027';
    expect(outline(text).map((row) => row.split(' |')[0])).toEqual([
      'enacting',
      'operative',
      'heading quoted',
      'other quoted 1',
      'other quoted 2',
      'closing',
    ]);
  });

  it('clauses without numbers go on below quoted lines that end with a semicolon', () => {
    const text =
      '*The General Assembly*,\n\n*Decides* that the seeds will be shown as follows:\n\nMonday: barley\n\nTuesday: wheat;\n\n*Also decides* to keep them.';
    expect(outline(text).map((row) => row.split(' |')[0])).toEqual([
      'enacting',
      'operative',
      'other quoted',
      'other quoted',
      'operative',
    ]);
  });

  it('a section begins anew where the one before ended in a list', () => {
    const text =
      '*The General Assembly*,\n\n## I\n\n1. *Invites* States:\n\n(a) To sow;\n\n(b) To reap;\n\n## II\n\n## Barns\n\n*Requests* States to build them.';
    expect(outline(text).map((row) => row.split(' |')[0])).toEqual([
      'enacting',
      'heading',
      'operative 1',
      'subparagraph a:1',
      'subparagraph b:1',
      'heading',
      'heading',
      'operative',
    ]);
  });

  it('a participle behind a finite verb is a slip where both end as clauses do', () => {
    const text =
      '*The General Assembly*,\n\n*Recalling* the harvest,\n\n*Notes* the barns;\n\n*Welcoming* the rain;\n\n*Decides* to sow.';
    expect(outline(text).map((row) => row.split(' |')[0])).toEqual([
      'enacting',
      'preambular',
      'operative',
      'preambular',
      'operative',
    ]);
  });

  it('a composite has a part for each letter, with or without a title', () => {
    const text =
      'A/81/L.7\n\nPeru: draft resolution\n\nSeeds\n\nA\n\nBarley\n\n*The General Assembly*,\n\n*Recalling* a,\n\n*Notes* b.\n\nB\n\nWheat\n\n*The General Assembly*,\n\n*Recalling* c,\n\n*Notes* d.';
    expect(
      outline(text)
        .slice(2)
        .map((row) => row.split(' |')[0]),
    ).toEqual([
      'title',
      ...['heading', 'heading', 'enacting', 'preambular', 'operative'],
      ...['heading', 'heading', 'enacting', 'preambular', 'operative'],
    ]);
  });

  it('sections may have a preamble each and number anew', () => {
    const text =
      '*The General Assembly*,\n\n## I Seeds\n\n*Recalling* a,\n\n1. *Notes* b;\n\n2. *Notes* c;\n\n## II Ropes\n\n*Recalling* d,\n\n1. *Notes* e.';
    expect(parse(text).parts.map((part) => [part.preambular.length, part.operative.length, part.isSection])).toEqual([
      [0, 0, false],
      [1, 2, true],
      [1, 1, true],
    ]);
  });
});

/** Pieces that drafts and their accidents are made of. */
const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '<!--',
    '-->',
    '[^1]',
    '[^1]: ',
    '¹ ',
    '* ',
    '1. ',
    '12) ',
    '(a) ',
    '(i) ',
    '## ',
    '# ',
    '| a |',
    'Annex',
    'PP1 ',
    'OP 2 bis ',
    '*The General Assembly*,',
    '*Recalling* its resolution ',
    '[71/14](https://docs.un.org/en/A/RES/71/14)',
    '1631 \\(2005\\)',
    'Agenda item 7 (a)',
    'Seventy-ninth session',
    ': draft resolution',
    '*Notes* the report;',
    '89th plenary meeting',
    '\u200e',
    '\u202e',
    '\ufeff',
    '😀',
    '<u>',
    '</u>',
    '___',
    '2/3',
    '\0',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.lorem({ maxCount: 8 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text whatever', () => {
  it('gives a tree whose lines tile it and own every visible character', () => {
    fc.assert(
      fc.property(anyText, (text) => isLossless(parse(text))),
      { numRuns: 2000 },
    );
  });

  it('maps plain text back to the very characters it was read from', () => {
    fc.assert(
      fc.property(anyText, (text) => parse(text).blocks.every((block) => mapsBack(text, block))),
      { numRuns: 2000 },
    );
  });

  it('has segments in order, inside the block, and labels inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        parse(text).blocks.every(
          ({ span, segments, label }) =>
            segments.every(
              (s, i) =>
                s.start >= span.start && s.end <= span.end && (i === 0 || s.start > (segments[i - 1]?.end ?? 0)),
            ) &&
            (label === null ||
              (text.slice(label.span.start, label.span.end).length > 0 && label.span.end <= label.markSpan.end)),
        ),
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['run on where they have no preambles of their own', '', [false, false, true, true]],
    ['begin anew where they have', '*Noting* the ropes,\n\n', [false, false, false, false]],
  ])('numbers that are missing at the heads of sections %s', (_, preamble, expected) => {
    const section = (numeral: string) => `## ${numeral}\n\n${preamble}*Notes* the seeds;\n\n*Decides* to sow them;\n\n`;
    const text = `*The General Assembly*,\n\n*Recalling* a,\n\n${['I', 'II', 'III'].map(section).join('')}`;
    expect(parse(text).parts.map(({ runsOn }) => runsOn)).toEqual(expected);
  });
});

function isLossless(tree: Tree): boolean {
  let at = 0;
  for (const { span } of linesIn(tree)) {
    if (span.start !== at || span.end <= span.start) return false;
    at = span.end;
  }
  if (at !== tree.text.length) return false;
  const invisible = /^[\s\u200b-\u200f\ufeff]*$/;
  return linesIn(tree).every(({ span, block }) => block >= 0 || invisible.test(tree.text.slice(span.start, span.end)));
}

function mapsBack(text: string, { prose }: Block): boolean {
  for (let i = 0; i < prose.text.length; i++) {
    const source = text[prose.toSource(i, 'start')];
    if (prose.text[i] !== source && !(prose.text[i] === ' ' && /\s/.test(source ?? ' '))) return false;
    if (prose.toSource(i + 1, 'end') !== prose.toSource(i, 'start') + 1) return false;
  }
  return prose.toSource(prose.text.length, 'end') <= text.length;
}
