import { findDates, formatDate, MONTHS } from '../../language/dates';
import type { Prose } from '../../syntax/prose';
import { isQuoted } from '../quotations';
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
    figures: 'Write the month of this date in words.',
    replace: 'Write “{date}”',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Editorial Manual, Dates and time; usage in adopted resolutions.',
  examples: {
    good: [
      { preamble: '*Recalling* the conference held from 19 to 21 April 2016, and its meeting on 4 May,' },
      { preamble: '*Recalling* resolutions 60/1 and 61/2, and the results of 2021/22,' },
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
      { preamble: '*Recalling* the conference held on 25/3/2021,' },
    ],
  },
  check({ prose }, { report }) {
    const { text } = prose;
    if (!SUSPECT.test(text)) return;
    for (const { start, end, date } of wrongDates(text)) {
      if (isAddress(text, start)) continue;
      const span = prose.span(start, end);
      const aside = isQuoted(text, start) || isTitle(prose, start);
      const fix = date === null ? null : { edits: [{ span, text: date }] };
      report({
        message: date === null ? 'figures' : 'form',
        ...(date !== null && { parameters: { date } }),
        span,
        ...((aside || date === null) && { atMost: 'information' }),
        ...(fix && (aside ? { suggestions: [{ message: 'replace', fix }] } : { fix })),
      });
    }
  },
});

const NAME = `(?:${MONTHS.join('|')})`;
const SHORT = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
/** What only a date of another form has; a quick look before the close one. */
const SUSPECT = new RegExp(
  `${NAME}[ \\u00a0]\\d{1,2}(?!\\d)|\\d(?:st|nd|rd|th)[ \\u00a0]|[ \\u00a0](?:january|february|march|april|may|june|july|august|september|october|november|december)[ \\u00a0]\\d{4}|(?<!\\d)0\\d[ \\u00a0]${NAME}|\\d ${NAME}, \\d{4}|\\d[ \\u00a0]${SHORT}\\b\\.?|\\d/\\d{1,2}/(?:19|20)\\d\\d`,
);
const OTHERS = new RegExp(
  [
    `(?<americanMonth>\\b${NAME})[ \\u00a0](?<americanDay>\\d{1,2})(?:st|nd|rd|th)?(?![\\d–-]|,? \\d{4}|,? (?:and|to|or) \\d)`,
    `(?<![\\w/.-])(?<day>\\d{1,2})(?:st|nd|rd|th)(?: of)?[ \\u00a0](?<month>${NAME})(?!,? \\d{4})`,
    `(?<=\\d[ \\u00a0])(?<short>${SHORT})\\b\\.?(?=[ \\u00a0]\\d{4})`,
    `(?<![\\w/.-])\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d(?![\\w/])`,
  ].join('|'),
  'g',
);

interface WrongDate {
  readonly start: number;
  readonly end: number;
  /** As it should be; `null` where figures do not tell. */
  readonly date: string | null;
}

function wrongDates(text: string): WrongDate[] {
  const found: WrongDate[] = [];
  for (const { start, end, iso, proper } of findDates(text)) {
    // A date that the calendar does not have and one with two spaces are for other rules.
    if (proper || iso === null || text.slice(start, end).replace(/\s+/g, ' ') === formatDate(iso)) continue;
    found.push({ start: withArticle(text, start), end, date: formatDate(iso) });
  }
  for (const { index, 0: written, groups = {} } of text.matchAll(OTHERS)) {
    const { americanMonth, americanDay, day, month, short } = groups;
    const name = short === undefined ? undefined : MONTHS.find((each) => each.startsWith(short.slice(0, 3)));
    const date =
      americanMonth !== undefined ? `${americanDay} ${americanMonth}` : day !== undefined ? `${day} ${month}` : name;
    const start = day === undefined ? index : withArticle(text, index);
    found.push({ start, end: index + written.length, date: date ?? null });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The start of a date in ordinals with the article before it: “the 25th of March”. */
function withArticle(text: string, start: number): number {
  return /\bthe $/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^\d+(?:st|nd|rd|th)/.test(text.slice(start, start + 4))
    ? start - 4
    : start;
}

function isAddress(text: string, at: number): boolean {
  return /:\/\/|www\./.test(text.slice(text.lastIndexOf(' ', at) + 1, at));
}

function isTitle({ emphasis }: Prose, offset: number): boolean {
  return emphasis.some(({ start, end, style }) => start > 0 && style === 'italic' && start <= offset && offset < end);
}
