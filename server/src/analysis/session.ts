import type { Tree } from '../syntax/tree';

/** A session of an organ: the seventy-ninth regular, the eleventh emergency special … */
export interface Session {
  readonly number: number;
  readonly kind: 'regular' | 'special' | 'emergency special';
}

/** Which session a draft belongs to, and what says so. */
export interface SessionFacts {
  /** The draft's session: from the session line, else its symbol, else its number; `null` where nothing says. */
  readonly session: Session | null;
}

export function findSession(_tree: Tree): SessionFacts {
  return { session: null };
}
