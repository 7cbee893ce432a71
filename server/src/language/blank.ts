/** What stands in a draft where a person has to fill something in. */
export const BLANK = '[ ]';
