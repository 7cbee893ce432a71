import { ownOrgan } from '../../analysis/organ';
import { formatSession, type Session } from '../../language/sessions';
import { expectsMasthead, lineBefore, placeOf } from '../masthead-line';
import { defineRule } from '../rule';

export default defineRule({
  id: 'session-line',
  title: 'State the session in the masthead, its ordinal in words',
  category: 'masthead',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    missing: 'The session line is missing: state the session in words above the agenda item, such as “{example}”.',
    unreadable: '“{text}” names no session: write its ordinal in words, such as “{example}”.',
    form: 'Write the session line as “{line}”.',
    replace: 'Change to “{line}”',
    add: 'Insert “{line}”',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Usage in the mastheads of all General Assembly drafts and resolutions since the seventy-fourth session.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 8\nLighthouses\n\nKenya: draft resolution',
      },
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEleventh emergency special session\nAgenda item 5\nLighthouses\n\nKenya: draft resolution',
      },
    ],
    bad: [
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\n80th Session\nAgenda item 8\nLighthouses\n\nKenya: draft resolution',
        fixed:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 8\nLighthouses\n\nKenya: draft resolution',
      },
      {
        masthead:
          'A/80/L.212\n\nGeneral Assembly\n\n4 May 2026\n\nEigtieth session\nAgenda item 8\nLighthouses\n\nKenya: draft resolution',
        fixed:
          'A/80/L.212\n\nGeneral Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 8\nLighthouses\n\nKenya: draft resolution',
      },
      {
        masthead: 'General Assembly\n\n4 May 2026\n\nAgenda item 8\nLighthouses\n\nKenya: draft resolution',
      },
    ],
  },
  check({ tree, analysis, report }) {
    const organ = ownOrgan(tree);
    if (organ !== 'GA' && organ !== 'HRC') return;
    const { line, session } = analysis.session;
    if (line === null) {
      if (!expectsMasthead(tree)) return;
      const before = lineBefore(tree, 'session');
      const text = session === null ? null : formatSession(session, 'capital');
      report({
        message: 'missing',
        parameters: { example: text ?? EXAMPLE, line: text ?? EXAMPLE },
        span: placeOf(tree, 'session').span,
        ...(text !== null &&
          before !== null && {
            suggestions: [
              {
                message: 'add',
                fix: { edits: [{ span: { start: before.span.end, end: before.span.end }, text: `\n\n${text}` }] },
              },
            ],
          }),
      });
      return;
    }
    const { prose } = line.block;
    const text = prose.text.trim();
    const span = prose.span(0, prose.text.length);
    if (line.read !== null) {
      const proper = properLine(text, line.read.session);
      if (text !== proper) {
        report({ message: 'form', parameters: { line: proper }, span, fix: { edits: [{ span, text: proper }] } });
      }
      return;
    }
    // What the symbol or the number says is what the line means to say.
    const meant = session === null ? null : formatSession(session, 'capital');
    report({
      message: 'unreadable',
      parameters: { text, example: meant ?? EXAMPLE, line: meant ?? EXAMPLE },
      span,
      ...(meant !== null && { fix: { edits: [{ span, text: meant }] } }),
    });
  },
});

const EXAMPLE = 'Eighty-first session';

/** The line as the United Nations writes it; what marks a resumed session stays on its side. */
function properLine(text: string, session: Session): string {
  if (/^resumed\b/i.test(text)) return `Resumed ${formatSession(session)}`;
  const resumed = /(?: \(resumed\)|, resumed)$/i.exec(text)?.[0].toLowerCase() ?? '';
  return formatSession(session, 'capital') + resumed;
}
