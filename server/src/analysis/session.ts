import { findDates } from '../language/dates';
import { mayFallIn, parseSessionLine, type Session, type SessionLine } from '../language/sessions';
import { sessionOf } from '../language/symbols';
import type { Block, Tree } from '../syntax/tree';
import { remembered } from '../syntax/words';
import type { Span } from '../text/span';

/** A part of the draft that states a session: `Eightieth session`, the `80` of `A/80/L.12` … */
export interface SessionStatement {
  readonly by: 'session line' | 'symbol' | 'number' | 'source';
  readonly block: Block;
  /** What states it: the line, the whole symbol or number; in plain text and in the source. */
  readonly text: string;
  readonly span: Span;
  readonly session: Session;
}

/** A date of the draft that must fall in its session. */
export interface SessionDate {
  readonly by: 'date' | 'adoption' | 'meeting';
  readonly block: Block;
  readonly text: string;
  readonly span: Span;
  /** `YYYY-MM-DD`. */
  readonly iso: string;
}

/** Which session a draft belongs to, and what says so. */
export interface SessionFacts {
  /**
   * The draft's session: the one that most statements name, else the session line's, else the first stated; `null` where
   * nothing says.
   */
  readonly session: Session | null;
  /** The masthead's session line; `read` is `null` where it names no session. */
  readonly line: { readonly block: Block; readonly read: SessionLine | null } | null;
  /** Every statement of a session, in source order. */
  readonly statements: readonly SessionStatement[];
  /** A draft's date, or an adopted text's date of adoption and of the meeting, in source order. */
  readonly dates: readonly SessionDate[];
}

const TITLE_NUMBER = /^((?:E?S-)?\d{1,3}\/\d{1,4})(?=[ .])/;
const DOCUMENTS = /\bA\/[A-Za-z0-9.()\-/]*[A-Za-z0-9]/g;

const sessionLine = remembered(({ text }) => parseSessionLine(text));
const sessionOfSymbol = remembered(({ text }) => sessionOf(text.trimEnd()));
const datesIn = remembered(({ text }) => findDates(text));

export function findSession(tree: Tree): SessionFacts {
  const statements: SessionStatement[] = [];
  const dates: SessionDate[] = [];
  let line: SessionFacts['line'] = null;
  const state = (by: SessionStatement['by'], block: Block, start: number, end: number, session: Session | null) => {
    if (session === null) return;
    const text = block.prose.text.slice(start, end);
    statements.push({ by, block, text, span: block.prose.span(start, end), session });
  };
  const date = (by: SessionDate['by'], block: Block) => {
    for (const { start, end, iso } of datesIn(block.words)) {
      if (iso === null) continue;
      dates.push({ by, block, text: block.prose.text.slice(start, end), span: block.prose.span(start, end), iso });
    }
  };

  for (const block of tree.masthead) {
    const { text } = block.words;
    if (block.kind === 'title') {
      const number = TITLE_NUMBER.exec(text)?.[1];
      if (number !== undefined) state('number', block, 0, number.length, sessionOf(`A/RES/${number}`));
    } else if (block.field === 'session' && line === null) {
      const read = sessionLine(block.words);
      line = { block, read };
      state('session line', block, 0, text.length, read?.session ?? null);
    } else if (block.field === 'symbol') {
      state('symbol', block, 0, text.trimEnd().length, sessionOfSymbol(block.words));
    } else if (block.field === 'source') {
      DOCUMENTS.lastIndex = 0;
      for (let found = DOCUMENTS.exec(text); found !== null; found = DOCUMENTS.exec(text)) {
        state('source', block, found.index, DOCUMENTS.lastIndex, sessionOf(found[0]));
      }
    } else if (block.field === 'adoption') date('adoption', block);
    // An adopted text bears the date on which it was issued, which may be in the next session.
    else if (block.field === 'date' && !tree.adopted) date('date', block);
  }
  for (const block of tree.blocks) if (block.kind === 'closing') date('meeting', block);
  return { session: settle(statements, dates), line, statements, dates };
}

/** The session that most statements and dates agree on; of equals the session line's, which comes first. */
function settle(statements: readonly SessionStatement[], dates: readonly SessionDate[]): Session | null {
  const [first] = statements;
  if (first === undefined) return null;
  if (statements.every(({ session }) => sameSession(session, first.session))) return first.session;
  let best: Session | null = null;
  let most = 0;
  const inOrder = [...statements].sort((a, b) => Number(b.by === 'session line') - Number(a.by === 'session line'));
  for (const { session } of inOrder) {
    const votes =
      statements.filter((other) => sameSession(other.session, session)).length +
      dates.filter(({ iso }) => mayFallIn(session, iso)).length;
    if (votes > most) {
      best = session;
      most = votes;
    }
  }
  return best;
}

/** Whether two sessions are one. */
export function sameSession(a: Session, b: Session): boolean {
  return a.number === b.number && a.kind === b.kind;
}
