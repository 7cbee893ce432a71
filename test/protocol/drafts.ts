/** A draft without a slip, for tests to break. The emoji and the clef each take two UTF-16 units. */
export const LIGHTHOUSES = `A/80/L.45

General Assembly

Distr.: Limited
12 November 2025

Original: English

Eightieth session

Agenda item 78

Coastal lights

Iceland and Portugal: draft resolution

Lighthouses for every coast

*The General Assembly*,

*Recalling* its resolution 78/10 of 21 November 2023,

*Noting* the work of the keepers of lighthouses 🗼 and the song 𝄞 that they sing,

*Welcoming* the restoration of the lights of the northern coasts,

1. *Commends* the keepers of lighthouses for their vigilance;

2. *Invites* coastal States:

(a) To keep their lighthouses lit;

(b) To share what they know of lamps and lenses;

3. *Requests* the Secretary-General to report to the General Assembly at its eighty-first session on the implementation of the present resolution.
`;
