import type { Catalogue } from '../../catalogue/catalogue';
import { parseDate } from '../../language/dates';
import { organName } from '../../language/organs';
import { fromRoman, toRoman } from '../../language/roman';
import { LAST_ROMAN } from '../../language/sessions';
import { matchesIn } from '../../text/matches';
import type { Span } from '../../text/span';

/** A stretch of plain text and what should stand there; `proper` is `null` where only a person can tell. */
export interface OddForm extends Span {
  readonly message: 'form' | 'year' | 'session' | 'yearUnknown' | 'head' | 'capital' | 'no' | 'plural';
  readonly proper: string | null;
  readonly written: string;
}

/** What is written about the numbers of resolutions in `text` otherwise than adopted texts write it; offsets of `text`. */
export function oddForms(text: string, catalogue: Catalogue): readonly OddForm[] {
  const faults: OddForm[] = [];
  addParts(text, faults);
  addRomans(text, faults);
  addHeads(text, faults);
  addYears(text, catalogue, faults);
  addSessions(text, faults);
  addPlurals(text, faults);
  return faults;
}

/** `match` as a stretch where `proper` should stand. */
function odd({ index, 0: written }: RegExpExecArray, message: OddForm['message'], proper: string): OddForm {
  return { start: index, end: index + written.length, message, proper, written };
}

const BARE_ROMAN =
  /(?<=\b[Rr]esolutions?[ \u00a0])(?<number>\d{3,4})(?:[ \u00a0]|-|\/)(?<session>[IVX]{1,6})(?![\w)])/g;
const ROMAN_FIRST = /(?<=\b[Rr]esolutions?[ \u00a0])(?<session>[IVX]{1,6})\/(?<number>\d{1,4})(?![\w/])/g;

/** Roman sessions without parentheses, before or behind the number. */
function addRomans(text: string, faults: OddForm[]): void {
  for (const form of [BARE_ROMAN, ROMAN_FIRST]) {
    for (const match of matchesIn(text, form)) {
      const { number, session = '' } = match.groups ?? {};
      if (isSession(session)) faults.push(odd(match, 'form', `${number} (${session})`));
    }
  }
}

