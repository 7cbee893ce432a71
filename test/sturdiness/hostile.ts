import fc from 'fast-check';
import { anyEdit, type Edit, edited } from '../edits';

/** A character of every plane of Unicode, and what is not quite one. */
const EVERY_PLANE = Array.from({ length: 17 }, (_, plane) => String.fromCodePoint(plane * 0x1_0000 + 0x1234));
const ODD = [
  ...EVERY_PLANE,
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\u200b',
  '\u200d',
  '\u2060',
  '\u00ad',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u2069',
  '\u061c',
  '\u0301'.repeat(40),
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\0',
  '\x1b[31m',
  'İ',
  'ﬃ',
  'ẞ',
  '٣',
  '²',
  'Ⅳ',
  '\u1160',
];

/** What is never closed, or closes what was never opened. */
const MARKUP = [
  '*',
  '**',
  '***',
  '_',
  '`',
  '~~~',
  '[',
  '](',
  '[^',
  '[^1]:',
  '![](',
  '<!--',
  '-->',
  '<script>',
  '</p>',
  '&amp;',
  '|',
  '> ',
  '\\',
  '“',
  '”',
  '(((',
  ')))',
];

/** A text in proportion to `n`. */
export type Shape = (n: number) => string;

/** Shapes that grow without bound, by name. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'a huge paragraph': (n) =>
    draft(`*Recalling* ${'its resolution 78/10 of 21 November 2023 and the lights, '.repeat(n)}`),
  'one word': (n) => draft(`*Noting* ${'lamp'.repeat(n * 10)},`),
  'footnotes in order': (n) =>
    draft(
      `*Noting* the lamps,${Array.from({ length: n }, (_, i) => `[^${i + 1}]`).join('')}`,
      Array.from({ length: n }, (_, i) => `[^${i + 1}]: See A/79/${i + 1}.`),
    ),
  'calls of one footnote': (n) => draft(`*Noting* the lamps${'[^1]'.repeat(n)},`, '[^1]: See A/79/302.'),
  'one footnote again and again': (n) => draft('*Noting* the lamps,[^1]', repeat('[^1]: See A/79/302.', n)),
  'numbered paragraphs': (n) => draft(Array.from({ length: n }, (_, i) => `${i + 1}. *Notes* paragraph ${i};`)),
  'subparagraphs of one paragraph': (n) => draft('1. *Decides*:', repeat('(a) To rest;', n)),
  'subparagraphs in every degree': (n) => draft('1. *Decides*:', repeat('(a) (i) a. i. To rest;', n)),
  headings: (n) => draft(repeat('## II', n)),
  'lone capitals': (n) => draft(repeat('A', n)),
  annexes: (n) => draft(repeat('Annex', n)),
  'capitals above the sponsors': (n) =>
    `A/80/L.1\n\nGeneral Assembly\n\nAgenda item 75\nIceland, ${'A'.repeat(n)}!\nKenya: draft resolution\n\n${draft()}`,
  sponsors: (n) => `A/80/L.1\n\n${'Iceland, Chad, '.repeat(n)}Kenya and Uruguay: draft resolution\n\n${draft()}`,
  'session lines': (n) => `${'Eightieth session\n'.repeat(n)}\n${draft()}`,
  sessions: (n) => draft(`*Decides* ${'at its eighty-first session and '.repeat(n)}`),
  directives: (n) => draft(repeat('<!-- plenary-disable-next-paragraph spelling -->\n\n*Noting* lamps,', n)),
  'directives that silence nothing': (n) =>
    draft(repeat('<!-- plenary-disable-next-paragraph operative-ending, dashes -->\n\n1. *Notes* lamps;', n)),
  'unknown directives': (n) => draft('<!-- plenary-disable '.repeat(n)),
  'open comments': (n) => draft('<!-- '.repeat(n)),
  'blank lines': (n) => draft('\n'.repeat(n * 10)),
  blanks: (n) => draft(`*Noting*${' '.repeat(n * 10)}the lamps,`),
  'blanks at the end': (n) => draft(`*Noting* the lamps,${' '.repeat(n * 10)}x`),
  'tabs and no-break spaces': (n) => draft(`*Noting*${'\t\u00a0'.repeat(n * 5)}the lamps`),
  commas: (n) => draft(`*Noting* lamps${','.repeat(n * 10)}`),
  stops: (n) => draft(`*Noting* lamps${'. '.repeat(n * 5)}`),
  dashes: (n) => draft(`*Noting* lamps${' -'.repeat(n * 5)}`),
  stars: (n) => draft(`*Noting* ${'*'.repeat(n * 10)} lamps`),
  'stars apart': (n) => draft(`*Noting* ${'* '.repeat(n * 5)} lamps`),
  italics: (n) => draft(`*Noting* ${'*a* b '.repeat(n * 2)}`),
  'open italics': (n) => draft(`*Noting* ${'*a '.repeat(n * 3)}`),
  'mixed emphasis': (n) => draft(`*Noting* ${'**a *b _c __d '.repeat(n)}`),
  underscores: (n) => draft(`*Noting* ${'_'.repeat(n * 10)} lamps`),
  'open brackets': (n) => draft('['.repeat(n * 10)),
  'open links': (n) => draft('[a]('.repeat(n * 3)),
  links: (n) => draft(`*Recalling* ${'[78/10](https://docs.un.org/en/A/RES/78/10) '.repeat(n)}`),
  parentheses: (n) => draft('('.repeat(n * 10)),
  'closing parentheses': (n) => draft(')'.repeat(n * 10)),
  'nested quotations': (n) => draft(`${'> '.repeat(n * 5)}lamps`),
  'quotation marks': (n) => draft(`*Noting* ${'“a '.repeat(n * 3)}`),
  'straight quotation marks': (n) => draft(`*Noting* ${'"a\' '.repeat(n * 3)}`),
  digits: (n) => draft(`*Recalling* resolution ${'7'.repeat(n * 10)}`),
  'resolutions of one council': (n) =>
    draft(`*Recalling* ${'Economic and Social Council resolution 2010/12 '.repeat(n)}`),
  slashes: (n) => draft(`*Recalling* ${'A/'.repeat(n * 5)}`),
  'numbers with slashes': (n) => draft(`*Recalling* its resolutions ${'71/14, '.repeat(n * 2)}and 72/1,`),
  dates: (n) => draft(`*Recalling* ${'21 November 2023 and '.repeat(n)}`),
  openings: (n) => draft(`*${'Recalling also further '.repeat(n)}* lamps`),
  hyphens: (n) => draft(`*Noting* ${'well-'.repeat(n * 3)}`),
  capitals: (n) => draft(`*Noting* ${'Special Committee on the '.repeat(n)}`),
  tables: (n) => draft('| a | b |\n| --- | --- |\n'.repeat(n)),
  cells: (n) => draft(`|${' a |'.repeat(n * 3)}`),
  'page furniture': (n) => draft('lights,\n______\n3\nA/80/902.\n2/3\n'.repeat(n)),
  'lines of one paragraph': (n) => draft('the lamps\n'.repeat(n)),
  'carriage returns': (n) => draft('\r'.repeat(n * 10)),
  'marks over one letter': (n) => draft(`*Noting* e${'\u0301'.repeat(n * 10)}`),
  'zero-width characters': (n) => draft(`*Noting* ${'\u200b\u202e'.repeat(n * 5)}`),
  'lone surrogates': (n) => draft(`*Noting* ${'\ud83d'.repeat(n * 10)}`),
  faces: (n) => draft(`*Noting* ${'😀'.repeat(n * 5)}`),
  html: (n) => draft(`${'<p><i>'.repeat(n)}${'</i></p>'.repeat(n)}`),
  backslashes: (n) => draft(`*Noting* ${'\\'.repeat(n * 10)}`),
  ellipses: (n) => draft(`*Noting* ${'… '.repeat(n * 5)}`),
  'short names': (n) => draft(repeat('*Noting* the lamps of the Organisation,', n)),
  abbreviations: (n) => draft(`*Noting* ${'U.N.'.repeat(n * 4)}`),
  'enacting words': (n) => '*The General Assembly*,\n\n'.repeat(n),
  'items with bullets': (n) => draft('1. *Invites* States:\n\n', '- To rest;\n'.repeat(n * 4)),
  'lines without a space': (n) => draft('“灯塔”\n'.repeat(n * 3)),
};

/** Paragraphs, and lists of them: more than a call may have arguments. */
function draft(...paragraphs: (string | string[])[]): string {
  return `Eightieth session\n\nLighthouses\n\n*The General Assembly*,\n\n${paragraphs.flat().join('\n\n')}\n`;
}

