/** A short resolution of the seventy-ninth session that is to come back at the session named. */
export function adoptedLamps(comesBackAt: 'eightieth' | 'eighty-first'): string {
  return `A/RES/79/990

Seventy-ninth session
Agenda item 9
Lamps

Resolution adopted by the General Assembly on 3 March 2025

79/990. Lamps

*The General Assembly*,

*Decides* to consider lamps at its ${comesBackAt} session.

*70th plenary meeting*
*3 March 2025*
`;
}
