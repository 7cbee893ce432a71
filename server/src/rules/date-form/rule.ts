import { daysIn, findDates, formatDate, isoDate, MONTHS } from '../../language/dates';
import { isInAddress } from '../../text/addresses';
import { matchesIn } from '../../text/matches';
import type { Span } from '../../text/span';
import { isInTitle, isQuoted } from '../quotations';
import { defineRule } from '../rule';

export default defineRule({
  id: 'date-form',
  title: 'Write dates as “25 March 2021”',
  category: 'words',
  scope: 'paragraph',
  kinds: ['masthead', 'preambular', 'operative', 'subparagraph', 'heading', 'closing', 'annex', 'footnote', 'other'],
  defaultLevel: 'error',
  messages: {
    form: 'Write this date as “{date}”.',
    impossible: 'There is no {written}: {month} has {days} days.',
    figures: 'Write the month of this date in words.',
    replace: 'Write “{date}”',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Editorial Manual, Dates and time; usage in adopted resolutions.',
  triggers: {
    apart: {
      months: { words: MONTHS },
      others: { words: 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec st nd rd th'.split(' ') },
      figures: { signs: ['/0', '.0'] },
    },
  },
  examples: {
    good: [
      { preamble: '*Recalling* the conference held from 19 to 21 April 2016, and its meeting on 4 May,' },
      { preamble: '*Recalling* the conference of 29 February 2016 and the report for 2019/20, chap. 3.12,' },
      { preamble: '*Noting* that in March, 2,021 lamps burned,' },
      { preamble: '*Recalling* resolutions 60/1 and 61/2, and the results of 2021/22,' },
      { preamble: '*Recalling* resolution 71/14 of 21 November 21 November 2016,' },
      { preamble: '*Recalling* the meetings held from 21 November 21 December 2016 and on 5 May 6 June,' },
      { preamble: '*Recalling* the meetings held from November 21 December 2016 and from 21 November–3 December,' },
    ],
    bad: [
      {
        preamble: '*Recalling* the conference held on March 25, 2021,',
        fixed: '*Recalling* the conference held on 25 March 2021,',
      },
      {
        preamble: '*Recalling* the conference held on the 25th of march 2021 and on 5 Sept. 2022,',
        fixed: '*Recalling* the conference held on 25 March 2021 and on 5 September 2022,',
      },
      {
        preamble: '*Recalling* the International Day of Lighthouses on August 21,',
        fixed: '*Recalling* the International Day of Lighthouses on 21 August,',
      },
      {
        preamble: '*Recalling* the conferences held on 25/3/2021 and 12/31/2021,',
        fixed: '*Recalling* the conferences held on 25 March 2021 and 31 December 2021,',
      },
      {
        operative: '*Requests* the keepers to report by January 1st, 2026.',
        fixed: '*Requests* the keepers to report by 1 January 2026.',
      },
      {
        preamble: '*Recalling* the conference held in March, 2021, in Arcadia,',
        fixed: '*Recalling* the conference held in March 2021, in Arcadia,',
      },
      { preamble: '*Recalling* the conference held on 5/3/2021,' },
      { preamble: '*Recalling* the conference held on 31 November 2015,' },
      { preamble: '*Recalling* the conference held on 21 November 21, 2016,' },
      { preamble: '*Recalling* the meetings held on 29 February 2015 and from 20 to 31 June,' },
    ],
  },
  check({ prose }, { opens, report }) {
    const { text } = prose;
    const isSuspect =
      (opens('months') && ODD_MONTH.test(text)) ||
      (opens('others') && ODD_DAY.test(text)) ||
      (opens('figures') && IN_FIGURES.test(text));
    if (!isSuspect) return;
    for (const { start, end, ...wrong } of wrongDates(text)) {
      if (isInAddress(text, start)) continue;
      const span = prose.span(start, end);
      const aside = isQuoted(text, start) || isInTitle(prose, start);
      const weaker = (aside || wrong.message === 'figures') && { atMost: 'information' as const };
      if (wrong.message === 'form') {
        const { message, date, hasTwoDays } = wrong;
        const found = { message, parameters: { date }, span, ...weaker } as const;
        const fix = { edits: [{ span, text: date }] };
        if (hasTwoDays) report(found);
        else report({ ...found, ...(aside ? { suggestions: [{ message: 'replace', fix }] } : { fix }) });
      } else report({ ...wrong, span, ...weaker });
    }
  },
});

const NAME = `(?:${MONTHS.join('|')})`;
const SHORT = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const SMALL_NAME = `(?:${MONTHS.map((name) => name.toLowerCase()).join('|')})`;
/** Quick looks before the close ones, two of them at the first figure of each number: a month where it should not stand. */
const ODD_MONTH = new RegExp(
  `\\d(?<!\\d\\d)(?:${[
    `\\d? ${NAME}, \\d{4}`,
    `(?<=0)\\d?[ \\u00a0]${NAME}|(?<=3)[2-9][ \\u00a0]${NAME}|(?<=[4-9])\\d[ \\u00a0]${NAME}`,
    '(?<=3)1[ \\u00a0](?:Feb|Apr|Jun|Sep|Nov)|(?:(?<=2)9|(?<=3)0)[ \\u00a0]February',
    `(?<=[a-z],[ \\u00a0]\\d)(?<=${NAME},[ \\u00a0]\\d)\\d{3}`,
    `(?<=[a-z][ \\u00a0]\\d)(?:(?<=${NAME}[ \\u00a0]\\d)\\d?(?!\\d)|(?<=[ \\u00a0]${SMALL_NAME}[ \\u00a0]\\d)\\d{3})`,
  ].join('|')})`,
);
/** A day with the ending of an ordinal, or before a month cut short. */
const ODD_DAY = new RegExp(
  `\\d(?<!\\d\\d)(?:\\d?(?:st|nd|rd|th)(?:[ \\u00a0]+of)?[ \\u00a0]+[JFMASONDjfmasond]|\\d*[ \\u00a0]${SHORT}\\b)`,
);
/** A date without words: looked for from its first stroke or stop. */
const IN_FIGURES = /[/.]\d{1,2}[/.](?:19|20)\d\d(?<=(?<!\d)\d{1,2}[/.]\d{1,2}[/.]\d{4})/;
/** White space between a day and its month; bounded, for it is looked for backwards. */
const GAP = '[ \\u00a0]{1,9}';
/** A day that the month behind it belongs to. */
const DAY_BEFORE = `(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?:${GAP}of)?${GAP}`;
const AMERICAN_BEHIND_DAY = new RegExp(`(?<=${DAY_BEFORE})[A-Za-z]`, 'y');
const OTHERS = new RegExp(
  [
    `\\b(?<!${DAY_BEFORE})(?<americanMonth>${NAME})[ \\u00a0](?<americanDay>\\d{1,2})(?:st|nd|rd|th)?(?![\\w–-]|,? \\d{4}|,? (?:and|to|or) \\d|(?:${GAP}of)?${GAP}${NAME})`,
    `(?<![\\w/.-])(?<day>\\d{1,2})(?:st|nd|rd|th)(?: of)?[ \\u00a0](?<month>${NAME})(?!,? \\d{4})`,
    `(?<!\\d(?:st|nd|rd|th)?(?: of)?[ \\u00a0])\\b(?<monthOf>${NAME}),[ \\u00a0](?<inYear>(?:19|20)\\d\\d)(?![\\w/])`,
    `(?<=\\d[ \\u00a0])(?<short>${SHORT})\\b\\.?(?=[ \\u00a0]\\d{4})`,
    `(?<![\\w/.-])(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)(?![\\w/]|\\.\\d)`,
  ].join('|'),
  'g',
);

/** A day, month and perhaps year, which no calendar may have. */
const DAY = new RegExp(
  `(?<![\\w/.-])(?<day>\\d{1,2})[ \\u00a0](?<month>${NAME})(?:[ \\u00a0](?<year>\\d{4}))?(?!\\w)`,
  'g',
);
/** Months by name, from 1. */
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(MONTHS.map((name, i) => [name, i + 1]));
/** A year of which nothing is said may be a leap year. */
const LEAP_YEAR = 2000;

type WrongDate = Span &
  (
    | {
        readonly message: 'form';
        readonly date: string;
        /** Before and behind the month, of which either may be meant: “21 November 21, 2016”. */
        readonly hasTwoDays?: boolean;
      }
    | { readonly message: 'figures' }
    | {
        readonly message: 'impossible';
        readonly parameters: { readonly written: string; readonly month: string; readonly days: number };
      }
  );

function wrongDates(text: string): WrongDate[] {
  const found: WrongDate[] = [...impossibleDates(text)];
  for (const { start, end, iso, proper } of findDates(text)) {
    // A date that the calendar does not have is none to rewrite, and one with two spaces is for another rule.
    if (proper || iso === null || text.slice(start, end).replace(/\s+/g, ' ') === formatDate(iso)) continue;
    AMERICAN_BEHIND_DAY.lastIndex = start;
    const hasTwoDays = AMERICAN_BEHIND_DAY.test(text);
    found.push({ start: withArticle(text, start), end, message: 'form', date: formatDate(iso), hasTwoDays });
  }
  for (const { index, 0: written, groups = {} } of matchesIn(text, OTHERS)) {
    const date = inWords(groups);
    const start = groups.day === undefined ? index : withArticle(text, index);
    const span = { start, end: index + written.length };
    found.push(date === null ? { ...span, message: 'figures' } : { ...span, message: 'form', date });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The date or month that a match of {@link OTHERS} means; `null` where figures do not tell the day from the month. */
function inWords(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { americanMonth, americanDay, day, month, short, first, second, year, monthOf, inYear } = groups;
  if (americanMonth !== undefined) return `${americanDay} ${americanMonth}`;
  if (day !== undefined) return `${day} ${month}`;
  if (monthOf !== undefined) return `${monthOf} ${inYear}`;
  if (short !== undefined) return MONTHS.find((each) => each.startsWith(short.slice(0, 3))) ?? null;
  const readings = new Set([
    isoDate(Number(year), Number(second), Number(first)),
    isoDate(Number(year), Number(first), Number(second)),
  ]);
  readings.delete(null);
  const [only, other] = readings;
  return only && other === undefined ? formatDate(only) : null;
}

/** Days that the calendar does not have: 31 November. */
function* impossibleDates(text: string): Iterable<WrongDate> {
  for (const { index, 0: written, groups = {} } of matchesIn(text, DAY)) {
    const { day, month = '', year } = groups;
    const days = daysIn(Number(year ?? LEAP_YEAR), Number(MONTH_NUMBERS.get(month)));
    if (Number(day) >= 1 && Number(day) <= days) continue;
    const inYear = month === 'February' && year !== undefined ? `${month} ${year}` : month;
    yield {
      start: index,
      end: index + written.length,
      message: 'impossible',
      parameters: { written, month: inYear, days },
    };
  }
}

/** The start of a date in ordinals with the article before it: “the 25th of March”. */
function withArticle(text: string, start: number): number {
  return /\bthe $/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^\d+(?:st|nd|rd|th)/.test(text.slice(start, start + 4))
    ? start - 4
    : start;
}
