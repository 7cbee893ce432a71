import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { normalize, normalizeText } from './normalize';

/** A draft around `paragraphs`. */
function draft(...paragraphs: string[]): string {
  return `${['*The General Assembly*,', ...paragraphs].join('\n\n')}\n`;
}

describe('normalizing a paragraph', () => {
  it.each([
    ['an opening', 'Recalling the lights,', '*Recalling* the lights,'],
    ['underscores', '_Recalling also_ the lights,', '*Recalling also* the lights,'],
    ['bold', '**Noting** the lights,', '*Noting* the lights,'],
    ['a number', '1 . Notes the lights;', '1. *Notes* the lights;'],
    ['a parenthesis', '1) *Notes* the lights;', '1. *Notes* the lights;'],
    ['an escaped number', '1\\. *Notes* the lights;', '1. *Notes* the lights;'],
    ['a number of its own line', '1.\nNotes the lights;', '1. *Notes* the lights;'],
    ['hard wraps', '*Recalling* the\nlights\tof  the   coast,', '*Recalling* the lights of the coast,'],
    ['a hyphen at the end of a line', '*Recalling* the well-\nknown lights,', '*Recalling* the well-known lights,'],
    ['a torn compound', '*Recalling* its seventy -ninth session,', '*Recalling* its seventy-ninth session,'],
    [
      'spaces that a line of pieces has torn',
      '*Recalling* the law ( of the light) of lights , also',
      '*Recalling* the law (of the light) of lights, also',
    ],
    ['hyphens that do not break', '*Recalling* the non\u2011keepers,', '*Recalling* the non-keepers,'],
    ['empty links', '*Recalling* resolution [1631 \\(2005\\)](#),', '*Recalling* resolution 1631 (2005),'],
    ['quotation marks', '*Recalling* the States\' "lights",', '*Recalling* the States’ “lights”,'],
    [
      'dashes',
      '*Recalling* the lights - and buoys - of 2021-2030,',
      '*Recalling* the lights – and buoys – of 2021–2030,',
    ],
  ])('writes %s', (_, source, expected) => {
    expect(normalizeText(draft(source))).toBe(draft(expected));
  });

  it.each([
    ['the authored notation', '*Recalling* its resolution [71/14](https://docs.un.org/en/A/RES/71/14),'],
    ['stars that are no notes', '*Recalling* 2\\*3 lights,'],
    ['feet and inches', '*Noting* that the door is 5\' 10" high,'],
    ['italics whose extent is a matter of taste', '*Expresses its appreciation* to the keepers,'],
    ['tables', '*Recalling* the lights,\n\n| a "light" |\n| --- |\n| 1  |'],
    ['comments', '<!-- plenary-disable-next-paragraph spacing -->\n*Recalling* the lights,'],
  ])('leaves %s', (_, source) => {
    expect(normalizeText(draft(source))).toBe(draft(source));
  });
});

