import { titleKey } from '../../catalogue/title-key';
import { parseAgendaItems } from '../../language/agenda-items';
import { formatSession } from '../../language/sessions';
import { defineRule } from '../rule';

export default defineRule({
  id: 'agenda-title',
  title: 'Give the agenda item the title that it has in the agenda',
  category: 'masthead',
  scope: 'document',
  defaultLevel: 'information',
  messages: {
    differs: 'Agenda item {item} of the {session} is “{title}”.',
    replace: 'Write “{title}”',
  },
  fix: 'suggestion',
  source: 'The agendas of the sessions, as the mastheads of adopted resolutions state them.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 14\nCulture of Lighthouses\n\nKenya: draft resolution',
      },
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 99\nMountain rescue\n\nKenya: draft resolution',
      },
    ],
    bad: [
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 14\nMountain rescue\n\nKenya: draft resolution',
        fixed:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 14\nCulture of lighthouses\n\nKenya: draft resolution',
      },
    ],
  },
  check({ tree, analysis, catalogue, report }) {
    const line = tree.masthead.find((block) => block.field === 'agenda-item');
    const { session } = analysis.session;
    if (line === undefined || session?.kind !== 'regular' || /provisional|preliminary/.test(line.prose.text)) return;
    const [item, ...others] = parseAgendaItems(line.prose.text);
    // Titles of several items stand together, in ways that differ.
    if (item === undefined || others.length > 0) return;
    const titles = catalogue.agenda(session.number, item);
    const [title] = titles;
    const written = tree.masthead.filter((block) => block.field === 'agenda-title');
    const [block] = written;
    if (title === undefined || block === undefined || written.length > 1) return;
    const { text } = block.prose;
    if (titles.includes(text)) return;
    const key = titleKey(text);
    if (titles.some((known) => titleKey(known) === key)) return;
    const span = block.prose.span(0, block.prose.text.length);
    report({
      message: 'differs',
      parameters: { item, session: formatSession(session), title },
      span,
      suggestions: [{ message: 'replace', fix: { edits: [{ span, text: title }] } }],
    });
  },
});
