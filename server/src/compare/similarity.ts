import type { Passage } from './passages';

/** What a text has one of is another version of the same whatever it says. */
const SINGULAR: ReadonlySet<string> = new Set(['title', 'enacting', 'closing']);
const SURE = 0.5;

/**
 * How alike passages of two texts are, from 0 to 1: the share of words that they have in common, words counting the
 * more the fewer passages have them.
 */
export class Similarity {
  readonly #ids = new Map<string, number>();
  readonly #weights: number[] = [];
  readonly #bags = new Map<Passage, Bag>();

  constructor(passages: readonly Passage[]) {
    const frequency: number[] = [];
    for (const passage of passages) {
      const ids = passage.words.map((word) => this.#idOf(word)).sort((a, b) => a - b);
      this.#bags.set(passage, { ids, weight: 0 });
      ids.forEach((id, i) => {
        if (id !== ids[i - 1]) frequency[id] = (frequency[id] ?? 0) + 1;
      });
    }
    for (const [id, count] of frequency.entries()) this.#weights[id] = Math.log(1 + passages.length / count);
    for (const bag of this.#bags.values()) {
      bag.weight = bag.ids.reduce((sum, id) => sum + (this.#weights[id] as number), 0);
    }
  }

  /** 0 for passages of different groups. */
  of(a: Passage, b: Passage): number {
    if (a.group !== b.group) return 0;
    const likeness = this.#ofWords(a, b);
    return a.group.startsWith('masthead') || SINGULAR.has(a.group) ? Math.max(likeness, SURE) : likeness;
  }

  #ofWords(a: Passage, b: Passage): number {
    const [left, right] = [this.#bags.get(a) as Bag, this.#bags.get(b) as Bag];
    const total = left.weight + right.weight;
    if (total === 0) return 0;
    let common = 0;
    for (let i = 0, j = 0; i < left.ids.length && j < right.ids.length; ) {
      const [x, y] = [left.ids[i] as number, right.ids[j] as number];
      if (x === y) common += this.#weights[x] as number;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    return (2 * common) / total;
  }

  #idOf(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(word, id);
    }
    return id;
  }
}

/** The words of a passage, as ascending numbers, repeated as they are in it. */
interface Bag {
  readonly ids: readonly number[];
  weight: number;
}
