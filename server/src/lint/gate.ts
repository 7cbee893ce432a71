import type { Rule, Triggers } from '../rules/rule';
import type { Prose } from '../syntax/prose';

/** Rules that a {@link Gate} tells apart; those beyond share the last bit, which is safe. */
const BITS = 31;
/** In the bits of a word: it begins a pair. */
const BEGINS_PAIR = 1 << BITS;
/** Kinds of characters that it tells apart, as a power of two; characters beyond share the last. */
const KIND_BITS = 5;
const KINDS = 1 << KIND_BITS;
/** Characters below this have their kinds in a table: Latin, Greek and Cyrillic letters, quotation marks and dashes. */
const FAMILIAR = 0x2100;
/** A power of two, well above the number of listed words. */
const SLOTS = 1 << 13;

/** The two kinds of letters of which listed words consist stand first. */
const SMALL = 0;
const CAPITAL = 1;
const OTHER = 2;
const DIGIT = 3;
/** A letter outside ASCII, or what may be one. */
const FOREIGN = 4;
const SPACE = 5;
const FIRST_FREE = 6;
/** Stands for the end of the text. */
const END = 0;

const SEED = 5381;
const HYPHEN = 0x2d;
/** Told from the same word with a small first letter by this. */
const CAPITALIZED = 0x5bd1e995;
const PAIRED = 0x9e3779b1;

/**
 * Says in one walk over a paragraph's text which rules have anything to look at in it. A rule's bit is set wherever its
 * {@link Triggers} are in the text, and sometimes where they are not: never the other way round.
 */
export class Gate {
  private readonly bits = new Map<Rule, number>();
  /** Kinds of the characters that drafts consist of; of the few others that rules name. */
  private readonly kinds = new Uint8Array(FAMILIAR);
  private readonly foreign = new Map<number, number>();
  /** Bits by kinds of two neighbouring characters, the first in the high part of the index. */
  private readonly pairs = new Int32Array(KINDS * KINDS);
  /** Bits by hash of a word: two columns of an open table. */
  private readonly hashes = new Int32Array(SLOTS);
  private readonly masks = new Int32Array(SLOTS);
  private repeated = 0;
  private called = 0;

  constructor(rules: readonly Rule[]) {
    for (let code = 0; code < FAMILIAR; code++) this.kinds[code] = kindOf(code);
    let kind = FIRST_FREE;
    for (const sign of rules.flatMap(({ triggers }) => triggers?.signs ?? []).join('')) {
      const code = sign.charCodeAt(0);
      if (this.kindAt(code) === OTHER) {
        const own = Math.min(kind++, KINDS - 1);
        if (code < FAMILIAR) this.kinds[code] = own;
        else this.foreign.set(code, own);
      }
    }
    for (const rule of rules) {
      if (rule.triggers === undefined) continue;
      const bit = 1 << Math.min(this.bits.size, BITS - 1);
      this.bits.set(rule, bit);
      this.add(rule.triggers, bit);
    }
  }

  /** The bit of `rule` in what {@link read} answers; 0 for a rule without triggers. */
  bitOf(rule: Rule): number {
    return this.bits.get(rule) ?? 0;
  }

