const BITS = 16;
const CHUNK = 1 << BITS;
const MASK = CHUNK - 1;

/** Whole numbers in a row that grows without ever being copied, four bytes each. */
export class IntList {
  readonly #chunks: Int32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Appends `value` and answers its index. */
  push(value: number): number {
    const at = this.#length++;
    if ((at & MASK) === 0) this.#chunks.push(new Int32Array(CHUNK));
    (this.#chunks[at >>> BITS] as Int32Array)[at & MASK] = value;
    return at;
  }

  /** The value at an index below {@link length}. */
  at(index: number): number {
    return (this.#chunks[index >>> BITS] as Int32Array)[index & MASK] as number;
  }

  set(index: number, value: number): void {
    (this.#chunks[index >>> BITS] as Int32Array)[index & MASK] = value;
  }
}
