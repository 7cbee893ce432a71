/** A draft as it is copied from a page. */
export const COPIED = `The General Assembly,

Recalling the lights¹ of the
coast,

¹ See A/79/1.

1 . Notes the "lights".
`;
/** The same in the authored notation. */
export const NORMALIZED = `*The General Assembly*,

*Recalling* the lights[^1] of the coast,

1. *Notes* the “lights”.

[^1]: See A/79/1.
`;
