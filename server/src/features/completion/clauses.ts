import { agendaWords } from '../../drafting/new-draft';
import { parseAgendaItems } from '../../language/agenda-items';
import { formatSession } from '../../language/sessions';
import { type Caret, sessionOf } from './caret';

/** A standard formula behind an opening phrase. */
export interface Clause {
  /** As it is listed. */
  readonly short: string;
  readonly words: string;
  readonly ending: string;
}

/** Sessions ahead for which a clause is offered: the next, and the one after, since many items recur every other year. */
const AHEAD = [1, 2];

/** The standard formulas that the opening phrase `base` begins, for the draft's own session and agenda item. */
export function clausesFor(base: string, caret: Caret): Clause[] {
  if (base === 'Requests') return AHEAD.slice(0, 1).flatMap((ahead) => reportClauses(nextSession(caret, ahead)));
  if (base === 'Guided') {
    return [clause('by the purposes and principles of the Charter …', `by ${PURPOSES}`, ',')];
  }
  if (base !== 'Decides') return [];
  const title = wordsForItem(caret);
  const agenda = title === null ? [] : AHEAD.map((ahead) => agendaClause(nextSession(caret, ahead), title));
  return [...agenda, clause('to remain seized of the matter', 'to remain seized of the matter', '.')];
}

const PURPOSES = 'the purposes and principles of the Charter of the United Nations';

const clause = (short: string, words: string, ending: string): Clause => ({ short, words, ending });

function nextSession(caret: Caret, ahead: number): string {
  const { number } = sessionOf(caret);
  return formatSession({ number: number + ahead, kind: 'regular' });
}

function reportClauses(session: string): Clause[] {
  const subject = 'the implementation of the present resolution';
  const to = 'the Secretary-General to';
  return [
    clause(
      `${to} report … at its ${session}`,
      `${to} report to the General Assembly at its ${session} on ${subject}`,
      ';',
    ),
    clause(
      `${to} submit … at its ${session} a report`,
      `${to} submit to the General Assembly at its ${session} a report on ${subject}`,
      ';',
    ),
  ];
}

function agendaClause(session: string, title: string): Clause {
  return clause(
    `to include in the provisional agenda of its ${session} …`,
    `to include in the provisional agenda of its ${session}${title}`,
    '.',
  );
}

/** What follows the session in an agenda clause, by the masthead's title; `null` where it has none, or several items. */
function wordsForItem({ analysis }: Caret): string | null {
  const { blocks } = analysis.tree;
  const title = blocks.find(({ field }) => field === 'agenda-title')?.prose.text;
  const items = parseAgendaItems(blocks.find(({ field }) => field === 'agenda-item')?.prose.text ?? '');
  return title === undefined || items.length > 1 ? null : agendaWords(items[0], title);
}
