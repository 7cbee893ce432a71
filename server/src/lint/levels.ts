import type { Level } from './finding';

/** Levels from the strongest to the weakest, and `off`. */
export const levels = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly (Level | 'off')[];

/** The weaker of two levels. */
export function weaker(a: Level, b: Level): Level {
  return levels.indexOf(a) >= levels.indexOf(b) ? a : b;
}
