/** `A`, `B` and `C` in a sentence: `A, B and C`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** What makes a longer list of one when it is put behind it: `, B and C`. */
export function listedOn(items: readonly string[]): string {
  return listed(['', ...items]);
}
