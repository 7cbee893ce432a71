/** How many words two paragraphs share, in the same order in both. */
export function sharedInOrder(a: readonly number[], b: readonly number[]): number {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const ends = start + a.length - endA;
  const width = endB - start;
  if (width === 0 || endA === start) return ends;
  // best[j]: of the first words of `a` so far and the first j of `b`.
  const best = new Uint16Array(width + 1);
  for (let i = start; i < endA; i++) {
    const word = a[i];
    let diagonal = 0;
    for (let j = 1; j <= width; j++) {
      const above = best[j] as number;
      if (b[start + j - 1] === word) best[j] = diagonal + 1;
      else if ((best[j - 1] as number) > above) best[j] = best[j - 1] as number;
      diagonal = above;
    }
  }
  return ends + (best[width] as number);
}

/** How many words two paragraphs share at most: those that they have in common in any order. Both sorted. */
export function sharedAtMost(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}
