/** A word, or a mark of punctuation, with the white space before it. */
const PIECE = /(?<!\s)(\s*)([\p{L}\p{N}\p{M}]+(?:[’./-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}])/gu;
const WORD = /^[\p{L}\p{N}]/u;

/** How a paragraph ends depends on its place, not on what it says. */
const ENDING = /(?<![\s,;:.])[\s,;:.]+$|;\s+and$/u;

/** A paragraph's words as they are compared: typographic apostrophes, common hyphens, no mark at the end. */
export function comparable(text: string): string {
  return text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replaceAll('\u2011', '-')
    .replace(ENDING, '')
    .replace(ENDING, '')
    .trim();
}

/** A paragraph's words as an index gives them back. */
export function wordingOf(text: string): string {
  return comparable(text).replace(/\s+/g, ' ');
}

/** Every piece that a library's paragraphs consist of, once, by number. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #pieces: string[] = [];
  /** By number, that of the piece in lower case; -1 for punctuation. */
  readonly #folded: number[] = [];

  get size(): number {
    return this.#pieces.length;
  }

  /** The pieces of `text`, each as twice its number, plus one where white space stands before it. */
  encode(text: string): number[] {
    const codes: number[] = [];
    for (const [, space, piece] of text.matchAll(PIECE)) {
      codes.push(this.#number(piece as string) * 2 + (space === '' || codes.length === 0 ? 0 : 1));
    }
    return codes;
  }

  /** The text that `codes` stand for, single spaces between words. */
  decode(codes: readonly number[]): string {
    return codes.map((code) => (code & 1 ? ' ' : '') + this.#pieces[code >>> 1]).join('');
  }

  /** The numbers of the words among `codes`, as they are written. */
  words(codes: readonly number[]): number[] {
    const words: number[] = [];
    for (const code of codes) if ((this.#folded[code >>> 1] as number) >= 0) words.push(code >>> 1);
    return words;
  }

  /** The number of `word`, an element of {@link words}, in lower case. */
  folded(word: number): number {
    return this.#folded[word] as number;
  }

  piece(number: number): string {
    return this.#pieces[number] as string;
  }

  #number(piece: string): number {
    const known = this.#numbers.get(piece);
    if (known !== undefined) return known;
    const number = this.#pieces.length;
    this.#numbers.set(piece, number);
    this.#pieces.push(piece);
    this.#folded.push(number);
    if (!WORD.test(piece)) this.#folded[number] = -1;
    else {
      const lower = piece.toLowerCase();
      if (lower !== piece) this.#folded[number] = this.#number(lower);
    }
    return number;
  }
}
