import { describe, expect, it } from 'vitest';
import { WordTable } from './word-table';

const table = new WordTable(new Map(['lamp', 'sea', 'sea-mark', 'half-lit-lamp'].map((word) => [word, word] as const)));
const found = (text: string) => table.find(text).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('WordTable', () => {
  it('finds words whatever their case, and whole words only', () => {
    expect(found('Lamp, LAMP; lamps, clamp, lamp.')).toEqual([
      ['Lamp', 'lamp'],
      ['LAMP', 'lamp'],
      ['lamp', 'lamp'],
    ]);
  });

  it('prefers a joined word to its parts', () => {
    expect(found('a Sea-Mark, a sea-lamp, half-lit-lamp')).toEqual([
      ['Sea-Mark', 'sea-mark'],
      ['sea', 'sea'],
      ['lamp', 'lamp'],
      ['half-lit-lamp', 'half-lit-lamp'],
    ]);
  });

  it('takes accented letters for letters', () => {
    expect(found('lampé élamp lamp’s 2lamp')).toEqual([
      ['lamp', 'lamp'],
      ['lamp', 'lamp'],
    ]);
  });

  it('knows the end of a text and dashes at its edges', () => {
    expect(found('-lamp- sea-')).toEqual([
      ['lamp', 'lamp'],
      ['sea', 'sea'],
    ]);
    expect(found('')).toEqual([]);
  });
});
