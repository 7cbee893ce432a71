import { type Session, termOf } from '../language/sessions';

/** When a session met, as what follows `which`: `runs from September 2024 to September 2025`. */
export function termInWords(session: Session): string {
  const term = termOf(session);
  if (term === null) return 'was held at another time';
  const [first, last] = [term.from.slice(0, 4), term.to.slice(0, 4)];
  if (session.kind === 'regular' && first !== last) return `runs from September ${first} to September ${last}`;
  if (last === '9999') return `opened in ${first}`;
  return first === last ? `was held in ${first}` : `was held from ${first} to ${last}`;
}
