/**
 * `text` in memory of its own. Engines keep a slice as a reference into the string that it was cut from, so that a few
 * characters can hold on to a whole document.
 */
export function detached(text: string): string {
  // A slice of what was newly put together refers to that alone.
  return ` ${text}`.slice(1);
}
