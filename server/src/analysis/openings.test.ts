import { describe, expect, it } from 'vitest';
import { openingOf } from './openings';

describe('openings', () => {
  it('spans the whole phrase', () => {
    expect(openingOf('Also takes note of the report on lighthouses', 'operative')).toMatchObject({
      prose: { start: 0, end: 15 },
      base: 'Takes note',
      variant: 'also',
      form: 'operative',
      known: true,
      nearest: [],
    });
  });

  it('finds the verb behind a circumstance', () => {
    const text = 'Pending the repair of the tower, and without delay, urges keepers to light lamps';
    const opening = openingOf(text, 'operative');
    expect(opening?.text).toBe('urges');
    expect(opening?.prose).toEqual({ start: text.indexOf('urges'), end: text.indexOf('urges') + 5 });
    expect(opening?.form).toBe('operative');
  });

  it('names what an unknown phrase may be meant to be', () => {
    expect(openingOf('Recogniszing the value of seeds', 'preambular')?.nearest[0]).toBe('Recognizing');
    expect(openingOf('The value of seeds', 'preambular')).toMatchObject({ form: null, known: false, nearest: [] });
  });

  it.each([
    ['Depely concerned that lamps fail', 'Deeply concerned'],
    ['Strognly condemning the theft of lamps', 'Strongly condemning'],
    ['Noting with satifsaction the work of keepers', 'Noting with satisfaction'],
  ])('knows a slip beside the verb: %s', (text, meant) => {
    expect(openingOf(text, 'preambular')).toMatchObject({ known: false, nearest: [meant] });
  });

  it('takes a rare adverb for no slip', () => {
    expect(openingOf('Newly concerned that lamps fail', 'preambular')?.nearest).toEqual([]);
  });

  it('finds none without words', () => {
    expect(openingOf('', 'preambular')).toBeNull();
    expect(openingOf('[…]', 'operative')).toBeNull();
  });
});
