import { IntList } from './int-list';
import { comparable, Vocabulary } from './vocabulary';

const BUCKETS = 20;
/** So many entries of the index are read for one paragraph at most, the rarest pairs of words first. */
const MOST_READ = 60_000;

/** A paragraph's words by their numbers in the vocabulary of an index. */
export interface EncodedWords {
  readonly codes: readonly number[];
  /** Without punctuation. */
  readonly words: readonly number[];
}

/**
 * Everything that the paragraphs of a library say, each wording once, found by pairs of neighbouring words. Numbers in
 * typed arrays: about 700 bytes for a wording of 70 words.
 */
export class Wordings {
  readonly vocabulary = new Vocabulary();
  /** The codes of all wordings, one after another, and where each begins. */
  readonly #codes = new IntList();
  readonly #starts = new IntList();
  /** Wordings by a hash of the whole; those of one hash linked. */
  readonly #byHash = new Map<number, number>();
  readonly #sameHash = new IntList();
  /** By hash of a pair of words: the newest entry, and how many there are. Entries are linked, newest first. */
  readonly #newest = new Int32Array(1 << BUCKETS).fill(-1);
  readonly #counts = new Int32Array(1 << BUCKETS);
  readonly #entryWording = new IntList();
  readonly #entryBefore = new IntList();
  #votes = new Float32Array(1024);

  get size(): number {
    return this.#starts.length;
  }

  encode(text: string): EncodedWords {
    const codes = this.vocabulary.encode(comparable(text));
    return { codes, words: this.vocabulary.words(codes) };
  }

  /** The number of the wording of `text`, which is taken in where it is new. */
  add(text: string): number {
    const { codes, words } = this.encode(text);
    const hash = hashOf(codes);
    const first = this.#byHash.get(hash) ?? -1;
    for (let known = first; known >= 0; known = this.#sameHash.at(known)) if (this.#says(known, codes)) return known;
    const wording = this.#starts.push(this.#codes.length);
    for (const code of codes) this.#codes.push(code);
    this.#sameHash.push(first);
    this.#byHash.set(hash, wording);
    for (const pair of this.#pairs(words)) {
      this.#entryWording.push(wording);
      this.#newest[pair] = this.#entryBefore.push(this.#newest[pair] as number);
      this.#counts[pair] = (this.#counts[pair] as number) + 1;
    }
    return wording;
  }

  codes(wording: number): number[] {
    const end = wording + 1 < this.#starts.length ? this.#starts.at(wording + 1) : this.#codes.length;
    const codes: number[] = [];
    for (let i = this.#starts.at(wording); i < end; i++) codes.push(this.#codes.at(i));
    return codes;
  }

  /** What a wording says, single spaces between words, without the mark at its end. */
  text(wording: number): string {
    return this.vocabulary.decode(this.codes(wording));
  }

  /** How telling a pair of words is, from 0 for one that most wordings have. */
  rarity(pair: number): number {
    return Math.max(0.01, Math.log((this.size + 1) / ((this.#counts[pair] as number) + 1)));
  }

  /** How much two paragraphs have in common, from 0 to 1: pairs of neighbouring words, weighed by how rare they are. */
  likeness(a: readonly number[], b: readonly number[]): number {
    const [left, right] = [this.#pairs(a), this.#pairs(b)];
    let [common, all] = [0, 0];
    for (const pair of left) {
      const weight = this.rarity(pair);
      all += weight;
      if (right.has(pair)) common += 2 * weight;
    }
    for (const pair of right) all += this.rarity(pair);
    return all === 0 ? 0 : common / all;
  }

  /** The wordings likeliest to be near `words`, at most `most` of those that are `wanted`, in no order. */
  candidates(words: readonly number[], most: number, wanted: (wording: number) => boolean): number[] {
    if (this.#votes.length < this.size) this.#votes = new Float32Array(this.size * 2);
    const touched = this.#vote(words);
    const best = new Best(most);
    for (const wording of touched) {
      const votes = this.#votes[wording] as number;
      this.#votes[wording] = 0;
      const score = votes / (words.length + this.#lengthOf(wording));
      if (score > best.least && wanted(wording)) best.add(wording, score);
    }
    return best.items;
  }

  /** Gives the wordings that share pairs of words with `words` a vote for each, and answers which they are. */
  #vote(words: readonly number[]): number[] {
    const pairs = [...this.#pairs(words)].sort((a, b) => (this.#counts[a] as number) - (this.#counts[b] as number));
    const touched: number[] = [];
    let left = MOST_READ;
    for (const pair of pairs) {
      left -= this.#counts[pair] as number;
      if (left < 0 && touched.length > 0) break;
      const weight = this.rarity(pair);
      for (let entry = this.#newest[pair] as number; entry >= 0; entry = this.#entryBefore.at(entry)) {
        const wording = this.#entryWording.at(entry);
        if (this.#votes[wording] === 0) touched.push(wording);
        this.#votes[wording] = (this.#votes[wording] as number) + weight;
      }
    }
    return touched;
  }

  /** The hashes of a paragraph's pairs of neighbouring words, each once; case does not count. */
  #pairs(words: readonly number[]): Set<number> {
    const pairs = new Set<number>();
    let before = 0;
    for (const word of words) {
      const folded = this.vocabulary.folded(word) + 1;
      pairs.add((Math.imul(before, 0x9e3779b1) ^ Math.imul(folded, 0x85ebca6b)) >>> (32 - BUCKETS));
      before = folded;
    }
    return pairs;
  }

  #lengthOf(wording: number): number {
    const end = wording + 1 < this.#starts.length ? this.#starts.at(wording + 1) : this.#codes.length;
    return end - this.#starts.at(wording);
  }

  #says(wording: number, codes: readonly number[]): boolean {
    if (this.#lengthOf(wording) !== codes.length) return false;
    const start = this.#starts.at(wording);
    return codes.every((code, i) => this.#codes.at(start + i) === code);
  }
}

function hashOf(codes: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const code of codes) hash = Math.imul(hash ^ code, 0x01000193);
  return hash;
}

/** The items with the highest scores, a few of many. */
class Best {
  readonly #entries: { readonly item: number; readonly score: number }[] = [];
  least = -1;

  constructor(private readonly most: number) {}

  get items(): number[] {
    return this.#entries.map(({ item }) => item);
  }

  add(item: number, score: number): void {
    this.#entries.push({ item, score });
    if (this.#entries.length < this.most * 2) return;
    this.#entries.sort((a, b) => b.score - a.score);
    this.#entries.length = this.most;
    this.least = (this.#entries.at(-1) as { score: number }).score;
  }
}
