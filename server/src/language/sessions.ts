import { LAST_ORDINAL, ordinalFigureValue, ordinalWord, ordinalWordValue } from './ordinals';

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

/** `seventy-ninth session`, `eleventh emergency special session`; the first letter a capital where asked for. */
export function formatSession(session: Session, initial: 'lower' | 'capital' = 'lower'): string {
  const ordinal = ordinalWord(session.number);
  const head = initial === 'capital' ? ordinal.charAt(0).toUpperCase() + ordinal.slice(1) : ordinal;
  return session.kind === 'regular' ? `${head} session` : `${head} ${session.kind} session`;
}

const LINE =
  /^(resumed +)?([a-z0-9]+(?:[- ][a-z]+)*?) +(?:(regular)|((?:emergency +)?special))? *session(?: *\((resumed)\)|, +(resumed))?$/i;

/** Reads a masthead's session line, well formed or nearly so (`79th Session`); `null` where it names no session. */
export function parseSessionLine(text: string): SessionLine | null {
  const match = LINE.exec(text.replace(/[\s\u00a0]+/g, ' ').trim());
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

/** Whether `text` can name a session: a cheap question that most paragraphs answer with no. */
export function mentionsSession(text: string): boolean {
  return text.includes('ession') || text.includes('ESSION');
}

/**
 * Every session that `text` names by its ordinal, in source order; a list gives each of its members
 * (`its eightieth, eighty-second and eighty-fourth sessions`). The organ is for the caller to judge.
 */
export function findSessions(text: string): NamedSession[] {
  const found: NamedSession[] = [];
  if (!mentionsSession(text)) return found;
  for (const match of text.matchAll(SESSION_WORD)) {
    const nameEnd = match.index + match[0].length;
    const { at, kind } = beforeQualifiers(text, match.index);
    const members: NamedSession[] = [];
    for (let end: number | null = at; end !== null; ) {
      const ordinal = ordinalBefore(text, end);
      if (ordinal === null) break;
      const { number, inWords } = ordinal;
      members.push({ start: ordinal.start, end: ordinal.end, nameEnd, session: { number, kind }, inWords });
      end = beforeJoint(text, ordinal.start);
    }
    found.push(...members.reverse());
  }
  return found;
}

/** A word and where it stands. */
interface Place {
  readonly start: number;
  readonly end: number;
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

/** The word before `at`, with or without spaces between; `null` where something else stands there. */
function wordBefore(text: string, at: number): Place | null {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--;
  return start === end ? null : { start, end };
}

const ADJECTIVES: ReadonlySet<string> = new Set([
  'regular',
  'resumed',
  'substantive',
  'annual',
  'emergency',
  'special',
]);

/** Where the adjectives of the word `session` at `at` begin, and the kind of session that they say. */
function beforeQualifiers(text: string, at: number): { at: number; kind: Session['kind'] } {
  let kind: Session['kind'] = 'regular';
  for (let word = wordBefore(text, at); word !== null; word = wordBefore(text, at)) {
    const said = text.slice(word.start, word.end).toLowerCase();
    if (!ADJECTIVES.has(said)) break;
    if (said === 'special') kind = 'special';
    else if (said === 'emergency' && kind === 'special') kind = 'emergency special';
    at = word.start;
  }
  return { at, kind };
}

const HUNDRED_AND = /\bone hundred and $/i;

/** The ordinal before `at`, of one word or several. */
function ordinalBefore(text: string, at: number): (Place & { number: number; inWords: boolean }) | null {
  const last = wordBefore(text, at);
  if (last === null) return null;
  const starts = [last.start];
  const first = wordBefore(text, last.start);
  if (first !== null) starts.unshift(first.start);
  const hundred = HUNDRED_AND.exec(text.slice(Math.max(0, last.start - 16), last.start));
  if (hundred !== null) starts.unshift(last.start - hundred[0].length);
  for (const start of starts) {
    const said = text.slice(start, last.end);
    const words = ordinalWordValue(said);
    const number = words ?? ordinalFigureValue(said);
    if (number !== null && number <= LAST_ORDINAL) return { start, end: last.end, number, inWords: words !== null };
  }
  return null;
}

const JOINT = /(?:,|,? and|,? or|,? to)[ \u00a0]$/i;

/** Where the member before ends in a list whose next member starts at `start`, with a space; `null` where it is no list. */
function beforeJoint(text: string, start: number): number | null {
  const joint = JOINT.exec(text.slice(Math.max(0, start - 6), start));
  return joint === null ? null : start - joint[0].length;
}

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
      : { from: `${opens}-09-01`, to: `${opens + 1}-09-30` };
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
  const term = termOf(session);
  return term === null || (term.from <= iso && iso <= term.to);
}

/** The regular sessions, one or (in September) two, that `iso` can be a date of; none before 1946. */
export function regularSessionsOn(iso: string): number[] {
  const latest = Number(iso.slice(0, 4)) - 1945;
  return [latest - 1, latest].filter((number) => number >= 1 && mayFallIn({ number, kind: 'regular' }, iso));
}
