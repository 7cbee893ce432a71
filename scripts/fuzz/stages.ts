/** What is tried, in order. */
export const STAGES = ['drafts', 'edits', 'word', 'pages', 'settings', 'growth', 'shapes'] as const;
export type Stage = (typeof STAGES)[number];

/** What the worker is to do. */
export interface Order {
  readonly seed: number;
  readonly runs: number;
  readonly stages: readonly Stage[];
}

/** What the worker tells: the case that it begins, from 1, or what came of a stage. */
export type Progress =
  | { readonly stage: Stage; readonly run: number }
  | { readonly report: string; readonly failed: boolean };