function repeat(text: string, n: number): string[] {
  return Array.from({ length: n }, () => text);
}

/** Words and signs that the reading of a draft stops at. */
const TELLING = [
  ...[
    'resolution 78/10',
    ' of 21 November 2023',
    'A/RES/78/10',
    '217 A (III)',
    'Security Council ',
    'its ',
    'and ',
    'the ',
  ],
  ...[
    '*Recalling* ',
    'Recalling also ',
    'paragraph 3 (a)',
    'eightieth session ',
    '1. ',
    '(a) ',
    'a. ',
    '- ',
    'Annex',
    'II',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    'Iceland, ',
    ': draft resolution',
    'Article ',
    '## ',
    '79-12345 (E)',
    '2/3',
    '______',
    '<!-- plenary-',
  ],
  ...[' ', ',', ';', '.', ':', '/', '(', ')', '’', '\n', '\n\n', '\t', '\u00a0', '1', 'a', 'A', '<i>', '</i>'],
];

/** A shape that nobody thought of, in words: a few pieces again and again, and what comes before and after. */
export interface FoundShape {
  readonly before: string;
  readonly unit: string;
  readonly after: string;
}

/** Shapes of pieces that the reading of a draft stops at, and of stretches of `drafts`. */
export function anyShape(drafts: readonly string[]): fc.Arbitrary<FoundShape> {
  const stretch = fc
    .tuple(fc.constantFrom(...drafts), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 80 }))
    .map(([text, share, length]) => text.slice(Math.floor(share * text.length)).slice(0, length));
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...TELLING) },
    { weight: 2, arbitrary: fc.constantFrom(...MARKUP) },
    { weight: 2, arbitrary: stretch },
    fc.constantFrom(...ODD),
  );
  const pieces = (minLength: number, maxLength: number) =>
    fc.array(piece, { minLength, maxLength }).map((all) => all.join(''));
  return fc.record({ before: pieces(0, 3), unit: pieces(1, 4), after: pieces(0, 2) });
}

