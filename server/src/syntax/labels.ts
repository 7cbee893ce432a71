import type { Span } from '../text/span';
import { isDigit } from './characters';
import { ParsedLabel } from './parsed-label';
import type { LabelStyle } from './tree';

/** A label at the start of a paragraph, and where the paragraph's words begin. */
export interface ReadLabel {
  readonly label: ParsedLabel;
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
  const label = new ParsedLabel(
    `${match[3]}${suffix === '' ? '' : ` ${suffix}`}`,
    suffix === '' ? Number(match[3]) : null,
    'arabic',
    start,
    start + (match[1] as string).length,
    content.start,
    content.start + match[0].trimEnd().length,
    match[2] as 'PP' | 'OP',
  );
  return { label, contentStart: content.start + match[0].length, emphasis: null };
}

function readArabic(text: string, content: Span): ReadLabel | null {
  const behind = endOfMatch(ARABIC, text, content.start);
  if (behind < 0) return null;
  const start = text.charCodeAt(content.start) === 0x5c ? content.start + 1 : content.start;
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  const mark = text.charCodeAt(end);
  // A star that is not part of the number begins the italics behind it.
  const opens = behind > end && (mark === 0x2a || mark === 0x5f);
  const emphasis = opens ? { start: end, end: end + 1 } : null;
  const digits = text.slice(start, end);
  return made(text, content.start, start, digits, Number(digits), 'arabic', behind, emphasis);
}

function readLettered(text: string, content: Span): ReadLabel | null {
  let behind = endOfMatch(LETTERS, text, content.start);
  if (behind < 0) behind = endOfMatch(BARE_LETTERS, text, content.start);
  if (behind < 0) return null;
  let { start } = content;
  while (!isSmallLetter(text.charCodeAt(start))) start++;
  let end = start;
  while (isSmallLetter(text.charCodeAt(end))) end++;
  const letters = text.slice(start, end);
  const alpha = alphaValue(letters);
  const [value, style] =
    alpha === null ? [romanValue(letters), 'lower-roman' as const] : [alpha, 'lower-alpha' as const];
  return made(text, content.start, start, letters, value, style, behind, null);
}

/** The offset behind what a sticky expression finds at `start`; -1 where it finds nothing. */
function endOfMatch(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * @param markStart where the whole mark begins
 * @param start where its letters begin
 * @param behind where the words begin: behind the whole mark and the space that follows
 */
function made(
  text: string,
  markStart: number,
  start: number,
  letters: string,
  value: number | null,
  style: LabelStyle,
  behind: number,
  emphasis: Span | null,
): ReadLabel {
  let markEnd = behind;
  while (markEnd > markStart && isSpace(text.charCodeAt(markEnd - 1))) markEnd--;
  const label = new ParsedLabel(letters, value, style, start, start + letters.length, markStart, markEnd);
  return { label, contentStart: behind, emphasis };
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** What may stand between a label and the words: white space and the marks without width. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || (code >= 0x200b && code <= 0x200f);
}

/** The last values for which letters and Roman numerals are read, zz and cccxcix. */
export const LAST_LETTERS = { 'lower-alpha': 52, 'lower-roman': 399 } as const;

/** a = 1 … z = 26, aa = 27, bb = 28 … (doubled letters, as resolutions count on after z); `null` for other letters. */
export function alphaValue(letters: string): number | null {
  const first = letters.charCodeAt(0);
  if (first < 97 || first > 122) return null;
  if (letters.length === 1) return first - 96;
  return letters.length === 2 && letters.charCodeAt(1) === first ? first - 96 + 26 : null;
}

/** The letters that stand for `value` (1-based), doubled after z; figures where they would be beyond all measure. */
export function alphaLetters(value: number): string {
  if (value > LAST_LETTERS['lower-roman']) return String(value);
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

/** The lower-case Roman numeral of `value` (1 to 399); figures beyond. */
export function romanLetters(value: number): string {
  if (value > LAST_LETTERS['lower-roman']) return String(value);
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
