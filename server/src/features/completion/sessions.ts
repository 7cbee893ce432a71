import { formatSession } from '../../language/sessions';
import { type Caret, sessionOf, span } from './caret';
import type { Proposals } from './proposal';

const BEGUN = /\b(?:at|agenda (?:of|for)) its (?<written>(?:[a-z]|-(?=[a-z]|$)){0,30})$/;
/** Sessions of the future, the next first; then the draft's own and the one before. */
const OFFSETS = [1, 2, 3, 4, 5, 0, -1];

/** Sessions behind “at its” and “agenda of its”; `null` elsewhere. */
export function sessionProposals(caret: Caret): Proposals | null {
  const { zone, before, after } = caret;
  const written = zone === 'masthead' ? undefined : BEGUN.exec(before)?.groups?.written;
  if (written === undefined || /^[\w-]/.test(after)) return null;
  const own = sessionOf(caret).number;
  const replaces = span(caret, written.length);
  const items = OFFSETS.filter((ahead) => own + ahead > 0).map((ahead) => {
    const name = formatSession({ number: own + ahead, kind: 'regular' });
    const text = after.startsWith(' session') ? name.replace(/ session$/, '') : name;
    return { label: name, description: yearOf(own + ahead), kind: 'words' as const, filter: name, text, replaces };
  });
  return { items, more: false };
}

/** The year in which a regular session opens: `from September 2027`. */
export function yearOf(session: number): string {
  return session === 1 ? '1946' : `from September ${1945 + session}`;
}
