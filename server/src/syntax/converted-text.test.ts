import { describe, expect, it } from 'vitest';
import { outline } from './outline.fixture';
import { parse } from './parse';

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

  it('knows running heads and page numbers whose pieces stand at either end of a line', () => {
    const gap = ' '.repeat(60);
    const text = `General Assembly${gap}A/82/L.9\n\nAgenda item 9\nSport\n\nMountain rescue in winter\n\nThe General Assembly,\nRecalling that ropes are\n\n1/2${gap}24-19999\n\nA/82/L.9${gap}Mountain rescue in winter\n\ncostly,\nNoting A/82/L.9 of the gap,`;
    expect(
      outline(text)
        .slice(4)
        .map((line) => line.split(' | ')[0]),
    ).toEqual(['enacting', 'preambular', 'furniture', 'furniture', 'preambular']);
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
