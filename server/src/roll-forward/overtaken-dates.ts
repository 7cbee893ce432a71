import type { Analysis } from '../analysis/analysis';
import type { Citation } from '../analysis/citations';
import type { Catalogue } from '../catalogue/catalogue';
import { findDates, formatDate, MONTHS } from '../language/dates';
import type { Span } from '../text/span';
import type { Change, Doubt, Findings } from './change';
import type { Cited } from './citation-list';
import { citedSpans } from './cited-spans';

/** A citation in the place of which the text that is rolled forward is cited. */
export interface Replaced {
  readonly citation: Citation;
  readonly by: Cited;
}

/** A day, month or year that a paragraph names; offsets in its prose. */
interface NamedTime extends Span {
  /** As much of `YYYY-MM-DD` as is named. */
  readonly iso: string;
}

const MONTH_NAMES: readonly string[] = MONTHS;
const MONTH_OF_YEAR = new RegExp(`\\b(${MONTHS.join('|')}) ((?:19|20)\\d\\d)(?!\\d)`, 'g');
const YEAR = /(?<![\d/,.–-])(?:19|20)\d\d(?!\d|[,–-]\d)/g;
/** What was done because a resolution said so: the years beside it are those in which it was done. */
const ON_OCCASION =
  /\b(?:pursuant to|within the framework of|in (?:accordance with|response to|line with)|as (?:mandated|requested|called for) (?:in|by)) (?:paragraphs? [^;,]{0,60} of )?(?:its |the |General |Assembly )*resolution $/;
/** A series of which only the latest is named: nothing followed from it. */
const AS_LATEST = /\b(?:latest|last|most recent) of which\b[^;]*$/;
const ADOPTED_ON = /\badopted (?:by [^,;]{0,40} )?on $/;

/**
 * What happened between the text that was cited before and the one that is cited now, such as an event “in May 2019,
 * pursuant to resolution 72/229”, did not follow from the latter: its date is left and listed. The date on which the text
 * that was cited before was adopted gives way to that of the other.
 * @param settled what is changed or listed already, in UTF-16 offsets of the draft
 */
export function renewDates(
  analysis: Analysis,
  catalogue: Catalogue,
  replaced: readonly Replaced[],
  settled: readonly Span[],
): Findings {
  const changes: Change[] = [];
  const doubts: Doubt[] = [];
  for (const { citation, by } of replaced) {
    const { prose } = citation.block;
    const adopted = citation.date?.iso ?? catalogue.find(citation.canonical)?.date;
    const lead = prose.text.slice(Math.max(0, citation.prose.start - 120), citation.prose.start);
    if (adopted === undefined || AS_LATEST.test(lead)) continue;
    const cited = citedSpans(analysis, citation.block);
    for (const time of timesIn(prose.text, ON_OCCASION.test(lead))) {
      const span = prose.span(time.start, time.end);
      if (overlaps(time, cited) || overlaps(span, settled)) continue;
      const text = prose.text.slice(time.start, time.end);
      if (time.iso === adopted && ADOPTED_ON.test(prose.text.slice(0, time.start))) {
        const after = formatDate(by.date);
        const reason = `It is the day on which resolution ${by.cited} was adopted.`;
        changes.push({ kind: 'citation', edits: [{ span, text: after }], before: text, after, reason });
      } else if (adopted.slice(0, time.iso.length) <= time.iso && time.iso < by.date && time.iso !== adopted) {
        const reason = `Resolution ${by.cited}, which is now cited, is later: is there a later date?`;
        doubts.push({ span, text, reason, mark: citation.block.span.end });
      }
    }
  }
  return { changes, doubts };
}

/** The days and months that `text` names, and the years too if asked for, each place once. */
function timesIn(text: string, withYears: boolean): readonly NamedTime[] {
  const times: NamedTime[] = findDates(text).flatMap(({ start, end, iso }) =>
    iso === null ? [] : { start, end, iso },
  );
  const add = (time: NamedTime) => {
    if (!overlaps(time, times)) times.push(time);
  };
  for (const { index: start, 0: named, 1: month, 2: year } of text.matchAll(MONTH_OF_YEAR)) {
    const number = MONTH_NAMES.indexOf(month as string) + 1;
    add({ start, end: start + named.length, iso: `${year}-${String(number).padStart(2, '0')}` });
  }
  if (!withYears) return times;
  for (const { index: start, 0: year } of text.matchAll(YEAR)) add({ start, end: start + year.length, iso: year });
  return times;
}

function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}
