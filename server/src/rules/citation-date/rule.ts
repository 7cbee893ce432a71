import type { Citation } from '../../analysis/citations';
import { ownOrgan } from '../../analysis/organ';
import type { Catalogue } from '../../catalogue/catalogue';
import { formatDate, isoDate } from '../../language/dates';
import { organName } from '../../language/organs';
import { toRoman } from '../../language/roman';
import { formatSession, LAST_ROMAN, mayFallIn, regularSessionsOn, type Session, termOf } from '../../language/sessions';
import { type Act, formatAct, sessionOf } from '../../language/symbols';
import { capital } from '../../text/capital';
import { defineRule, type Report } from '../rule';
import { termInWords } from '../term-in-words';

export default defineRule({
  id: 'citation-date',
  title: 'Date a cited resolution within its session, and cite none of the future',
  category: 'references',
  scope: 'document',
  defaultLevel: 'warning',
  messages: {
    session: '{kind} {text} is of the {session}, which {term}: {date} cannot be its date.',
    year: '{organ} {kind} {text} is of {year}: {date} cannot be its date.',
    futureSession: '{kind} {text} would be of the {session}, but this is a text of the {own}.',
    futureDate: '{date} is later than this text, which is of {own}.',
    replace: 'Change to “{proper}”',
  },
  fix: 'suggestion',
  source: 'The sessions of the General Assembly open in September; resolutions are numbered by session or year.',
  examples: {
    good: [
      {
        preamble:
          '*Recalling* its resolutions 217 A (III) of 10 December 1948 and 71/14 of 21 November 2016, and Security Council resolution 1631 (2005) of 17 October 2005,',
      },
    ],
    bad: [
      {
        preamble: '*Recalling* its resolution 71/14 of 21 November 2061 on lighthouses,',
        fixed: '*Recalling* its resolution 71/14 of 21 November 2016 on lighthouses,',
      },
      {
        preamble: '*Recalling* Security Council resolution 1631 (2005) of 17 October 2006,',
        fixed: '*Recalling* Security Council resolution 1631 (2005) of 17 October 2005,',
      },
      { preamble: '*Recalling* its resolution 85/14 of 21 November 2030 on lighthouses,' },
    ],
  },
  check({ tree, analysis, catalogue, report }) {
    const { session, dates } = analysis.session;
    const isAssemblys = ownOrgan(tree) === 'GA';
    // Other organs count sessions of their own.
    const own = isAssemblys ? session : null;
    const now = isAssemblys ? dates[0]?.iso : undefined;
    for (const citation of analysis.citations) {
      const { act } = citation;
      if (act === null || citation.block.field !== null) continue;
      // The date is right, the year or session is not: unknown-citation puts the number right.
      if (isMisnumbered(citation.canonical, act, citation.date?.iso, catalogue)) continue;
      // To the thirtieth session numbers were Roman: 5/3 is of another body.
      const adoptedAt = isAssemblyNumber(act) ? sessionOf(citation.canonical) : null;
      const found = wrongDate(citation, act, adoptedAt) ?? fromTheFuture(citation, adoptedAt, own, now);
      if (found !== null) report(found);
    }
  },
});

/** Whether the catalogue knows the number, of a series that runs through, in the year or session of the date instead. */
function isMisnumbered(canonical: string, act: Act, iso: string | undefined, catalogue: Catalogue): boolean {
  if (iso === undefined || catalogue.find(canonical) !== undefined) return false;
  const isKnownIn = (series: string): boolean => catalogue.find(formatAct({ ...act, series }))?.date === iso;
  if (act.organ === 'SC') return isKnownIn(iso.slice(0, 4));
  if (act.organ !== 'GA' || act.numbering !== 'roman') return false;
  const sessions = regularSessionsOn(iso).filter((session) => session <= LAST_ROMAN);
  return sessions.map(toRoman).some(isKnownIn);
}

type Message = 'session' | 'year' | 'futureSession' | 'futureDate' | 'replace';

function isAssemblyNumber({ organ, numbering, series }: Act): boolean {
  return organ === 'GA' && !(numbering === 'session' && Number(series) <= LAST_ROMAN);
}

/** A date at which the act cannot have been adopted. */
function wrongDate({ block, text, kind, date }: Citation, act: Act, session: Session | null): Report<Message> | null {
  if (date === undefined || mayBeOf(act, session, date.iso)) return null;
  const span = block.prose.span(date.prose.start, date.prose.end);
  const written = block.prose.text.slice(date.prose.start, date.prose.end);
  const suggest = (iso: string | null) =>
    iso === null
      ? undefined
      : [
          {
            message: 'replace' as const,
            parameters: { proper: formatDate(iso) },
            fix: { edits: [{ span, text: formatDate(iso) }] },
          },
        ];
  if (session !== null) {
    return {
      message: 'session',
      parameters: {
        kind: capital(kind),
        text,
        session: formatSession(session),
        term: termInWords(session),
        date: written,
      },
      span,
      suggestions: suggest(sameDayIn(session, date.iso)),
    };
  }
  return {
    message: 'year',
    parameters: { organ: organName(act.organ), kind, text, year: act.series, date: written },
    span,
    suggestions: suggest(inYear(Number(act.series), date.iso)),
  };
}

/** Whether an act can have been adopted on a day, by its session, else by the year in its number. */
function mayBeOf(act: Act, session: Session | null, iso: string): boolean {
  if (session !== null) return mayFallIn(session, iso);
  // The Economic and Social Council's sessions begin in the year before.
  return act.organ !== 'SC' || act.numbering !== 'year' || iso.startsWith(act.series);
}

/** An act that this text is too early to cite. */
function fromTheFuture(
  citation: Citation,
  session: Session | null,
  own: Session | null,
  now: string | undefined,
): Report<Message> | null {
  const { block, text, kind, date } = citation;
  if (session?.kind === 'regular' && own?.kind === 'regular' && session.number > own.number) {
    const parameters = { kind: capital(kind), text, session: formatSession(session), own: formatSession(own) };
    return { message: 'futureSession', parameters, span: citation.span };
  }
  if (date === undefined || now === undefined || date.iso <= now) return null;
  return {
    message: 'futureDate',
    parameters: { date: formatDate(date.iso), own: formatDate(now) },
    span: block.prose.span(date.prose.start, date.prose.end),
  };
}

/** The same day of the one year in which it falls in the session; `null` where that is no one year, or none. */
function sameDayIn(session: Session, iso: string): string | null {
  const term = termOf(session);
  if (term === null) return null;
  const years = [Number(term.from.slice(0, 4)), Number(term.to.slice(0, 4))];
  const days = [...new Set(years)]
    .map((year) => inYear(year, iso))
    .filter((day) => day !== null && mayFallIn(session, day));
  return days.length === 1 ? (days[0] as string) : null;
}

/** The same day of `year`, or `null` where it has no such day. */
function inYear(year: number, iso: string): string | null {
  return isoDate(year, Number(iso.slice(5, 7)), Number(iso.slice(8)));
}
