import type { Analysis } from '../analysis/analysis';
import { findDates, MONTHS } from '../language/dates';
import { termOf } from '../language/sessions';
import type { Block } from '../syntax/tree';
import type { Change, Doubt, Findings, Move } from './change';
import { citedSpans } from './cited-spans';
import { isOwnText } from './own-text';

/**
 * The years that go with a session move by as many: financial periods, budgets, the sessions of a body that are named
 * by their year, and what the operative paragraphs ask for in years to come. Other years are dates of what happened
 * and stay; those of what was still to happen then and is over at the new session are listed.
 */
export function moveYears(analysis: Analysis, move: Move): Findings {
  const changes: Change[] = [];
  const doubts: Doubt[] = [];
  for (const block of analysis.tree.blocks) {
    if (!isOwnText(block)) continue;
    const { text } = block.prose;
    const cited = citedSpans(analysis, block);
    const isInTitle = titlesIn(text);
    for (const match of text.matchAll(YEAR)) {
      const start = match.index;
      if (cited.some((span) => span.start <= start && start < span.end) || isInTitle(start)) continue;
      const ahead = Number(match[1]) - OPENING - move.from;
      const context = { text, start, ahead, isOperative: block.kind !== 'preambular' };
      if (isNextOf(match, move) && goesWithSession(context)) changes.push(moved(block, match, move));
      else {
        const reason = staleness(context, move);
        if (reason !== null) doubts.push(doubted(block, start, reason));
      }
    }
  }
  return { changes, doubts };
}

/** Whether a year moves by as many as the session: a range is the next one only if the texts are as far apart as it is long. */
function isNextOf([, first, last]: RegExpExecArray, { from, to }: Move): boolean {
  return last === undefined || Number(last) - Number(first) + 1 === to - from;
}

function moved({ prose }: Block, match: RegExpExecArray, { from, to }: Move): Change {
  const by = to - from;
  const start = match.index;
  // The second year of 2025/26 is no match of its own.
  const second = match[2] === undefined ? (/^\/\d\d(?!\d)/.exec(prose.text.slice(start + 4))?.[0] ?? '') : '';
  const end = start + match[0].length + second.length;
  const before = prose.text.slice(start, end);
  const after = before.replace(/\d+/g, (digits) =>
    String(Number(digits) + by)
      .padStart(digits.length, '0')
      .slice(-digits.length),
  );
  const reason = `It goes with the session, ${by === 1 ? 'a year' : `${by} years`} later.`;
  return { kind: 'year', edits: [{ span: prose.span(start, end), text: after }], before, after, reason };
}

function doubted({ prose }: Block, start: number, reason: string): Doubt {
  const from = Math.max(0, prose.text.lastIndexOf(' ', start - 30) + 1);
  return { span: prose.span(start, start + 4), text: prose.text.slice(from, start + 4), reason, mark: null };
}

/** The regular session n opens in September of 1945 + n. */
const OPENING = 1945;
/** A year or a range of years: 2025, 2024–2025. */
const YEAR = /(?<![\d/,.])((?:19|20)\d\d)(?:[–-]((?:19|20)\d\d))?(?![\d]|,\d)/g;

interface YearContext {
  readonly text: string;
  readonly start: number;
  /** Years after that in which the session of the text opened. */
  readonly ahead: number;
  readonly isOperative: boolean;
}

const DAY = `\\d{1,2} (?:${MONTHS.join('|')})`;
/** “for the period from 1 July 2024 to 30 June”, “for the year ended 31 December”. */
const OF_A_PERIOD = new RegExp(
  `\\b(?:periods?|years?)\\b.{0,90}?\\b(?:from|to|ended|ending|and) (?:${DAY} (?:\\d{4} )?to )?${DAY} $`,
);
/** “for 2025”, “for the years 2024 and”, “for the financial year”. */
const FOR_YEARS = /\bfor (?:the (?:(?:calendar|financial|budget|fiscal) )?years? )?(?:(?:19|20)\d\d(?:, | and ))*$/;
const LISTED_NEXT = /^(?:, | and )((?:19|20)\d\d)(?!\d)/;
const SESSION_OF = /\bsessions? (?:of|in|for) $/;
const OWN_SESSION =
  /^ (?:(?:regular|substantive|annual|organizational|organisational|resumed|high-level|political|youth|partnership|Economic and Social Council) )*(?:session|forum)\b/;
/** Where a period ends, with the year in which it began: both move or neither. */
const BEGAN = new RegExp(`\\bfrom ${DAY} (\\d{4}) to ${DAY} $`);
const AS_AT = new RegExp(`\\bas (?:at|of) ${DAY} $`);
/** As of such a day something takes effect, once: said in the same stretch between commas. */
const TAKES_EFFECT = /\b(?:effective|terminat|withdr|clos|expir)/;
/** Paragraphs that look back: a year to come in them is what somebody decided, not what the text asks for. */
const LOOKS_BACK =
  /^(?:[a-z]+ (?:also |further )?)?(?:recalls?|notes?|welcomes?|acknowledges|recognizes|reaffirms|congratulates|understands)\b/i;
