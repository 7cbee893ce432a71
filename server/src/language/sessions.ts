import { capital } from '../text/capital';
import { LAST_ORDINAL } from './last-ordinal';
import { formatOrdinal, ordinalFigureValue, ordinalWordValue } from './ordinals';

/** A session of the General Assembly: the seventy-ninth regular, the eleventh emergency special … */
export interface Session {
  /** From 1. */
  readonly number: number;
  readonly kind: 'regular' | 'special' | 'emergency special';
}

/** A session named in a text: `its eighty-first session`, `its 81st session`. */
export interface NamedSession {
  /** The ordinal alone, in UTF-16 offsets of the text it was found in. */
  readonly start: number;
  readonly end: number;
  /** Where the whole name with `session` ends: the same for every ordinal of a list. */
  readonly nameEnd: number;
  readonly session: Session;
  /** Whether the ordinal is in words rather than figures. */
  readonly inWords: boolean;
}

/** What the session line of a masthead says. */
export interface SessionLine {
  readonly session: Session;
  readonly inWords: boolean;
  /** `Resumed …` or `… (resumed)`. */
  readonly resumed: boolean;
}

/**
 * `seventy-ninth session`, `eleventh emergency special session`, `791st session`; the first letter a capital where asked
 * for. Names any session, as citations may give any number.
 */
export function formatSession(session: Session, initial: 'lower' | 'capital' = 'lower'): string {
  const ordinal = formatOrdinal(session.number);
  const head = initial === 'capital' ? capital(ordinal) : ordinal;
  return session.kind === 'regular' ? `${head} session` : `${head} ${session.kind} session`;
}

const LINE =
  /^(resumed +)?([a-z0-9]+(?:[- ][a-z]+)*?) +(?:(regular)|((?:emergency +)?special))? *session(?: *\((resumed)\)|, +(resumed))?$/i;

/** White space that is no single space. */
const UNEVEN = /[^\S ]| {2}/;

/** Reads a masthead's session line, well formed or nearly so (`79th Session`); `null` where it names no session. */
export function parseSessionLine(text: string): SessionLine | null {
  const match = LINE.exec((UNEVEN.test(text) ? text.replace(/[\s\u00a0]+/g, ' ') : text).trim());
  if (match === null) return null;
  const ordinal = match[2] as string;
  const words = ordinalWordValue(ordinal);
  const number = words ?? ordinalFigureValue(ordinal);
  if (number === null || number > LAST_ORDINAL) return null;
  return {
    session: { number, kind: kindOf(match[4]) },
    inWords: words !== null,
    resumed: (match[1] ?? match[5] ?? match[6]) !== undefined,
  };
}

function kindOf(qualifier: string | undefined): Session['kind'] {
  if (qualifier === undefined) return 'regular';
  return /^emergency/i.test(qualifier) ? 'emergency special' : 'special';
}

const SESSION_WORD = /\b(?:[Ss]essions?|SESSIONS?)\b/g;

/**
 * Every session that `text` names by its ordinal, in source order; a list gives each of its members
 * (`its eightieth, eighty-second and eighty-fourth sessions`). The organ is for the caller to judge.
 */
export function findSessions(text: string): NamedSession[] {
  const found: NamedSession[] = [];
  SESSION_WORD.lastIndex = 0;
  for (let match = SESSION_WORD.exec(text); match !== null; match = SESSION_WORD.exec(text)) {
    const nameEnd = SESSION_WORD.lastIndex;
    const { at, kind } = beforeQualifiers(text, match.index);
    const first = found.length;
    for (let ordinal = ordinalBefore(text, at); ordinal !== null; ) {
      const { start, end, number, inWords } = ordinal;
      found.splice(first, 0, { start, end, nameEnd, session: { number, kind }, inWords });
      const joint = beforeJoint(text, start);
      ordinal = joint === null ? null : ordinalBefore(text, joint);
    }
  }
  return found;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0;
}

/** Letters, figures and hyphens. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 0x2010 ||
    code === 0x2011
  );
}

/** Where what stands before `at` ends, spaces aside. */
function beforeSpaces(text: string, at: number): number {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where the word that ends at `end` begins; `end` itself where none does. */
function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The two letters before `end`, in small letters, as a number: what most words are told apart by. */
function ending(text: string, end = text.length): number {
  return ((text.charCodeAt(end - 2) | 0x20) << 16) | (text.charCodeAt(end - 1) | 0x20);
}

function endingsOf(words: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(words, (word) => ending(word)));
}

const ADJECTIVES: ReadonlySet<string> = new Set([
  'regular',
  'resumed',
  'substantive',
  'annual',
  'emergency',
  'special',
]);
const ADJECTIVE_ENDINGS = endingsOf(ADJECTIVES);

