/** Where a draft is tabled: in a plenary meeting of the General Assembly or in one of its Main Committees. */
export const DRAFTING_ORGANS = ['GA', 'C.1', 'C.2', 'C.3', 'C.4', 'C.5', 'C.6'] as const;
export type DraftingOrgan = (typeof DRAFTING_ORGANS)[number];