/** What bears one year for good: an international year, somebody’s presidency, a meeting that is counted, a beginning. */
const OF_ITS_OWN =
  /\b(?:International (?:Year|Decade)s?\b[^,;]*|[Pp]residency\b[^,;]*|[a-z]+(?:th|st|second|third) (?:[a-z-]+ )?(?:meeting|conference|congress|summit)s?\b[^,;]*,?|(?:beginning|starting|commencing)) (?:in|for) $/i;
const TO_COME = new RegExp(
  String.raw`\b(?:in|during|of|(?:by|before|until|no later than)(?: ${DAY}| (?:${MONTHS.join('|')}))?) $`,
);

function goesWithSession(context: YearContext): boolean {
  const { text, start, ahead, isOperative } = context;
  const before = text.slice(Math.max(0, start - 130), start);
  const after = text.slice(start + 4, start + 60);
  // The members of a list move together.
  const next = LISTED_NEXT.exec(after);
  if (next !== null && FOR_YEARS.test(before)) {
    const distance = next[0].length;
    return goesWithSession({
      ...context,
      start: start + distance,
      ahead: ahead + Number(next[1]) - Number(text.slice(start, start + 4)),
    });
  }
  if (ahead < -1 || ahead > 2 || OF_ITS_OWN.test(before)) return false;
  const began = BEGAN.exec(before)?.[1];
  if (began !== undefined && Number(began) - Number(text.slice(start, start + 4)) + ahead < -1) return false;
  if (OF_A_PERIOD.test(before)) return true;
  if (FOR_YEARS.test(before) || isAsAt(before)) return true;
  if (ahead < 0) return false;
  if (SESSION_OF.test(before) || OWN_SESSION.test(after)) return true;
  return isOperative && ahead > 0 && TO_COME.test(before) && !LOOKS_BACK.test(text) && !PROSPECT.test(before);
}

function isAsAt(before: string): boolean {
  const stretch = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
  return AS_AT.test(before) && !TAKES_EFFECT.test(before.slice(stretch));
}

const PROSPECT =
  /\b(?:to be (?:held|convened|organized|launched|observed|hosted|celebrated)|will (?:be|take|mark|hold|convene|meet)|upcoming|forthcoming|scheduled|takes? place)\b[^;]{0,90}$/;

const DATED = new RegExp(`\\b(?:letter|report)s?\\b.{0,12} (?:dated|of) ${DAY} $`);
const NAMED_BY_YEAR = /\b(?:[A-Z]\w+ (?:Report|Outlook|Bulletin)|per cent(?: [a-z ]{0,30})? in) $/;
const ISSUE_OF = /^ (?:[A-Z]\w+ ){0,3}(?:[Rr]eport|Declaration|joint response plan)\b/;

/** Why a year that stays may have to be brought up to date; `null` where nothing says so. */
function staleness(context: YearContext, move: Move): string | null {
  const { text, start, ahead } = context;
  if (isPast(context, move)) {
    return 'It was to come when the earlier text was adopted, and is over when the new session opens.';
  }
  if (ahead >= -1 && ahead <= 2 && OF_ITS_OWN.test(text.slice(Math.max(0, start - 130), start))) {
    return 'It belongs to one event; has a later one taken its place?';
  }
  const before = text.slice(Math.max(0, start - 80), start);
  const isPeriodic = DATED.test(before) || NAMED_BY_YEAR.test(before) || ISSUE_OF.test(text.slice(start + 4));
  return isPeriodic && Math.abs(ahead) <= 1 ? 'A newer one may be out by now.' : null;
}

/** Whether something is announced for a year that is over when the new session opens. */
function isPast({ text, start }: YearContext, move: Move): boolean {
  const opens = termOf({ number: move.to, kind: 'regular' })?.from ?? '';
  const date = findDates(text.slice(Math.max(0, start - 20), start + 4)).at(-1)?.iso;
  const year = Number(text.slice(start, start + 4));
  if (date != null ? date >= opens : year >= OPENING + move.to) return false;
  return year >= OPENING + move.from && PROSPECT.test(text.slice(Math.max(0, start - 140), start));
}

/** Says of offsets, asked for in order, whether they stand within quotation marks, which hold titles. */
function titlesIn(text: string): (offset: number) => boolean {
  let isOpen = false;
  let read = 0;
  return (offset) => {
    for (; read < offset; read++) {
      const sign = text.charAt(read);
      if (sign === '“' || sign === '”') isOpen = sign === '“';
    }
    return isOpen;
  };
}
