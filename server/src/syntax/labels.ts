import type { Span } from '../text/span';
import type { Label, LabelStyle } from './tree';

/** A label at the start of a paragraph, and where the paragraph's words begin. */
export interface ReadLabel {
  readonly label: Label;
  readonly contentStart: number;
  /** A mark that opens the paragraph's italics but stands inside the label: the star of `6*. Recalls*`. */
  readonly emphasis: Span | null;
}

const ARABIC = /\\?(\d{1,4})(?: ?\\?[.)]|([*_])\. (?=[A-Z])|(?=[ \t]*[*_]))[ \t\u00a0\u200b-\u200f]*/y;
const LETTERS = /\\?\(([a-z]{1,6})\\?\)[ \t\u00a0\u200b-\u200f]*/y;
const BARE_LETTERS = /([a-z]{1,5})\\?([.)])(?:[ \t\u00a0]+|(?=[\r\n]|$))/y;
const NEGOTIATING =
  /\[?((PP|OP) ?(\d+)((?: ?(?:bis|ter|quater|quinquies|alt(?:[. ]?\d+)?|[a-z])\b)*))[.:)\]]*[ \t\u00a0]*/y;

/** Reads a paragraph's number or letter at `content.start`; `null` where there is none. */
export function readLabel(
  text: string,
  content: Span,
  kind: 'numbered' | 'lettered' | 'negotiating',
): ReadLabel | null {
  if (kind === 'numbered') return readArabic(text, content);
  if (kind === 'lettered') return readLettered(text, content);
  const code = text.charCodeAt(content.start);
  if (code !== 0x5b && code !== 0x50 && code !== 0x4f) return null; // [ P O
  NEGOTIATING.lastIndex = content.start;
  const match = NEGOTIATING.exec(text);
  if (match === null) return null;
  const start = content.start + match[0].indexOf(match[1] as string);
  const suffix = (match[4] as string).trim();
  const label: Label = {
    text: `${match[3]}${suffix === '' ? '' : ` ${suffix}`}`,
    value: suffix === '' ? Number(match[3]) : null,
    style: 'arabic',
    span: { start, end: start + (match[1] as string).length },
    markSpan: { start: content.start, end: content.start + match[0].trimEnd().length },
    negotiating: match[2] as 'PP' | 'OP',
  };
  return { label, contentStart: content.start + match[0].length, emphasis: null };
}

function readArabic(text: string, content: Span): ReadLabel | null {
  ARABIC.lastIndex = content.start;
  const match = ARABIC.exec(text);
  if (match === null) return null;
  const digits = match[1] as string;
  const read = made(match, digits, content.start, Number(digits), 'arabic');
  if (match[2] === undefined) return read;
  return { ...read, emphasis: { start: read.label.span.end, end: read.label.span.end + 1 } };
}

function readLettered(text: string, content: Span): ReadLabel | null {
  LETTERS.lastIndex = content.start;
  BARE_LETTERS.lastIndex = content.start;
  const match = LETTERS.exec(text) ?? BARE_LETTERS.exec(text);
  if (match === null) return null;
  const letters = match[1] as string;
  const alpha = alphaValue(letters);
  if (alpha !== null) return made(match, letters, content.start, alpha, 'lower-alpha');
  return made(match, letters, content.start, romanValue(letters), 'lower-roman');
}

function made(
  match: RegExpExecArray,
  letters: string,
  start: number,
  value: number | null,
  style: LabelStyle,
): ReadLabel {
  const at = start + match[0].indexOf(letters);
  let end = start + match[0].length;
  while (end > start && isSpace(match[0].charCodeAt(end - start - 1))) end--;
  return {
    label: {
      text: letters,
      value,
      style,
      span: { start: at, end: at + letters.length },
      markSpan: { start, end },
    },
    contentStart: start + match[0].length,
    emphasis: null,
  };
}

/** What may stand between a label and the words: white space and the marks without width. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || (code >= 0x200b && code <= 0x200f);
}

/** a = 1 … z = 26, aa = 27, bb = 28 … (doubled letters, as resolutions count on after z); `null` for other letters. */
export function alphaValue(letters: string): number | null {
  const first = letters.charCodeAt(0);
  if (first < 97 || first > 122) return null;
  if (letters.length === 1) return first - 96;
  return letters.length === 2 && letters.charCodeAt(1) === first ? first - 96 + 26 : null;
}

/** The letters that stand for `value` (1-based), doubled after z. */
export function alphaLetters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The value of a lower-case Roman numeral up to 399; `null` for what is none. */
export function romanValue(letters: string): number | null {
  let rest = letters;
  let value = 0;
  for (const [digits, worth] of ROMAN) {
    while (rest.startsWith(digits)) {
      value += worth;
      rest = rest.slice(digits.length);
    }
  }
  return rest === '' && value > 0 && romanLetters(value) === letters ? value : null;
}

/** The lower-case Roman numeral of `value` (1 to 399). */
export function romanLetters(value: number): string {
  let rest = value;
  let letters = '';
  for (const [digits, worth] of ROMAN) {
    while (rest >= worth) {
      letters += digits;
      rest -= worth;
    }
  }
  return letters;
}
