/** A made-up resolution of a session, for tests. */
export function lighthouses({ session = 76, number = 311, preamble = '', operative = '', symbol = '' } = {}): string {
  const day = `4 May ${session + 1946}`;
  return `A/RES/${symbol || `${session}/${number}`}

General Assembly

Distr.: General

Resolution adopted by the General Assembly on ${day}

[without reference to a Main Committee (A/${session}/L.61)]

${session}/${number}. Lighthouses and the safety of navigation

*The General Assembly*,

*Recognizing* the contribution of lighthouses to the safety of navigation along rocky coasts,

${preamble || '*Noting with appreciation* the work of coastguards and of the keepers of lighthouses,'}

1. *Invites* all coastal States to keep their lighthouses lit, and to train keepers for the winter months;

2. ${operative || `*Requests* the Secretary-General to report to the General Assembly at its ${session === 76 ? 'seventy-seventh' : 'seventy-eighth'} session on the lenses of lighthouses.`}

90th plenary meeting
${day}
`;
}

/** A draft that follows {@link lighthouses}. */
export const draft = `A/78/L.20

General Assembly

Seventy-eighth session

Iceland: draft resolution

# Lighthouses and the safety of navigation

*The General Assembly*,

*Recognizing* the contribution of lighthouses to the safety of navigation along rocky coasts,

*Noting also with appreciation* the work of coastguards and of the keepers of lighthouses,

1. *Invites* all coastal States to keep their lighthouses lit, and to train keepers for the winter months;

2. *Encourages* painters to send watercolours of herring gulls to museums.
`;
