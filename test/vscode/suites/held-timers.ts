/**
 * Holds timers of the extension back, so that what it does after a pause cannot happen where a test is about what it does
 * before, however slow the machine is. Loaded before the extension; it runs in the same host and sets them by the
 * global `setTimeout`.
 */

/** In place of the delay of a timer that is held: longer than anything is awaited. */
const HELD = 150_000;
const held = new Set<number>();
const { setTimeout: original } = globalThis;

globalThis.setTimeout = ((handler: () => void, delay?: number, ...parameters: []) =>
  original(handler, delay !== undefined && held.has(delay) ? HELD : delay, ...parameters)) as typeof setTimeout;

/** The pause after which a writer counts as resting, in milliseconds. */
export const REST = 2_000;
/** So long a key waits for the server, in milliseconds. */
export const PATIENCE = 1_000;

/** Holds the timers of exactly so many milliseconds that are set from now on, until {@link letGo}. */
export function hold(delay: number): void {
  held.add(delay);
}

export function letGo(): void {
  held.clear();
}
