import { formatOrdinal, ordinalInFigures } from '../../../../server/src/language/ordinals';
import { findSessions } from '../../../../server/src/language/sessions';
import type { Block } from '../../../../server/src/syntax/tree';
import { ambiguous, type Fault, type FaultKind, repairable } from '../fault-kind';
import { swap, wherever } from '../planting';
import type { Soil } from '../soil';

/** Operative paragraphs that ask for a report or put an item on an agenda. */
function clauses({ operative }: Soil): Block[] {
  return operative.filter(
    ({ prose: { text } }) =>
      /\b(?:report|provisional agenda)\b/.test(text) && /\b(?:at|of) its [a-z-]+ session/.test(text),
  );
}

/** The session by which a clause looks ahead, with something else in its place. */
function lookAhead(soil: Soil, change: (ahead: number, now: number) => string): Fault[] {
  const now = soil.analysis.session.session;
  if (now?.kind !== 'regular') return [];
  return clauses(soil).flatMap((block) =>
    findSessions(block.prose.text).flatMap(({ start, end, session }) => {
      const after = /^(?:at|of) its $/.test(block.prose.text.slice(Math.max(0, start - 7), start));
      if (!after || session.kind !== 'regular' || session.number <= now.number) return [];
      return [swap(block, start, end, change(session.number, now.number))];
    }),
  );
}

export const sessions: readonly FaultKind[] = [
  ambiguous('clause for a session that is over', (soil, chance) =>
    lookAhead(soil, (_, now) => formatOrdinal(now - 1 - chance.below(3))),
  ),
  repairable('session of a clause in figures', (soil) => lookAhead(soil, ordinalInFigures)),
  repairable('no comma before “under the item”', (soil) =>
    wherever(soil.operative, /(?<=provisional agenda of its [a-z-]+ session), (?=under the item)/g, () => ' '),
  ),
  repairable('“subitem”', ({ operative }) =>
    wherever(operative, /\bthe sub-item entitled\b/g, () => 'the subitem entitled'),
  ),
];
