import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { draft } from './draft.fixture';
import { normalize, normalizeText } from './normalize';

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

  it('gives a symbol at the other end of the line a line of its own', () => {
    const text =
      'General Assembly          A/82/L.9\n\nEighty-second session\n\nAgenda item 9\n\nSport\n\nLamps\n\n*The General Assembly*,\n\n*Noting* lamps,\n\n*Decides* to rest.\n';
    expect(normalizeText(text)).toBe(text.replace(/ {10}/, '\n'));
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
