/** Characters compared at a time: a slice costs next to nothing, and to compare two is one pass over memory. */
const CHUNK = 4096;

/**
 * How many UTF-16 units two texts begin with alike, and how many of what is left they end with alike. Where there are
 * several ways to tell, the beginning goes first.
 */
export function commonEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head + CHUNK <= most && a.slice(head, head + CHUNK) === b.slice(head, head + CHUNK)) head += CHUNK;
  while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  const rest = most - head;
  while (
    tail + CHUNK <= rest &&
    a.slice(a.length - tail - CHUNK, a.length - tail) === b.slice(b.length - tail - CHUNK, b.length - tail)
  )
    tail += CHUNK;
  while (tail < rest && a.charCodeAt(a.length - tail - 1) === b.charCodeAt(b.length - tail - 1)) tail++;
  return { head, tail };
}
