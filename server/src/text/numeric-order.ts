/**
 * Compares symbols and the like as people sort them: digits by the number that they make, all else by its characters.
 * A collator would do it too, but takes milliseconds to be made.
 */
export function byNumbers(a: string, b: string): number {
  const [as, bs] = [piecesOf(a), piecesOf(b)];
  for (let i = 0; i < as.length && i < bs.length; i++) {
    const [one, other] = [as[i] as string, bs[i] as string];
    if (one === other) continue;
    return Number(one) - Number(other) || (one < other ? -1 : 1);
  }
  return as.length - bs.length;
}

function piecesOf(text: string): readonly string[] {
  return text.match(/\d+|\D+/g) ?? [];
}
