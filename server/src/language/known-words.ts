/** The hash of no letters, and of letters or hyphens with one more. Capitals and small letters hash alike. */
export const NO_LETTERS = 5381;
export const withLetter = (hash: number, code: number): number => (Math.imul(hash, 33) ^ (code | 0x20)) | 0;

/**
 * Words of small ASCII letters and hyphens that are told by their letters where they stand, in whatever case: to cut a
 * word out, make its letters small and look it up in a map takes many times as long. Those that it answers are the same
 * strings each time, which sets and maps find at once.
 */
export class KnownWords {
  /** An open table, a power of two and at most half full. */
  private readonly slots: (string | undefined)[];

  constructor(words: Iterable<string>) {
    const all = new Set(words);
    this.slots = new Array(2 << Math.ceil(Math.log2(all.size + 1)));
    for (const word of all) {
      let hash = NO_LETTERS;
      for (let i = 0; i < word.length; i++) hash = withLetter(hash, word.charCodeAt(i));
      let at = hash & (this.slots.length - 1);
      while (this.slots[at] !== undefined) at = (at + 1) & (this.slots.length - 1);
      this.slots[at] = word;
    }
  }

  /** The word that stands at [start, end) of `text` in letters and hyphens of this `hash`; `undefined` for any other. */
  at(text: string, start: number, end: number, hash: number): string | undefined {
    const last = this.slots.length - 1;
    for (let at = hash & last; ; at = (at + 1) & last) {
      const word = this.slots[at];
      if (word === undefined || (word.length === end - start && isSame(word, text, start))) return word;
    }
  }
}

function isSame(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(start + i) | 0x20) !== word.charCodeAt(i)) return false;
  return true;
}
