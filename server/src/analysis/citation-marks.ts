import { fromRoman } from '../language/roman';
import type { Numbering } from '../language/symbols';
import { isDigit } from '../syntax/characters';

/** A number that may be a resolution's or decision's, in offsets of the text scanned: `71/14`, `217 A (III)`, `1631 (2005)`. */
export interface NumberMark {
  readonly form: 'number';
  readonly start: number;
  readonly end: number;
  readonly numbering: Numbering;
  readonly series: string;
  readonly number: number;
  readonly letters: string;
  /** The series stands behind the number, in parentheses. */
  readonly inParentheses: boolean;
  /** A further part of the composite just named: the `V` of `54/54 A and V`. */
  readonly furtherPart: boolean;
}

/** A full document symbol: `A/79/302-S/2024/600`, `S/RES/1631 (2005)`. */
export interface SymbolMark {
  readonly form: 'symbol';
  readonly start: number;
  readonly end: number;
  /** As written, with plain spaces and hyphens. */
  readonly symbol: string;
}

export type Mark = NumberMark | SymbolMark;

const SLASH = 47;

/**
 * Every mark of `text` in order, by its look alone: whether a number is one of a resolution is for the words around
 * it to say. Nothing but slashes and opening parentheses is looked at, so that text without them costs next to nothing.
 */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let slash = text.indexOf('/');
  let paren = text.indexOf('(');
  /** Where the text begins that no mark has taken. */
  let free = 0;
  while (slash >= 0 || paren >= 0) {
    const isSlash = slash >= 0 && (paren < 0 || slash < paren);
    const at = isSlash ? slash : paren;
    free = Math.max(free, isSlash ? readAtSlash(text, at, free, marks) : readAtParenthesis(text, at, free, marks));
    const next = Math.max(free, at + 1);
    if (slash >= 0 && slash < next) slash = text.indexOf('/', next);
    if (paren >= 0 && paren < next) paren = text.indexOf('(', next);
  }
  return marks;
}

/** Letters, digits, full stop, hyphens. */
function isSymbolCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 46 ||
    code === 45 ||
    code === 0x2011
  );
}

const PAIR = /((?:E?S[-\u2011])?\d{1,4})\/([1-9]\d{0,3})(?![\w/]|[.,]\d)/y;
const SYMBOL =
  /[A-Z][A-Za-z0-9.\-\u2011]*(?:\([0-9A-Z]{1,6}\)[A-Z0-9.-]*)?(?:\/(?:[A-Za-z0-9.\-\u2011]|\([0-9A-Z]{1,7}\))+)+/y;
/** What follows the symbol proper: a volume or section with what is added to it, or the year or session of an act. */
const SYMBOL_TAIL =
  /[ \u00a0]?\((?:(?:(?:Parts?|Vols?\.?|Sects?\.?|Prog\.|Income [Ss]ect\.)[ \u00a0]?(?:[IVX]+|\d+[A-Z]?)(?:(?:,| and|[–-])[ \u00a0]?(?:[IVX]+|\d+[A-Z]?))*|Introduction|Plan outline)\)(?:\/(?:Add|Corr|Rev|Amend)\.\d+)*|(?:\d{4}|(?:E?S-)?[IVXL]+)\)(?:\[[A-Z]{1,2}\])?)/y;
