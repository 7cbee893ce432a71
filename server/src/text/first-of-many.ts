/** So many are kept at most. */
const MOST = 200;

/** The first of what there may be very many of, such as a fault at each character of a file; the others are counted. */
export class FirstOfMany<T> {
  readonly first: T[] = [];
  others = 0;

  /** `make` is called for what is kept. */
  add(make: () => T): void {
    if (this.first.length < MOST) this.first.push(make());
    else this.others++;
  }
}

/** The `first`, and how many others there are. */
export function firstInWords(first: readonly string[], others: number): readonly string[] {
  return others === 0 ? first : [...first, othersInWords(others)];
}

/** How many there are that are not told. */
export function othersInWords(others: number): string {
  return `… and ${others.toLocaleString('en')} more`;
}
