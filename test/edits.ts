import fc from 'fast-check';
import { examples } from './drafts';

/** A change of a text: what some version takes out and puts in, wherever its length allows. */
export interface Edit {
  /** Where, as a share of the text's length: 0 its beginning, 1 its end. */
  readonly at: number;
  /** UTF-16 units that go. */
  readonly remove: number;
  readonly insert: string;
}

/** The text after `edit`. */
export function edited(text: string, { at, remove, insert }: Edit): string {
  const start = Math.min(text.length, Math.floor(at * (text.length + 1)));
  return text.slice(0, start) + insert + text.slice(start + remove);
}

/** What people type and paste, and what breaks drafts. */
const pieces = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\f',
  '*',
  '**',
  '_',
  '[',
  ']',
  '(',
  ')',
  '\\',
  ',',
  ';',
  ':',
  '.',
  'a',
  'and',
  'the',
  '<!--',
  '-->',
  '\n\n<!-- plenary-disable-next-paragraph spelling -->\n\n',
  '\n<!-- plenary-disable operative-ending -->\n',
  '[^1]',
  '\n\n[^1]: A/79/302.\n',
  '¹',
  'lights, 3 which',
  '\n______\n3\nA/80/902.\n',
  '\n¹ Resolution 70/1.\n',
  '\n* Buoys;\n',
  '\n\n1. ',
  '\n\n2. *Urges* ',
  '\n\n(a) ',
  '\n(i) ',
  '\n\n## II\n\n',
  '\n# ',
  '\n| a | b |\n',
  '\n\nAnnex\n\n',
  '\nPP1 ',
  '\nOP 2 bis ',
  '\n\n*The General Assembly*,\n\n',
  '\n\nThe Human Rights Council,\n\n',
  '\n\n*Recalling* its resolution 71/14 of 21 November 2016,\n\n',
  '*Also recalling* ',
  'Human Rights Council resolution 34/24',
  'resolution 34/24 of 24 March 2017',
  '[71/14](https://docs.un.org/en/A/RES/71/14)',
  'Security Council resolution 1631',
  'A/80/L.13',
  'Eightieth session',
  'the the',
  'organize',
  'organise',
  '“',
  '”',
  '"',
  ' - ',
  '\n\n89th plenary meeting\n26 August 2025\n',
  '\n___\n',
  '\n2/3\n',
  '😀',
  '\ud83d',
  '\0',
];

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(200)),
  insert: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    fc.constant(''),
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom(...examples),
  ),
});

/** A draft, or next to nothing. */
export const anyDraft: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...examples) },
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join('')),
);
