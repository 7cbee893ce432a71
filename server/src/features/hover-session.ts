import type { Analysis } from '../analysis/analysis';
import { mentionsIn } from '../analysis/citation-organs';
import { ownOrgan } from '../analysis/organ';
import type { Organ } from '../language/organs';
import { findSessions, formatSession, type Session } from '../language/sessions';
import type { Block } from '../syntax/tree';
import { capital } from '../text/capital';
import { type Span, touches } from '../text/span';
import { below } from './markdown';
import { termInWords } from './terms';

/**
 * The session of the General Assembly that `block`, in a text of the organ `own`, names at plain-text `offset`; the last
 * of a list with the word behind it.
 */
export function sessionAt(
  block: Block,
  offset: number,
  own: Organ | null,
): { readonly session: Session; readonly prose: Span } | null {
  const { text } = block.prose;
  const sessions = findSessions(text);
  const named =
    sessions.find((session) => touches(session, offset)) ??
    sessions.findLast(({ end, nameEnd }) => end < offset && offset <= nameEnd);
  if (named === undefined || !isAssemblys(text, named.start, named.nameEnd, own)) return null;
  const isLast = sessions.findLast(({ nameEnd }) => nameEnd === named.nameEnd) === named;
  return { session: named.session, prose: { start: named.start, end: isLast ? named.nameEnd : named.end } };
}

/** Longest way from a session back to the body whose it is, in UTF-16 units. */
const REACH = 200;

/** Whether "its eighty-first session" is the Assembly's: by what follows it, else the body named last before it, else whose text it is. */
function isAssemblys(text: string, start: number, end: number, own: Organ | null): boolean {
  const after = /^ of the ([^,;.]+)/.exec(text.slice(end, end + 80));
  const behind = after === null ? [] : mentionsIn(after[1] as string);
  if (behind.length > 0) return behind[0]?.body === 'GA';
  const before = text.slice(Math.max(0, start - REACH), start);
  const last = mentionsIn(before.slice(before.lastIndexOf(';') + 1)).at(-1);
  return (last?.body ?? own ?? 'GA') === 'GA';
}

/** What a session is, as Markdown, beside the draft's own. */
export function describeSession(session: Session, analysis: Analysis): string {
  const term = termInWords(session);
  return below(
    `**${formatSession(session, 'capital')}** of the General Assembly`,
    term === undefined ? 'Its dates are not known.' : `${capital(term)}.`,
    distance(session, isOfAssembly(analysis) ? analysis.session.session : null),
  );
}

/** Whether the draft’s own session is one of the Assembly. */
function isOfAssembly({ tree }: Analysis): boolean {
  return (ownOrgan(tree) ?? 'GA') === 'GA';
}

function distance(session: Session, own: Session | null): string | undefined {
  if (own === null || own.kind !== 'regular' || session.kind !== 'regular') return undefined;
  const sessions = session.number - own.number;
  if (sessions === 0) return 'The session of this draft.';
  const count = Math.abs(sessions) === 1 ? 'One session' : `${Math.abs(sessions)} sessions`;
  return `${count} ${sessions > 0 ? 'after' : 'before'} the one of this draft, the ${formatSession(own).replace(/ session$/, '')}.`;
}