describe('normalizing lines that were ended on purpose', () => {
  /** A page of full lines, so that short ones tell. */
  const prose =
    'The keepers of the lights along the northern coast have met every year since the first\n' +
    'lamp was lit, and have set down in their minutes what the weather did to the lenses of\n' +
    'the towers, what the ships reported, and how much oil was burnt in the long nights of\n' +
    'the winter.';
  const note = (...lines: string[]) =>
    normalizeText(
      `A/C.2/81/L.901\n\nGeneral Assembly\n\nWork of the keepers\nNote by the Secretariat\n1.\n${prose}\n\nAnnex\n${lines.join('\n')}\n`,
    )
      .split('\nAnnex\n\n')[1]
      ?.trimEnd()
      .split('\n\n');

  it('keeps the entries of a programme apart, and joins cells that stood side by side', () => {
    const programme = note(
      ...['Week of 5–9 October', 'Monday, 5 October', '10 a.m.–1 p.m.', 'General debate', '3 p.m.', ''],
      ...['Item 21', '', 'Lamps of the coast', '6 p.m.', '', 'Closure of the list of speakers for the debate'],
    );
    expect(programme).toEqual([
      ...['Week of 5–9 October', 'Monday, 5 October', '10 a.m.–1 p.m.', 'General debate'],
      ...['3 p.m. Item 21 Lamps of the coast', '6 p.m. Closure of the list of speakers for the debate'],
    ]);
  });

  it('joins what is wrapped in a narrow column', () => {
    const items = note(
      '(a)',
      '',
      'Follow-up to the first conference of the keepers of lights',
      'along the coast',
      '',
      '(b)',
      '',
      'Fog',
    );
    expect(items).toEqual([
      '(a) Follow-up to the first conference of the keepers of lights along the coast',
      '(b) Fog',
    ]);
  });

  it('writes the figures of a table behind their headings, where most rows have as many', () => {
    const table = note(
      ...['Keepers', '', '12', '', '–', '', '12', '', 'Deputy keepers', '', '1 573', '', '298', '', '1 871'],
      ...['', 'Scouts', '', '4', '', '–', '', '4'],
      ...['', 'Pilots', '', '2', '', '3', '', '5', '', '14', '', '301', '', '15', '', 'Lamps', '', '7'],
    );
    expect(table).toEqual([
      'Keepers 12 – 12',
      'Deputy keepers 1 573 298 1 871',
      'Scouts 4 – 4',
      'Pilots 2 3 5',
      '14 301 15',
      'Lamps',
      '7',
    ]);
  });

  it('puts the mark of a part before its heading, and reads the head of a note', () => {
    const parts = note('Part I', 'Oversight of the keepers', 'Section 29A', 'Lamps and their oil', 'Fog');
    expect(parts).toEqual(['Part I Oversight of the keepers', 'Section 29A Lamps and their oil', 'Fog']);
  });

  it('leaves a sentence whole that begins a line with a day, a time or a part', () => {
    const text = `*Recalling* that ${prose.replaceAll('\n', ' ')}`;
    const wrapped = `${prose} They will meet on\nMonday, 5 October, from\n10 a.m. to 1 p.m., as set out in\nPart I of the programme,`;
    expect(normalizeText(draft(`Recalling that ${wrapped}`))).toBe(
      draft(
        `${text} They will meet on Monday, 5 October, from 10 a.m. to 1 p.m., as set out in Part I of the programme,`,
      ),
    );
  });

  it('leaves names whole that narrow lines break', () => {
    const narrow =
      'Recalling the work of the\nLamp Keepers of the coast and\nof the\nLamp Keepers’ Union and the Under-\nSecretary-General for\nlamps,';
    expect(normalizeText(draft(narrow))).toBe(
      draft(
        '*Recalling* the work of the Lamp Keepers of the coast and of the Lamp Keepers’ Union and the Under-Secretary-General for lamps,',
      ),
    );
  });

  it('keeps the instructions of an amendment apart from its title', () => {
    const amendment = normalizeText(
      'A/81/L.902\n\nGeneral Assembly\n\nKenya: amendment to draft resolution A/81/L.7\n\nLights of the coast\nDelete operative paragraphs 3,\n5 and 7.\n',
    );
    expect(amendment).toContain('\n\nLights of the coast\n\nDelete operative paragraphs 3, 5 and 7.\n');
  });
});

describe('normalizing a page', () => {
  const page = [
    'A/80/L.910',
    'General Assembly',
    'Eightieth session',
    'Agenda item 75',
    'Oceans and the law',
    'of the sea',
    'Kenya:* draft resolution',
    '',
    'Beacons',
    '',
    'The General Assembly,',
    'Recalling the lights of the coast,¹ which guide',
    'mariners,',
    '* Any changes will be reflected in the record.',
    '',
    '¹ See A/79/1,',
    'annex.',
    '',
    '25-19990 (E)',
    'A/80/L.910',
    '',
    'ships and boats,',
    '1. Notes the lights, and',
    'thanks the keepers.',
    '',
  ].join('\n');

  it('joins what it cuts, puts notes at the end and drops the furniture', () => {
    expect(normalizeText(page)).toBe(
      `${[
        'A/80/L.910',
        'General Assembly',
        'Eightieth session',
        'Agenda item 75',
        'Oceans and the law of the sea',
        'Kenya:[^*] draft resolution',
        'Beacons',
        '*The General Assembly*,',
        '*Recalling* the lights of the coast,[^1] which guide mariners, ships and boats,',
        '1. *Notes* the lights, and thanks the keepers.',
        '[^*]: Any changes will be reflected in the record.',
        '[^1]: See A/79/1, annex.',
      ].join('\n\n')}\n`,
    );
  });

  it('names the furniture that goes', () => {
    expect(normalize(analyse(parse(page)), { furniture: 'remove' }).furniture).toEqual(['25-19990 (E)', 'A/80/L.910']);
  });

  it('keeps the furniture where it is asked to', () => {
    const kept = normalizeText(page, { furniture: 'keep' });
    expect(kept).toContain('\n25-19990 (E)\n');
    expect(kept).toContain('[^1]: See A/79/1, annex.');
    expect(normalizeText(kept, { furniture: 'keep' })).toBe(kept);
  });

  it('keeps the line ends of the file', () => {
    expect(normalizeText(page.replaceAll('\n', '\r\n'))).toBe(normalizeText(page).replaceAll('\n', '\r\n'));
  });

  it('leaves the lines of a tight masthead where nothing tells of a conversion', () => {
    const masthead = 'A/80/L.910\nGeneral Assembly\n\nEightieth session\nAgenda item 75\n\n';
    expect(normalizeText(masthead + draft('Recalling the lights,'))).toBe(masthead + draft('*Recalling* the lights,'));
  });
});

