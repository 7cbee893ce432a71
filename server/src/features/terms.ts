import { formatDate } from '../language/dates';
import { type Session, type Term, termOf } from '../language/sessions';

/** When a session acts, in words: `September 2026 to September 2027`, `2016`, `since 1997`; `undefined` where not known. */
export function termInWords(session: Session): string | undefined {
  const term = termOf(session);
  if (term === null) return undefined;
  const from = term.from.slice(0, 4);
  if (session.kind === 'regular' && session.number > 1) return `${monthOf(term.from)} to ${monthOf(term.to)}`;
  if (isOpen(term)) return `since ${from}`;
  const to = term.to.slice(0, 4);
  return from === to ? from : `${from} to ${to}`;
}

function monthOf(iso: string): string {
  return formatDate(iso).replace(/^\d+ /, '');
}

function isOpen(term: Term): boolean {
  return term.to.startsWith('9999');
}