/** The shape itself, within a draft. */
export function shapeOf({ before, unit, after }: FoundShape): Shape {
  return (n) => draft(`${before}${unit.repeat(n)}${after}`);
}

/** Changes of a draft that break it: odd characters, markup that is not closed, bytes that are not what they were. */
export function hostileTexts(drafts: readonly string[]): fc.Arbitrary<string> {
  const odd = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.oneof({ weight: 4, arbitrary: fc.nat(2) }, fc.nat(2_000)),
      insert: fc
        .array(fc.constantFrom(...ODD, ...MARKUP), { minLength: 1, maxLength: 3 })
        .map((pieces) => pieces.join('')),
    }),
    { maxLength: 12 },
  );
  const one = fc.constantFrom(...drafts);
  const changed = fc
    .tuple(one, fc.oneof(odd, fc.array(anyEdit, { maxLength: 12 })))
    .map(([text, edits]: [string, Edit[]]) => edits.reduce<string>(edited, text));
  const torn = fc
    .tuple(one, one, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([a, b, share]) => a.slice(0, a.length * share) + b.slice(b.length * share));
  const bytes = fc
    .tuple(one, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 60 }))
    .map(([text, changes]) => new TextDecoder().decode(withBytes(new TextEncoder().encode(text), changes)));
  const shape = fc.tuple(fc.constantFrom(...Object.values(SHAPES)), fc.nat(60)).map(([make, n]) => make(n));
  return fc.oneof(
    { weight: 5, arbitrary: changed },
    { weight: 2, arbitrary: bytes },
    torn,
    shape,
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
}

/** `bytes` with the byte at each share of its length replaced. */
export function withBytes(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [share, byte] of changes) copy[Math.floor(share * (copy.length - 1))] = byte;
  return copy;
}
