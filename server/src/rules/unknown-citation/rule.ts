import type { Citation } from '../../analysis/citations';
import type { Catalogue } from '../../catalogue/catalogue';
import { organName } from '../../language/organs';
import { formatSession } from '../../language/sessions';
import { type Act, citedForm, formatAct, sessionOf, wholeOf } from '../../language/symbols';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'unknown-citation',
  title: 'Cite resolutions and decisions by numbers that exist',
  category: 'references',
  scope: 'document',
  defaultLevel: 'warning',
  messages: {
    beyond:
      'The catalogue knows all but a few resolutions of the {session}, the last of them {last}. {text} is not among them: check the number.',
    high: 'No regular session has adopted as many as {number} resolutions; decisions are numbered from {first}. Check the number of {text}.',
    low: 'Decisions of the General Assembly are numbered from {first} in each session: {text} is the number of a resolution.',
    year: 'Security Council resolution {number} is of {year}, not of {written}.',
    roman: '{organ} resolution {number} is of the {session}: it is cited as {cited}.',
    replace: 'Change to “{proper}”',
  },
  fix: 'suggestion',
  source:
    'The catalogue of adopted resolutions; the numbering of resolutions and decisions since the thirty-first session.',
  examples: {
    good: [
      { preamble: '*Recalling* its resolution 71/14 of 21 November 2016 and its decision 79/573 of 5 September 2025,' },
      { preamble: '*Recalling* Security Council resolution 1631 (2005) of 17 October 2005,' },
    ],
    bad: [
      {
        preamble: '*Recalling* Security Council resolution 1631 (2006) of 17 October 2006,',
        fixed: '*Recalling* Security Council resolution 1631 (2005) of 17 October 2006,',
      },
      {
        preamble: '*Recalling* Security Council resolution 1631 (2015) of 17 October 2005,',
        fixed: '*Recalling* Security Council resolution 1631 (2005) of 17 October 2005,',
      },
      {
        preamble: '*Recalling* its resolution 79/573 of 5 September 2025,',
        fixed: '*Recalling* its decision 79/573 of 5 September 2025,',
      },
      {
        preamble: '*Recalling* its decision 79/12 of 21 November 2024,',
        fixed: '*Recalling* its resolution 79/12 of 21 November 2024,',
      },
    ],
  },
  check({ analysis, catalogue, report }) {
    const lasts = new Map<number, number | null>();
    const reported = new Set<string>();
    for (const citation of analysis.citations) {
      const { act } = citation;
      if (act === null || citation.block.kind === 'masthead' || reported.has(citation.canonical)) continue;
      const found =
        act.organ === 'SC'
          ? wrongYear(citation, act, catalogue)
          : act.organ === 'GA' && act.numbering === 'roman'
            ? wrongSession(citation, act, catalogue)
            : act.organ === 'GA'
              ? wrongNumber(citation, act, catalogue, lasts)
              : null;
      if (found === null) continue;
      reported.add(citation.canonical);
      report(found);
    }
  },
});

type Found = Report<'beyond' | 'high' | 'low' | 'year' | 'roman' | 'replace'>;

/** The first number of decisions since the thirty-first session; no session has adopted so many resolutions but one. */
const FIRST_DECISION = 301;
/** More than any session's resolutions: the seventy-third had 347. */
const TOO_MANY = 400;

