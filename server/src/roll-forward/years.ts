import type { Analysis } from '../analysis/analysis';
import { findDates, MONTHS } from '../language/dates';
import { termOf } from '../language/sessions';
import type { Change, Doubt, Findings, Move } from './change';
import { isOwnText } from './own-text';

/**
 * The years that go with a session move by as many: financial periods, budgets, the sessions of a body that are named
 * by their year, and what the operative paragraphs ask for in years to come. Other years are dates of what happened
 * and stay; those of what was still to happen then and is over at the new session are listed.
 */
export function moveYears(analysis: Analysis, move: Move): Findings {
  const changes: Change[] = [];
  const doubts: Doubt[] = [];
  const by = move.to - move.from;
  for (const block of analysis.tree.blocks) {
    if (!isOwnText(block)) continue;
    const { text } = block.prose;
    const taken = analysis.citationsIn(block).map((citation) => ({
      start: citation.prose.start,
      end: citation.date?.prose.end ?? citation.prose.end,
    }));
    for (const match of text.matchAll(YEAR)) {
      const start = match.index;
      if (taken.some((span) => span.start <= start && start < span.end) || isInTitle(text, start)) continue;
      const year = Number(match[0]);
      const context = { text, start, ahead: year - OPENING - move.from, isOperative: block.kind !== 'preambular' };
      if (goesWithSession(context)) {
        const end = start + match[0].length;
        const second = /^\/(\d\d)(?!\d)/.exec(text.slice(end));
        const after =
          second === null ? String(year + by) : `${year + by}/${String(Number(second[1]) + by).padStart(2, '0')}`;
        const span = block.prose.span(start, end + (second?.[0].length ?? 0));
        const before = text.slice(start, end + (second?.[0].length ?? 0));
        const reason =
          by === 1 ? 'It goes with the session, a year later.' : `It goes with the session, ${by} years later.`;
        changes.push({ kind: 'year', edits: [{ span, text: after }], before, after, reason });
      } else if (isPast(context, move)) {
        const from = Math.max(0, text.lastIndexOf(' ', start - 30) + 1);
        doubts.push({
          span: block.prose.span(start, start + 4),
          text: text.slice(from, start + 4),
          reason: 'It was to come when the earlier text was adopted, and is over when the new session opens.',
          mark: null,
        });
      }
    }
  }
  return { changes, doubts };
}

/** The regular session n opens in September of 1945 + n. */
const OPENING = 1945;
const YEAR = /(?<![\d/,.])(?:19|20)\d\d(?![\d]|,\d)/g;

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
  /^ (?:(?:regular|substantive|annual|organizational|organisational|resumed|high-level) )*(?:session|forum)\b/;
const AS_AT = new RegExp(`\\bas (?:at|of) ${DAY} $`);
/** Paragraphs that look back: a year to come in them is what somebody decided, not what the text asks for. */
const LOOKS_BACK =
  /^(?:[a-z]+ (?:also |further )?)?(?:recalls?|notes?|welcomes?|acknowledges|recognizes|reaffirms|congratulates|understands)\b/i;
const TO_COME = /\b(?:in|during|by|of) $/;

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
  if (ahead < -1 || ahead > 2) return false;
  if (OF_A_PERIOD.test(before)) return true;
  if (FOR_YEARS.test(before) || AS_AT.test(before)) return true;
  if (ahead < 0) return false;
  if (SESSION_OF.test(before) || OWN_SESSION.test(after)) return true;
  return isOperative && ahead > 0 && TO_COME.test(before) && !LOOKS_BACK.test(text);
}

const PROSPECT =
  /\b(?:to be (?:held|convened|organized|launched|observed|hosted|celebrated)|will (?:be|take|mark|hold|convene|meet)|upcoming|forthcoming|scheduled|takes? place)\b[^;]{0,90}$/;

/** Whether something is announced for a year that is over when the new session opens. */
function isPast({ text, start }: YearContext, move: Move): boolean {
  const opens = termOf({ number: move.to, kind: 'regular' })?.from ?? '';
  const date = findDates(text.slice(Math.max(0, start - 20), start + 4)).at(-1)?.iso;
  const year = Number(text.slice(start, start + 4));
  if (date != null ? date >= opens : year >= OPENING + move.to) return false;
  return year >= OPENING + move.from && PROSPECT.test(text.slice(Math.max(0, start - 140), start));
}

/** Whether an offset stands within quotation marks, which hold titles. */
function isInTitle(text: string, offset: number): boolean {
  return text.lastIndexOf('“', offset) > text.lastIndexOf('”', offset);
}
