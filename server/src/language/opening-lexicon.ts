import type { OpeningForm } from './opening-verbs';
import type { OpeningWords, Word } from './opening-words';
import { OPERATIVE_PHRASES, PREAMBULAR_PHRASES, ROMAN_PHRASES } from './openings.generated';

interface Node {
  children: Map<string, Node> | null;
  /** The phrase that ends here, if one does. */
  phrase: string | null;
}

/** The opening phrases of adopted texts, without also and further, as `Noting with concern`. */
export class OpeningLexicon {
  /** Most frequent first. */
  readonly phrases: Readonly<Record<OpeningForm, readonly string[]>>;
  readonly #known: ReadonlySet<string>;
  readonly #roman: ReadonlySet<string>;
  readonly #root: Node = { children: null, phrase: null };

  /** `roman` are phrases of which adopted texts set only a part in italics: `Stressing the importance`. */
  constructor(preambular: readonly string[], operative: readonly string[], roman: readonly string[]) {
    this.phrases = { preambular, operative };
    this.#known = new Set([...preambular, ...operative]);
    this.#roman = new Set(roman);
    for (const phrase of this.#known) this.#add(phrase);
  }

  #add(phrase: string): void {
    let node = this.#root;
    for (const word of phrase.toLowerCase().split(' ')) {
      node.children ??= new Map();
      let child = node.children.get(word);
      if (child === undefined) {
        child = { children: null, phrase: null };
        node.children.set(word, child);
      }
      node = child;
    }
    node.phrase = phrase;
  }

  has(base: string): boolean {
    return this.#known.has(base);
  }

  /** Whether a known phrase begins with `word`, in lower case. */
  opensWith(word: string): boolean {
    return this.#root.children?.has(word) ?? false;
  }

  isRoman(base: string): boolean {
    return this.#roman.has(base);
  }

  /** The index behind the longest known phrase at `from` of `words`, looking through also and further; `from` for none. */
  longest(words: OpeningWords, from: number): number {
    let node: Node | undefined = this.#root;
    let end = from;
    for (let i = from; ; i++) {
      const word = words.at(i);
      if (word === undefined) return end;
      const next: Node | undefined = node.children?.get(word.comma ? `${word.text},` : word.text);
      if (next === undefined) {
        const last: Node | undefined = word.comma ? node.children?.get(word.text) : undefined;
        if (last?.phrase) return i + 1;
        if (i > from && !word.comma && (word.text === 'also' || word.text === 'further')) continue;
        return end;
      }
      node = next;
      if (node.phrase !== null) end = i + 1;
      if (node.children === null) return end;
    }
  }

  /** The known phrase that the words [from, to) are, also and further left out; `null` where they are none. */
  phraseOf(words: OpeningWords, from: number, to: number): string | null {
    let node: Node | undefined = this.#root;
    for (let i = from; i < to; i++) {
      const { text, comma } = words.at(i) as Word;
      if (text === 'also' || text === 'further') continue;
      node = node.children?.get(comma && i + 1 < to ? `${text},` : text);
      if (node === undefined) return null;
    }
    return node.phrase;
  }
}

let bundled: OpeningLexicon | undefined;

/** The lexicon that Plenary carries; made on first use. */
export function openingLexicon(): OpeningLexicon {
  bundled ??= new OpeningLexicon(PREAMBULAR_PHRASES, OPERATIVE_PHRASES, ROMAN_PHRASES);
  return bundled;
}