function wrongNumber(
  citation: Citation,
  act: Act,
  catalogue: Catalogue,
  lasts: Map<number, number | null>,
): Found | null {
  const { text, kind, canonical } = citation;
  const session = sessionOf(canonical);
  // Below the thirty-first session such a number is hardly the Assembly's.
  if (session?.kind !== 'regular' || session.number < 31) return null;
  if (kind === 'decision' ? act.number >= FIRST_DECISION : isKnown(catalogue, canonical)) return null;
  const { span, block, prose } = citation;
  const parameters = { text, number: act.number, first: FIRST_DECISION, session: formatSession(session) };
  const swap = (proper: string) => {
    const noun = /\b(resolution|decision)(?=[ \u00a0]$)/.exec(block.prose.text.slice(0, prose.start));
    if (noun === null) return undefined;
    const edit = { span: block.prose.span(noun.index, noun.index + noun[0].length), text: proper };
    return [{ message: 'replace' as const, parameters: { proper: `${proper} ${text}` }, fix: { edits: [edit] } }];
  };
  if (kind === 'decision') return { message: 'low', parameters, span, suggestions: swap('resolution') };
  if (act.number >= TOO_MANY) return { message: 'high', parameters, span, suggestions: swap('decision') };
  if (!lasts.has(session.number)) lasts.set(session.number, lastOf(session.number, catalogue));
  const last = lasts.get(session.number) ?? null;
  if (last === null || act.number <= last) return null;
  return {
    message: 'beyond',
    parameters: { ...parameters, last: `${session.number}/${last}` },
    span,
    atMost: 'information',
  };
}

/** The last number of a session that is over and of which the catalogue knows at least 97 of 100 resolutions, else `null`. */
function lastOf(session: number, catalogue: Catalogue): number | null {
  if (!isKnown(catalogue, `A/RES/${session + 1}/1`)) return null;
  let known = 0;
  let last = 0;
  for (let number = 1; number < TOO_MANY; number++) {
    if (!isKnown(catalogue, `A/RES/${session}/${number}`)) continue;
    known++;
    last = number;
  }
  return last > 100 && known >= 0.97 * last ? last : null;
}

/** Whether the catalogue knows a resolution, or the first part of it where it is a composite. */
function isKnown(catalogue: Catalogue, canonical: string): boolean {
  if (catalogue.find(canonical) !== undefined) return true;
  const whole = wholeOf(canonical);
  return [whole, `${whole}[A]`, `${whole}[A-B]`].some((symbol) => catalogue.find(symbol) !== undefined);
}

const FIRST_YEAR = 1946;
/** Farthest from the year written that the right one is looked for. */
const YEARS = 80;

/** The Security Council numbers its resolutions through: a number known in one year is of no other. */
function wrongYear(citation: Citation, act: Act, catalogue: Catalogue): Found | null {
  if (catalogue.find(formatAct(act)) !== undefined) return null;
  const written = Number(act.series);
  for (let distance = 1; distance <= YEARS; distance++) {
    for (const year of [written - distance, written + distance]) {
      const other = { ...act, series: String(year) };
      if (year < FIRST_YEAR || catalogue.find(formatAct(other)) === undefined) continue;
      const proper = citedForm(other);
      const { span } = citation;
      return {
        message: 'year',
        parameters: { number: act.number, year, written },
        span,
        suggestions: [{ message: 'replace', parameters: { proper }, fix: { edits: [{ span, text: proper }] } }],
      };
    }
  }
  return null;
}

const ROMANS = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'],
  ...['XVIII', 'XIX', 'XX', 'XXI', 'XXII', 'XXIII', 'XXIV', 'XXV', 'XXVI', 'XXVII', 'XXVIII', 'XXIX', 'XXX'],
  ...['S-I', 'S-II', 'S-III', 'S-IV', 'S-V', 'S-VI', 'S-VII', 'ES-I', 'ES-II', 'ES-III', 'ES-IV', 'ES-V'],
];

/** To the thirtieth session the Assembly numbered its resolutions through, as the Security Council does. */
function wrongSession(citation: Citation, act: Act, catalogue: Catalogue): Found | null {
  if (isKnown(catalogue, formatAct(act))) return null;
  const series = ROMANS.find((roman) => isKnown(catalogue, wholeOf(formatAct({ ...act, series: roman }))));
  const session = series === undefined ? null : sessionOf(formatAct({ ...act, series }));
  if (series === undefined || series === act.series || session === null) return null;
  const proper = citedForm({ ...act, series });
  const { span } = citation;
  return {
    message: 'roman',
    parameters: {
      organ: organName(act.organ),
      number: act.number,
      session: formatSession(session),
      cited: proper,
    },
    span,
    suggestions: [{ message: 'replace', parameters: { proper }, fix: { edits: [{ span, text: proper }] } }],
  };
}
