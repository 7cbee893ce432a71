import { NO_LETTERS, withLetter } from './known-words';

/** A listed word found in a text, in UTF-16 offsets of that text. */
export interface FoundWord<V> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
}

const FILTER_BITS = 1 << 18;
const HYPHEN = 0x2d;
/** The lower-case code of an ASCII letter, 0 for any other ASCII character. */
const LOWER = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z]/i.test(String.fromCharCode(code)) ? code | 0x20 : 0,
);

/**
 * Finds listed words in running text, whatever their case: words of letters, or of letters joined by hyphens. Of a
 * joined word that is not listed the parts are looked up. Reading costs a few operations a character and no memory: a
 * filter over hashes turns nearly every other word away.
 */
export class WordTable<V> {
  private readonly filter = new Uint8Array(FILTER_BITS >> 3);

  /** @param words by their lower-case spelling, ASCII letters and hyphens only */
  constructor(private readonly words: ReadonlyMap<string, V>) {
    for (const word of words.keys()) {
      let hash = NO_LETTERS;
      for (let i = 0; i < word.length; i++) hash = withLetter(hash, word.charCodeAt(i));
      const at = (hash & (FILTER_BITS - 1)) >> 3;
      this.filter[at] = (this.filter[at] as number) | (1 << (hash & 7));
    }
  }

  /** Every listed word of `text`, in order. */
  find(text: string): FoundWord<V>[] {
    const found: FoundWord<V>[] = [];
    const { length } = text;
    let i = 0;
    while (i < length) {
      const code = text.charCodeAt(i);
      if (code < 128 && LOWER[code] === 0) i++;
      else i = this.readWord(text, i, found);
    }
    return found;
  }

  /** Reads the word, joined by hyphens or not, at `start`; answers where it ends. */
  private readWord(text: string, start: number, found: FoundWord<V>[]): number {
    const { length } = text;
    const before = found.length;
    let partStart = start;
    let part = NO_LETTERS;
    /** The hash of the joined word so far; 0 before the first hyphen, where the part's serves. */
    let whole = 0;
    let i = start;
    for (; i <= length; i++) {
      const code = i < length ? text.charCodeAt(i) : 0;
      if (code >= 128) {
        if (isLetter(text, i)) return endOfWord(text, i, found, before);
      } else {
        const lower = LOWER[code] as number;
        if (lower !== 0) {
          part = withLetter(part, lower);
          if (whole !== 0) whole = withLetter(whole, lower);
          continue;
        }
      }
      if (i === start) return i + 1;
      if (this.mayHold(part)) this.look(text, partStart, i, found);
      if (code !== HYPHEN || LOWER[text.charCodeAt(i + 1)] === undefined || LOWER[text.charCodeAt(i + 1)] === 0) break;
      whole = withLetter(whole === 0 ? part : whole, HYPHEN) || NO_LETTERS;
      part = NO_LETTERS;
      partStart = i + 1;
    }
    if (whole !== 0 && this.mayHold(whole)) {
      const parts = found.splice(before);
      this.look(text, start, i, found);
      if (found.length === before) found.push(...parts);
    }
    return i;
  }

  private mayHold(hash: number): boolean {
    return ((this.filter[(hash & (FILTER_BITS - 1)) >> 3] as number) & (1 << (hash & 7))) !== 0;
  }

  private look(text: string, start: number, end: number, found: FoundWord<V>[]): void {
    const value = this.words.get(text.slice(start, end).toLowerCase());
    if (value !== undefined) found.push({ start, end, value });
  }
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{M}]/u.test(text.charAt(at));
}

/** Skips the rest of a word with letters that no listed word has, and what was found in its parts. */
function endOfWord<V>(text: string, at: number, found: FoundWord<V>[], before: number): number {
  found.length = before;
  let i = at;
  while (i < text.length && isLetter(text, i)) i++;
  return i;
}