describe('normalizing a paste from a PDF', () => {
  const head = 'A/80/L.910\n\nGeneral Assembly\n\nKenya: draft resolution\n\nBeacons\n\nThe General Assembly,\n';
  const normalized = (...lines: string[]) => {
    const text = normalizeText(head + lines.join('\n'));
    return text
      .slice(text.indexOf('*The General Assembly*,') + 25)
      .trimEnd()
      .split('\n\n');
  };

  it('gives notes their marks, calls and italics, and tells of no mark', () => {
    const lines = [
      'Recalling the lights 1 of the',
      'coast, 2',
      '______',
      '',
      'See A/79/1.',
      '2',
      'United Nations,',
      'Treaty Series.',
      '1',
    ];
    expect(normalized(...lines)).toEqual([
      '*Recalling* the lights[^1] of the coast,[^2]',
      '[^1]: See A/79/1.',
      '[^2]: United Nations, *Treaty Series*.',
    ]);
    const { furniture } = normalize(analyse(parse(head + lines.join('\n'))), { furniture: 'remove' });
    expect(furniture).toEqual(['______']);
  });

  it('puts a text without a mark on the note before it', () => {
    const notes = ['______', '1', 'See A/79/1.', '', 'See A/79/2.', '', '1/2'];
    expect(normalized('Recalling the lights 1 of the', 'coast,', ...notes).at(-1)).toBe(
      '[^1]: See A/79/1. See A/79/2.',
    );
  });

  it('parts headings from paragraphs, and joins numerals with headings', () => {
    const lines = [
      'Recalling the lights of',
      'the coast and',
      'of the',
      'islands,',
      'I',
      'Lamps and',
      'other lights',
      '1. Notes the',
      'lamps;',
    ];
    expect(normalized(...lines, 'Buoys', '2. Notes the buoys of the coast.')).toEqual(
      [
        '*Recalling* the lights of the coast and of the islands,',
        'I Lamps and other lights',
        '1. *Notes* the lamps;',
        'Buoys',
        '2. *Notes* the buoys of the coast.\n',
      ].map((line) => line.trimEnd()),
    );
  });
});

describe('normalizing an annex', () => {
  it('joins its lines and leaves the rest', () => {
    const annex = (wrap: string) => draft('1. *Adopts* the "rules".', 'Annex', `Recalling "the${wrap}lights" - all,`);
    expect(normalizeText(annex('\n'))).toBe(annex(' ').replace('"rules"', '“rules”'));
  });
});

describe('normalizing anything', () => {
  const line = fc.constantFrom(
    'The General Assembly,',
    'Recalling its resolution 71/14 of',
    '*Noting* the lights,',
    '_Noting also_ the “lights”,¹',
    '21 November 2016,',
    '1. Notes the lights;',
    '2.',
    'Decides - as agreed -',
    '(a)  the lights;',
    '(i) \\(the\\) lights;',
    '¹ See A/79/1.',
    '[^2]: See A/79/2,[^1]',
    '* Any changes.',
    'Kenya:* draft resolution',
    '2/3',
    '25-19990 (E)',
    '<!-- plenary-disable spacing -->',
    '| a | b |',
    'Annex',
    '42nd plenary meeting',
    '4 December 2023',
    '## Part "one"',
    '',
    '',
    '**',
    '[',
    "the States' [71/14](#) and",
  );
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
  const words = (source: string) => (source.match(/[\p{L}]+/gu) ?? []).sort().join(' ');

  it('changes, adds and drops no word', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { furniture } = normalize(analyse(parse(source)), { furniture: 'remove' });
        expect(words(`${normalizeText(source)} ${furniture.join(' ')}`)).toBe(words(source));
        expect(words(normalizeText(source, { furniture: 'keep' }))).toBe(words(source));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves what it wrote', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = normalizeText(source);
        expect(normalizeText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives ordered edits without overlaps for any string', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (source) => {
        let at = 0;
        for (const { span } of normalize(analyse(parse(source)), { furniture: 'remove' }).edits) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 500 },
    );
  });
});
