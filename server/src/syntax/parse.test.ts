import { describe, expect, it } from 'vitest';
import { outline } from './outline.fixture';
import { parse } from './parse';
import type { Block } from './tree';

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
