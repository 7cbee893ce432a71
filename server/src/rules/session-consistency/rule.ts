import { ownOrgan } from '../../analysis/organ';
import { type SessionDate, type SessionStatement, sameSession } from '../../analysis/session';
import { formatSession, mayFallIn, type Session } from '../../language/sessions';
import { defineRule, type Report } from '../rule';
import { termInWords } from '../term-in-words';

export default defineRule({
  id: 'session-consistency',
  title: 'Name one session throughout: session line, symbol, number, draft symbol and dates',
  category: 'sessions',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    line: 'The session line says “{text}”, but {witness} of the {session}.',
    statement: '“{text}” is of the {stated}, but {witness} of the {session}.',
    date: '{text} is not in the {session}, which {term}.',
    replace: 'Change to “{proper}”',
    witness: '“{text}” is of the {session}.',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Usage in adopted resolutions; the sessions of the General Assembly open in September.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        masthead:
          'A/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\nAgenda item 8\nLighthouses\n\nKenya: draft resolution',
      },
    ],
    bad: [
      {
        masthead:
          'A/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nSeventy-ninth session\nAgenda item 8\nLighthouses\n\nKenya: draft resolution',
        fixed:
          'A/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\nAgenda item 8\nLighthouses\n\nKenya: draft resolution',
      },
      {
        masthead:
          'A/79/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\nAgenda item 8\nLighthouses\n\nKenya: draft resolution',
      },
      {
        masthead:
          'A/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2025\nOriginal: English\n\nEightieth session\nAgenda item 8\nLighthouses\n\nKenya: draft resolution',
      },
    ],
  },
  check({ tree, analysis, report }) {
    if (ownOrgan(tree) !== 'GA') return;
    const { session, statements, dates } = analysis.session;
    if (session === null) return;
    const agreeing = statements.filter((statement) => sameSession(statement.session, session));
    for (const statement of statements) {
      if (sameSession(statement.session, session)) continue;
      report(ofStatement(statement, session, agreeing, dates));
    }
    for (const { iso, text, span } of dates) {
      if (mayFallIn(session, iso)) continue;
      report({
        message: 'date',
        parameters: { text, session: formatSession(session), term: termInWords(session) },
        span,
      });
    }
  },
});

type Message = 'line' | 'statement' | 'date' | 'replace' | 'witness';

function ofStatement(
  statement: SessionStatement,
  session: Session,
  agreeing: readonly SessionStatement[],
  dates: readonly SessionDate[],
): Report<Message> {
  const { by, text, span, session: stated } = statement;
  const witnesses = [...agreeing.map((other) => `“${other.text}”`)];
  if (witnesses.length < 2)
    witnesses.push(...dates.filter(({ iso }) => mayFallIn(session, iso)).map((date) => date.text));
  const shown = witnesses.slice(0, 2);
  const witness = `${shown.join(' and ')} ${shown.length > 1 ? 'are' : 'is'}`;
  const parameters = { text, stated: formatSession(stated), session: formatSession(session), witness };
  const related = agreeing.map((other) => ({
    span: other.span,
    message: 'witness' as const,
    parameters: { text: other.text, session: formatSession(session) },
  }));
  if (by === 'session line') {
    const proper = formatSession(session, 'capital');
    const fix = { edits: [{ span, text: proper }] };
    return { message: 'line', parameters: { ...parameters, proper }, span, related, fix };
  }
  const proper = text.replace(series(stated), series(session));
  return {
    message: 'statement',
    parameters: { ...parameters, proper },
    span,
    related,
    ...(proper !== text && {
      suggestions: [{ message: 'replace' as const, fix: { edits: [{ span, text: proper }] } }],
    }),
  };
}

/** The session as symbols write it: `80`, `S-32`, `ES-11`. */
function series({ kind, number }: Session): string {
  return `${kind === 'regular' ? '' : kind === 'special' ? 'S-' : 'ES-'}${number}`;
}
