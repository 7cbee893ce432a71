/** Characters compared at a time, ever fewer: a slice costs next to nothing, and to compare two is one pass over memory. */
const CHUNKS = [65536, 4096, 256, 16];

/**
 * How many UTF-16 units two texts begin with alike, and how many of what is left they end with alike. Where there are
 * several ways to tell, the beginning goes first.
 */
export function commonEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  for (const chunk of CHUNKS) {
    while (head + chunk <= most && a.slice(head, head + chunk) === b.slice(head, head + chunk)) head += chunk;
  }
  while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  const rest = most - head;
  for (const chunk of CHUNKS) {
    while (
      tail + chunk <= rest &&
      a.slice(a.length - tail - chunk, a.length - tail) === b.slice(b.length - tail - chunk, b.length - tail)
    )
      tail += chunk;
  }
  while (tail < rest && a.charCodeAt(a.length - tail - 1) === b.charCodeAt(b.length - tail - 1)) tail++;
  return { head, tail };
}