  /** The bits of the rules that have something to look at in a paragraph. */
  read({ text, calls }: Prose): number {
    const { kinds, pairs } = this;
    const { length } = text;
    let found = calls.length > 0 ? this.called : 0;
    let before = SPACE;
    /** Where the words begin that hyphens join to what stands at `i`, -1 where none do. */
    let joined = -1;
    /** Hash of the run of letters that a single space parts from the one at `i`; whether a pair may begin with it. */
    let previous = 0;
    let beginsPair = false;
    for (let i = 0; i < length; i++) {
      let code = text.charCodeAt(i);
      let kind = code < FAMILIAR ? (kinds[code] as number) : this.kindAt(code);
      found |= pairs[(before << KIND_BITS) | kind] as number;
      before = kind;
      if (kind > CAPITAL) {
        joined = -1;
        previous = 0;
        continue;
      }
      const start = i;
      const wordCase = kind === CAPITAL ? CAPITALIZED : 0;
      let word = SEED;
      do {
        word = (Math.imul(word, 33) ^ (code | 0x20)) | 0;
        before = kind;
        i++;
        code = i < length ? text.charCodeAt(i) : END;
        kind = code < FAMILIAR ? (kinds[code] as number) : this.kindAt(code);
      } while (kind <= CAPITAL);
      const bits = this.lookUp(word ^ wordCase);
      found |= (pairs[(before << KIND_BITS) | kind] as number) | bits;
      before = kind;
      if (joined >= 0) found |= this.lookUp(hashOf(text, joined, i) ^ this.caseAt(text, joined));
      if (previous !== 0) {
        if (word === previous) found |= this.repeated;
        if (beginsPair) found |= this.lookUp(pairOf(previous, word));
      }
      previous = kind === SPACE ? word : 0;
      beginsPair = bits < 0;
      if (code !== HYPHEN) joined = -1;
      else if (joined < 0) joined = start;
    }
    return found & ~BEGINS_PAIR;
  }

  private caseAt(text: string, at: number): number {
    return this.kindAt(text.charCodeAt(at)) === CAPITAL ? CAPITALIZED : 0;
  }

  private kindAt(code: number): number {
    return code < FAMILIAR ? (this.kinds[code] as number) : (this.foreign.get(code) ?? kindOf(code));
  }

  private lookUp(hash: number): number {
    const { hashes } = this;
    for (let at = hash & (SLOTS - 1); hashes[at] !== 0; at = (at + 1) & (SLOTS - 1)) {
      if (hashes[at] === hash) return this.masks[at] as number;
    }
    return 0;
  }

  private add(
    { words = [], smallWords = [], pairs = [], signs = [], repeatedWord, noteCall }: Triggers,
    bit: number,
  ): void {
    for (const word of words) {
      const hash = hashOf(word);
      this.addWord(hash, bit);
      this.addWord(hash ^ CAPITALIZED, bit);
    }
    for (const word of smallWords) this.addWord(hashOf(word), bit);
    for (const pair of pairs) {
      const [first, second] = pair.split(' ').map((word) => hashOf(word)) as [number, number];
      this.addWord(first, BEGINS_PAIR);
      this.addWord(first ^ CAPITALIZED, BEGINS_PAIR);
      this.addWord(pairOf(first, second), bit);
    }
    for (const sign of signs) this.addSign(sign, bit);
    if (repeatedWord) this.repeated |= bit;
    if (noteCall) this.called |= bit;
  }

  private addWord(hash: number, bit: number): void {
    let at = hash & (SLOTS - 1);
    while (this.hashes[at] !== 0 && this.hashes[at] !== hash) at = (at + 1) & (SLOTS - 1);
    this.hashes[at] = hash;
    this.masks[at] = (this.masks[at] as number) | bit;
  }

  private addSign(sign: string, bit: number): void {
    const kind = this.kindAt(sign.charCodeAt(sign.length - 1));
    const before = sign.length === 1 ? null : this.kindAt(sign.charCodeAt(0));
    for (let first = 0; first < KINDS; first++) {
      if (before === null || before === first) {
        const at = (first << KIND_BITS) | kind;
        this.pairs[at] = (this.pairs[at] as number) | bit;
      }
    }
  }
}

function hashOf(text: string, start = 0, end = text.length): number {
  let hash = SEED;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    hash = (Math.imul(hash, 33) ^ (code === HYPHEN ? HYPHEN : code | 0x20)) | 0;
  }
  return hash;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, PAIRED) ^ second) | 0;
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 32) return SPACE;
  const isLetter = code >= 0xc0 ? code < 0x2000 || code > 0x206f : code === 0xaa || code === 0xb5 || code === 0xba;
  return isLetter ? FOREIGN : OTHER;
}
