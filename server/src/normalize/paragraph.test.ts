import { describe, expect, it } from 'vitest';
import { draft } from './draft.fixture';
import { normalizeText } from './normalize';

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