const JOINED = /(?<![\w/.-])(?<number>\d{1,4})(?<letter>[A-Z])[ \u00a0]?\((?<session>(?:E?S-)?[IVXL]+)\)/g;
const BEHIND =
  /(?<![\w/.-])(?<number>\d{1,4})[ \u00a0]?\((?<session>(?:E?S-)?[IVXL]+)\)[ \u00a0]?(?<letter>[A-Z])(?![\w’'.])/g;
const LETTER = /(?<![\w/.-])((?:E?S-)?\d{1,3}\/\d{1,3})([A-Z])(?![\w’'./-])/g;
const IN_LIST = /\bresolutions? (?:[^;]*(?:, | and ))?$/;

/** Letters of parts that stand too near the number, or behind the session. */
function addParts(text: string, faults: OddForm[]): void {
  for (const form of [JOINED, BEHIND]) {
    for (const match of matchesIn(text, form)) {
      const { number, letter, session = '' } = match.groups ?? {};
      if (isSession(session)) faults.push(odd(match, 'form', `${number} ${letter} (${session})`));
    }
  }
  for (const match of matchesIn(text, LETTER)) {
    const { index, 1: number, 2: letter } = match;
    if (!IN_LIST.test(text.slice(Math.max(0, index - 100), index))) continue;
    faults.push(odd(match, 'form', `${number} ${letter}`));
  }
}

/** To the thirtieth regular session, or a special one. */
function isSession(roman: string): boolean {
  const number = fromRoman(roman.replace(/^E?S-/, ''));
  return number !== null && number <= 30;
}

const ABBREVIATED =
  /(?<![\w/.])(?:(?:the )?(?:UN[ \u00a0]?)?(GA|SC|HRC|ECOSOC|UNGA|UNSC|UNHRC)[ \u00a0](?:[Rr]esolution(s)?|[Rr]es\.?)|UNSCR|SCR)(?=[ \u00a0]\d)/g;
const SHORT_NOUN = /[Rr]es(?<=\b(?:Assembly|Council|[Ii]ts)[ \u00a0][Rr]es)\.?(?=[ \u00a0]\d)/g;
const CAPITAL = /Resolution(?<=\b(?:Assembly|Council|[Ii]ts)[ \u00a0]Resolution)(s)?(?=[ \u00a0](?:\d|S-|ES-))/g;
/** A name with capitals, “Assistance for the Implementation of Security Council Resolution …”, keeps them. */
const IN_NAME = /[A-Z]\w+ (?:of|on|for)(?: the)? (?:General Assembly|Security Council|Human Rights Council)[ \u00a0]$/;
const NUMBER_WORD = /(?<=\bresolutions?)[ \u00a0](?:Nos?\.|numbers?|#)[ \u00a0]?(?=\d)/g;
const ORGANS: Readonly<Record<string, string>> = {
  GA: organName('GA'),
  SC: organName('SC'),
  HRC: organName('HRC'),
  ECOSOC: organName('ECOSOC'),
};

/** What stands before the number in a short form. */
function addHeads(text: string, faults: OddForm[]): void {
  for (const match of matchesIn(text, ABBREVIATED)) {
    const [, name, plural = ''] = match;
    const organ = ORGANS[name?.replace(/^UN/, '') ?? 'SC'] as string;
    faults.push(odd(match, 'head', `${organ} resolution${plural}`));
  }
  for (const match of matchesIn(text, SHORT_NOUN)) faults.push(odd(match, 'head', 'resolution'));
  for (const match of matchesIn(text, CAPITAL)) {
    const { index, 1: plural = '' } = match;
    if (IN_NAME.test(text.slice(Math.max(0, index - 100), index))) continue;
    faults.push(odd(match, 'capital', `resolution${plural}`));
  }
  for (const match of matchesIn(text, NUMBER_WORD)) faults.push(odd(match, 'no', ' '));
}

const WITHOUT_YEAR =
  /(?<=\b(?:Security Council [Rr]esolutions?|UNSCR|(?:UN)?SC [Rr]es(?:olutions?|\.))[ \u00a0])([1-9]\d{0,3})(?![\w/.]\d|[\d/]|[ \u00a0]?\(|[ \u00a0][A-Z] )/g;

/** Numbers of the Security Council without their year, which the date or the catalogue tells. */
function addYears(text: string, catalogue: Catalogue, faults: OddForm[]): void {
  for (const { index, 1: number } of matchesIn(text, WITHOUT_YEAR)) {
    const written = number as string;
    const end = index + written.length;
    const dated = /^[ \u00a0]of \d{1,2} [A-Z][a-z]+ (\d{4})/.exec(text.slice(end))?.[1];
    const year = dated ?? yearOf(written, catalogue);
    faults.push({
      start: index,
      end,
      message: year === null ? 'yearUnknown' : 'year',
      proper: year === null ? null : `${written} (${year})`,
      written,
    });
  }
}

const WITHOUT_SESSION =
  /(?<=\b(?:its|General Assembly) resolutions?[ \u00a0])([1-9]\d{0,3}(?: [A-Z])?)(?=[ \u00a0]of[ \u00a0](\d{1,2} [A-Z][a-z]+ (\d{4}))\b)/g;

/** Numbers of the General Assembly without their session, which the date tells where it is that of a regular one. */
function addSessions(text: string, faults: OddForm[]): void {
  for (const match of matchesIn(text, WITHOUT_SESSION)) {
    const [written, , date = '', year] = match;
    const session = regularSession(Number(year), parseDate(date)?.iso ?? '');
    if (session === null || session > LAST_ROMAN) continue;
    faults.push(odd(match, 'session', `${written} (${toRoman(session)})`));
  }
}

/** When emergency special sessions sat beside the regular one. */
const EMERGENCY = '1956-11';

/** The regular session that sat on a day of the last quarter; `null` for other days, when special ones sat too. */
function regularSession(year: number, iso: string): number | null {
  if (iso.startsWith(EMERGENCY)) return null;
  return Number(iso.slice(5, 7)) >= 10 && year > 1945 ? year - 1945 : null;
}

const FIRST_YEAR = 1946;
const LAST_YEAR = 2100;

/** The year of the Security Council's resolution `number`, or `null` where the catalogue does not know it. */
export function yearOf(number: string, catalogue: Catalogue): number | null {
  for (let year = FIRST_YEAR; year < LAST_YEAR; year++) {
    if (catalogue.find(`S/RES/${number}(${year})`) !== undefined) return year;
  }
  return null;
}

const NUMBER =
  '(?:(?:E?S-)?\\d{1,3}/\\d{1,3}(?: [A-Z](?!\\w))?|\\d{1,4}(?: [A-Z])? \\((?:[12]\\d{3}|(?:E?S-)?[IVXL]+)\\))(?![\\w/])';
const SEVERAL = new RegExp(
  `\\bresolution(?= ${NUMBER}(?: of \\d{1,2} [A-Z][a-z]+ \\d{4})?(?:,? and |, )${NUMBER}(?:,| of \\d| and \\d|$))`,
  'g',
);

/** What some of the above must have, and numbers in their proper form have not: quick looks before the close ones. */
export const NUMBERED = new RegExp(
  `esolution(?:s?[ \\u00a0](?:${[
    '\\d{3,4}[ \\u00a0/-][IVX]|[IVX]+\\/\\d|\\d{1,4}(?: [A-Z])?[ \\u00a0]of|No|number|#',
    '(?<=ouncil [Rr]esolutions?.)[1-9]\\d{0,3}(?![\\w/.]\\d|[\\d/]|[ \\u00a0]?\\(|[ \\u00a0][A-Z] )',
  ].join('|')})| (?<=resolution )${NUMBER}(?: of \\d{1,2} [A-Z][a-z]+ \\d{4})?(?:,? and |, )${NUMBER})`,
);
export const LETTERED = /\d[A-Z]|[IVXL]\)[ \u00a0]?[A-Z]/;
export const SHORT = /(?:GA|[SRO]C)[ \u00a0][Rr]es|SCR|(?:ssembly|ouncil|ts)[ \u00a0](?:Res|res[. \u00a0])/;

/** “Resolution” before a list of numbers. */
function addPlurals(text: string, faults: OddForm[]): void {
  for (const match of matchesIn(text, SEVERAL)) faults.push(odd(match, 'plural', 'resolutions'));
}
