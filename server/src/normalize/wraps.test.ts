import { describe, expect, it } from 'vitest';
import { draft } from './draft.fixture';
import { normalizeText } from './normalize';

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
