import type { Analysis } from '../analysis/analysis';
import { findSessionClauses } from '../analysis/session-clauses';
import { LAST_ORDINAL } from '../language/last-ordinal';

/** A session that a text may be rolled forward to. */
export interface Proposal {
  readonly session: number;
  /** Whether its own clauses put the matter on the agenda of that session. */
  readonly isOwn: boolean;
}

/** How far ahead sessions are proposed. */
const MOST = 4;

/**
 * The regular sessions that a text may be rolled forward to: first the one for which it puts its item on the provisional
 * agenda, then the next ones. Empty where it is not of a regular session.
 */
export function proposedSessions(analysis: Analysis): readonly Proposal[] {
  const from = analysis.session.session;
  if (from?.kind !== 'regular' || analysis.tree.kind !== 'resolution') return [];
  const own = findSessionClauses(analysis.tree).find(
    ({ kind, named }) => kind !== 'report' && named.session.number > from.number,
  )?.named.session.number;
  const following = Array.from({ length: MOST }, (_, i) => from.number + 1 + i);
  return [
    ...(own === undefined ? [] : [{ session: own, isOwn: true }]),
    ...following.filter((session) => session !== own).map((session) => ({ session, isOwn: false })),
  ].filter(({ session }) => session <= LAST_ORDINAL);
}