/** Where the adjectives of the word `session` at `at` begin, and the kind of session that they say. */
function beforeQualifiers(text: string, at: number): { at: number; kind: Session['kind'] } {
  let kind: Session['kind'] = 'regular';
  for (;;) {
    const end = beforeSpaces(text, at);
    if (!ADJECTIVE_ENDINGS.has(ending(text, end))) return { at, kind };
    const start = startOfWord(text, end);
    const said = text.slice(start, end).toLowerCase();
    if (!ADJECTIVES.has(said)) return { at, kind };
    if (said === 'special') kind = 'special';
    else if (said === 'emergency' && kind === 'special') kind = 'emergency special';
    at = start;
  }
}

interface FoundOrdinal {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly inWords: boolean;
}

const ORDINAL_ENDINGS = endingsOf(['first', 'second', 'third', 'fourth']);
/** What may stand before the last word of an ordinal: `seventy ninth`, `one hundred and first`, `two hundredth`. */
const LEAD_ENDINGS = endingsOf(['seventy', 'and', 'one', 'two']);
const HUNDRED_AND = /\bone hundred and $/i;

/** The ordinal before `at`, of one word or several. */
function ordinalBefore(text: string, at: number): FoundOrdinal | null {
  const end = beforeSpaces(text, at);
  if (!ORDINAL_ENDINGS.has(ending(text, end))) return null;
  const last = startOfWord(text, end);
  const lead = beforeSpaces(text, last);
  if (LEAD_ENDINGS.has(ending(text, lead))) {
    const hundred = HUNDRED_AND.exec(text.slice(Math.max(0, last - 16), last));
    const longest = hundred === null ? null : ordinalIn(text, last - hundred[0].length, end);
    const longer = longest ?? ordinalIn(text, startOfWord(text, lead), end);
    if (longer !== null) return longer;
  }
  return ordinalIn(text, last, end);
}

/** The ordinal that `text` has from `start` to `end` and nothing else. */
function ordinalIn(text: string, start: number, end: number): FoundOrdinal | null {
  const said = text.slice(start, end);
  const words = ordinalWordValue(said);
  const number = words ?? ordinalFigureValue(said);
  return number === null || number > LAST_ORDINAL ? null : { start, end, number, inWords: words !== null };
}

const JOINT = /(?<=((?:,|,? and|,? or|,? to)[ \u00a0]))/iy;

/** Where the member before ends in a list whose next member starts at `start`, with a space; `null` where it is no list. */
function beforeJoint(text: string, start: number): number | null {
  JOINT.lastIndex = start;
  const joint = JOINT.exec(text)?.[1];
  return joint === undefined ? null : start - joint.length;
}

/** The last regular session whose resolutions are cited with its number in Roman numerals. */
export const LAST_ROMAN = 30;

/** First and last day, `YYYY-MM-DD`, on which a session can have acted. */
export interface Term {
  readonly from: string;
  readonly to: string;
}

/** Years of the special sessions, from the first. */
const SPECIAL = [
  1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990, 1997,
  1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
];
/** First and last years of the emergency special sessions, from the first; `null` where one is still open. */
const EMERGENCY: readonly (readonly [number, number | null])[] = [
  [1956, 1956],
  [1956, 1956],
  [1958, 1958],
  [1960, 1960],
  [1967, 1967],
  [1980, 1980],
  [1980, 1982],
  [1981, 1981],
  [1982, 1982],
  [1997, null],
  [2022, null],
];

/** Of a regular session, in the year in which it opens and in the next. */
const FIRST_DAY = '09-01';
const LAST_DAY = '09-30';

/**
 * The days between which a session can have acted: a regular session from September of the year in which it opens to
 * September of the next (the first in 1946 alone), a special one within its years. `null` for a special session that
 * is not known here, such as a future one.
 */
export function termOf(session: Session): Term | null {
  if (session.kind === 'regular') {
    const opens = 1945 + session.number;
    return session.number === 1
      ? { from: '1946-01-01', to: '1946-12-31' }
      : { from: `${opens}-${FIRST_DAY}`, to: `${opens + 1}-${LAST_DAY}` };
  }
  if (session.kind === 'special') {
    const year = SPECIAL[session.number - 1];
    return year === undefined ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
  }
  const years = EMERGENCY[session.number - 1];
  return years === undefined ? null : { from: `${years[0]}-01-01`, to: `${years[1] ?? 9999}-12-31` };
}

/** Whether `iso` (`YYYY-MM-DD`) can be a date of `session`; `true` where its term is not known. */
export function mayFallIn(session: Session, iso: string): boolean {
  if (session.kind === 'regular' && session.number > 1) {
    // Every dated citation is asked about: no term is put together for it.
    const years = Number(iso.slice(0, 4)) - 1945 - session.number;
    return years === 0 ? iso.slice(5) >= FIRST_DAY : years === 1 && iso.slice(5) <= LAST_DAY;
  }
  const term = termOf(session);
  return term === null || (term.from <= iso && iso <= term.to);
}

/** The regular sessions, one or (in September) two, that `iso` can be a date of; none before 1946. */
export function regularSessionsOn(iso: string): number[] {
  const latest = Number(iso.slice(0, 4)) - 1945;
  return [latest - 1, latest].filter((number) => number >= 1 && mayFallIn({ number, kind: 'regular' }, iso));
}
