/** The greatest number that is spelled as an ordinal; no session has a greater one. */
export const LAST_ORDINAL = 200;