/** Part and session behind the symbol of an old resolution: `A/RES/217 A (III)`. */
const ROMAN_TAIL = /[ \u00a0][A-Z]{1,2}[ \u00a0]?\((?:E?S[-\u2011])?[IVXL]+\)/y;
const UNSPACED_TAIL = /(\w)(\((?:Part|Vol|Sect|Prog|Inc|Intr|Plan))/;
const SYMBOL_PART = /(?:\[[A-Z]{1,2}\]|[ \u00a0][A-Z]{1,2})(?![\w’'/.-])/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads the mark that has its first slash at `at`; answers where free text begins behind it. */
function readAtSlash(text: string, at: number, free: number, marks: Mark[]): number {
  const start = startOfRun(text, at, free);
  const before = text.charCodeAt(start - 1);
  // Within an address, or a word that goes on to the left: / : @ = _ % # ~
  const bound = !(
    before === SLASH ||
    before === 58 ||
    before === 64 ||
    before === 61 ||
    before === 95 ||
    before === 37 ||
    before === 35 ||
    before === 126
  );
  if (start < at && bound) {
    const pair = match(PAIR, text, start);
    if (pair !== null) return readPair(text, pair, marks);
    const symbol = match(SYMBOL, text, start);
    if (symbol !== null) {
      const end = readSymbol(text, symbol, marks);
      if (end > 0) return end;
    }
  }
  return endOfRun(text, at + 1);
}

/** The start of the run of symbol characters that ends at `at`: `GC(68)` and the like included. */
function startOfRun(text: string, at: number, free: number): number {
  let start = at;
  while (start > free && isSymbolCharacter(text.charCodeAt(start - 1))) start--;
  if (start === at && text.charCodeAt(at - 1) === 41) {
    const open = text.lastIndexOf('(', at);
    if (open > free && at - open <= 8 && isSymbolCharacter(text.charCodeAt(open - 1))) {
      return startOfRun(text, open, free);
    }
  }
  return start;
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!isSymbolCharacter(code) && code !== SLASH && code !== 58 && code !== 95 && code !== 37) break;
    end++;
  }
  return end;
}

const LETTERS = /[ \u00a0]([A-Z]{1,2})(?![\w’'/(.-]|[ \u00a0]\()/y;
const MORE_LETTERS = /(,| and|, and| or| to|–|-)[ \u00a0]?([A-Z]{1,2})(?![\w’'/.-])/y;

function readPair(text: string, pair: RegExpExecArray, marks: Mark[]): number {
  const start = pair.index;
  let end = start + pair[0].length;
  const written = pair[1] as string;
  const series = written.includes('\u2011') ? written.replace('\u2011', '-') : written;
  const number = Number(pair[2]);
  const numbering: Numbering = series.length === 4 && /^\d{4}$/.test(series) ? 'year' : 'session';
  const first = match(LETTERS, text, end);
  const letters = first === null ? '' : (first[1] as string);
  if (first !== null) end += first[0].length;
  const form = 'number';
  const mark = {
    form,
    start,
    end,
    numbering,
    series,
    number,
    letters,
    inParentheses: false,
    furtherPart: false,
  } as const;
  if (first !== null) return readParts(text, mark, marks);
  marks.push(mark);
  return end;
}

/** Pushes `first` and the further parts named after it: `A and V`, `A, B and C`; `A to C` is one stretch. */
function readParts(text: string, first: NumberMark, marks: Mark[]): number {
  let mark = first;
  for (;;) {
    const more = match(MORE_LETTERS, text, mark.end);
    if (more === null) break;
    const end = mark.end + more[0].length;
    const letters = more[2] as string;
    if (more[1] === ' to' || more[1] === '–' || more[1] === '-') {
      mark = { ...mark, end, letters: `${mark.letters}-${letters}` };
    } else {
      marks.push(mark);
      mark = { ...mark, start: end - letters.length, end, letters, furtherPart: true };
    }
  }
  marks.push(mark);
  return mark.end;
}

const BLANK_NUMBER = /[./]?[ \u00a0]?(?:\[[ \u00a0]*\]|…)/y;
const RESOLUTION_SYMBOL = /^(?:A|S|E|A\/HRC)\/(?:RES|DEC)\//;

/** Pushes the symbol where it is one; answers its end, or 0. */
function readSymbol(text: string, found: RegExpExecArray, marks: Mark[]): number {
  const start = found.index;
  const proper = found[0].replace(/(?<![.\-\u2011])[.\-\u2011]+$/, '');
  let end = start + proper.length;
  const tail = match(SYMBOL_TAIL, text, end);
  const isAct = RESOLUTION_SYMBOL.test(proper);
  if (tail !== null && (isAct || !/^[ \u00a0]?\((?:\d|[IVXLES-]+\))/.test(tail[0]))) end += tail[0].length;
  if (isAct) end += (match(ROMAN_TAIL, text, end) ?? match(SYMBOL_PART, text, end))?.[0].length ?? 0;
  const symbol = text
    .slice(start, end)
    .replaceAll('\u2011', '-')
    .replaceAll('\u00a0', ' ')
    .replace(UNSPACED_TAIL, '$1 $2');
  // “A/80/L.[ ]” names nothing yet.
  if (!looksLikeSymbol(symbol) || match(BLANK_NUMBER, text, end) !== null) return 0;
  marks.push({ form: 'symbol', start, end, symbol });
  return end;
}

const MAIN_ORGANS = /^(?:A|S|E|T)\/(?:.*\d)/;
/** Another body's: capitals first, and an element that is a number or says what it numbers (`Res.9`, `CONF.5`). */
const OTHER_BODIES =
  /^(?![IVX]+[/-])[A-Z]{2,}[A-Z0-9.]*(?:-[A-Z0-9]+)*(?:\([0-9A-Z]+\))?\/(?:.*[/.])?(?:\d|[A-Z][A-Za-z]*[.-]\d)/;

function looksLikeSymbol(symbol: string): boolean {
  return MAIN_ORGANS.test(symbol) || OTHER_BODIES.test(symbol);
}

const IN_PARENTHESES = /\((?:((?:E?S[-\u2011])?[IVXL]+)|((?:19|20)\d\d))\)/y;
const NUMBER_WITH_LETTERS =
  /(?<![\w/.–-])([1-9]\d{0,3})[ \u00a0]([A-Z]{1,2}(?:(?:,| and|, and| to)[ \u00a0][A-Z]{1,2})*)[ \u00a0]?$/;
/** Longest number with letters before the parenthesis: `3411 A, B, C and D `. */
const REACH = 28;
const MOST_DIGITS = 4;

/** What a year or a Roman number in parentheses begins with. */
const SERIES_INITIALS = '12IVXLES';

/** Reads `217 A (III)`, `3201 (S-VI)`, `1631 (2005)`, whose parenthesis opens at `at`; answers where free text begins, 0 for no change. */
function readAtParenthesis(text: string, at: number, free: number, marks: Mark[]): number {
  if (at + 1 >= text.length || !SERIES_INITIALS.includes(text.charAt(at + 1))) return 0;
  const before = numberBefore(text, at, Math.max(free, at - REACH));
  if (before === null) return 0;
  const inside = match(IN_PARENTHESES, text, at);
  if (inside === null) return 0;
  const roman = inside[1]?.replace('\u2011', '-');
  if (roman !== undefined && fromRoman(roman.replace(/^E?S-/, '')) === null) return 0;
  const end = at + inside[0].length;
  const { start, digits, letters } = before;
  const mark: NumberMark = {
    form: 'number',
    start,
    end,
    numbering: roman === undefined ? 'year' : 'roman',
    series: roman ?? (inside[2] as string),
    number: Number(digits),
    letters: '',
    inParentheses: true,
    furtherPart: false,
  };
  if (letters === '') marks.push(mark);
  else pushParts(mark, start + digits.length, letters, marks);
  return end;
}

/** "3411 A and B (XXX)": the number goes with the first part, the session with the last. `numberEnd` is where letters begin. */
function pushParts(whole: NumberMark, numberEnd: number, letters: string, marks: Mark[]): void {
  const parts = letters.split(/(,? and |, )/);
  let start = whole.start;
  let end = numberEnd + 1;
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i] as string;
    end += part.length;
    const isLast = i + 2 >= parts.length;
    marks.push({
      ...whole,
      start,
      end: isLast ? whole.end : end,
      letters: part.replace(/ to /, '-'),
      furtherPart: i > 0,
    });
    end += (parts[i + 1] ?? '').length;
    start = end;
  }
}

/** The number that ends before `at`, or a space before it, with the letters of its parts; nothing before `from` is looked at. */
function numberBefore(
  text: string,
  at: number,
  from: number,
): { readonly start: number; readonly digits: string; readonly letters: string } | null {
  let end = at;
  if (end > from && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 0xa0)) end--;
  if (end === from) return null;
  if (!isDigit(text.charCodeAt(end - 1))) {
    if (!isCapital(text.charCodeAt(end - 1))) return null;
    const found = NUMBER_WITH_LETTERS.exec(text.slice(from, at));
    return found && { start: from + found.index, digits: found[1] as string, letters: found[2] as string };
  }
  let start = end - 1;
  while (start > from && isDigit(text.charCodeAt(start - 1))) start--;
  if (end - start > MOST_DIGITS || text.charCodeAt(start) === 48) return null;
  if (start > from && /[\w/.–-]/.test(text.charAt(start - 1))) return null;
  return { start, digits: text.slice(start, end), letters: '' };
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
