import { NO_LETTERS, withLetter } from '../language/known-words';
import type { Rule, Triggers } from '../rules/rule';
import type { Words } from '../syntax/words';

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
/** Bits of the sieve that most words fall through: a power of two, an order above the number of listed words. */
const HOLES = 1 << 15;

/** The two kinds of letters of which listed words consist stand first. */
const SMALL = 0;
const CAPITAL = 1;
const OTHER = 2;
const DIGIT = 3;
/** A letter outside ASCII, or what may be one. */
const FOREIGN = 4;
const SPACE = 5;
const FIRST_FREE = 6;
const FIRST_SMALL = 97;
const LETTERS = 26;
/** Stands for the end of the text. */
const END = 0;

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
  private readonly partsByRule = new Map<Rule, Readonly<Record<string, number>>>();
  /** Kinds of the characters that drafts consist of; of the few others that rules name. */
  private readonly kinds = new Uint8Array(FAMILIAR);
  private readonly foreign = new Map<number, number>();
  /** Bits by kinds of two neighbouring characters, the first in the high part of the index. */
  private readonly pairs = new Int32Array(KINDS * KINDS);
  /** One bit for many hashes: small enough to stay at hand, it says of most words that no rule lists them. */
  private readonly sieve = new Int32Array(HOLES >> 5);
  /** Bits by hash of a word in any case, and those for a small first letter alone: columns of an open table. */
  private readonly hashes = new Int32Array(SLOTS);
  private readonly masks = new Int32Array(SLOTS);
  private readonly smallMasks = new Int32Array(SLOTS);
  private repeated = 0;
  private called = 0;
  private unclosed = 0;
  /** Bits of those that look at texts that end otherwise. */
  private readonly endings: { readonly usual: string; readonly bit: number }[] = [];
  private used = 0;

  constructor(rules: readonly Rule[]) {
    for (let code = 0; code < FAMILIAR; code++) this.kinds[code] = kindOf(code);
    let kind = FIRST_FREE;
    for (const sign of rules.flatMap(({ triggers }) => signsOf(triggers)).join('')) {
      const code = sign.charCodeAt(0);
      if (this.kindAt(code) === OTHER) {
        const own = Math.min(kind++, KINDS - 1);
        if (code < FAMILIAR) this.kinds[code] = own;
        else this.foreign.set(code, own);
      }
    }
    for (const rule of rules) {
      if (rule.triggers === undefined) continue;
      const { apart = {}, ...rest } = rule.triggers;
      const parts: Record<string, number> = {};
      let bits = Object.keys(rest).length > 0 ? this.addWithBit(rest) : 0;
      for (const [name, triggers] of Object.entries(apart)) {
        parts[name] = this.addWithBit(triggers);
        bits |= parts[name];
      }
      this.bits.set(rule, bits);
      this.partsByRule.set(rule, parts);
    }
  }

  /** The bits of `rule` in what {@link read} answers; 0 for a rule without triggers. */
  bitsOf(rule: Rule): number {
    return this.bits.get(rule) ?? 0;
  }

  /** The bits of those triggers of `rule` that are told apart. */
  partsOf(rule: Rule): Readonly<Record<string, number>> {
    return this.partsByRule.get(rule) ?? {};
  }

  /** The bits of the rules that have something to look at in a paragraph. */
  read(words: Words): number {
    const { kinds, pairs } = this;
    const { text } = words;
    const { length } = text;
    let found = words.calls.length > 0 ? this.called : 0;
    for (const { close } of words.emphasis) if (close === null) found |= this.unclosed;
    for (const { usual, bit } of this.endings)
      if (length === 0 || !usual.includes(text.charAt(length - 1))) found |= bit;
    let before = SPACE;
    /** Where the words begin that hyphens join to what stands at `i`, -1 where none do. */
    let joined = -1;
    /** Their hash, from `joined` on. */
    let chain = NO_LETTERS;
    /** Hash of the run of letters that a single space parts from the one at `i`. */
    let previous = 0;
    /** Hash of a run of letters, and the one character behind it, with which a pair may begin. */
    let pair = 0;
    for (let i = 0; i < length; i++) {
      let code = text.charCodeAt(i);
      if (!isAsciiLetter(code)) {
        const kind = code < FAMILIAR ? (kinds[code] as number) : this.kindAt(code);
        found |= pairs[(before << KIND_BITS) | kind] as number;
        before = kind;
        joined = -1;
        previous = 0;
        pair = 0;
        continue;
      }
      const start = i;
      const isSmall = code >= FIRST_SMALL;
      found |= pairs[(before << KIND_BITS) | (isSmall ? SMALL : CAPITAL)] as number;
      let word = NO_LETTERS;
      let letter = code;
      do {
        letter = code;
        word = withLetter(word, code);
        i++;
        code = i < length ? text.charCodeAt(i) : END;
      } while (isAsciiLetter(code));
      const bits = this.lookUp(word, isSmall);
      const kind = code < FAMILIAR ? (kinds[code] as number) : this.kindAt(code);
      found |= (pairs[((letter >= FIRST_SMALL ? SMALL : CAPITAL) << KIND_BITS) | kind] as number) | bits;
      before = kind;
      if (joined >= 0) {
        chain = hashOf(text, start - 1, i, chain);
        found |= this.lookUp(chain, text.charCodeAt(joined) >= FIRST_SMALL);
      }
      if (word === previous) found |= this.repeated;
      if (pair !== 0) found |= this.lookUp(pairOf(pair, inCase(word, isSmall)), false);
      previous = kind === SPACE ? word : 0;
      pair = bits < 0 ? pairOf(inCase(word, isSmall), code) : 0;
      if (code !== HYPHEN) joined = -1;
      else if (joined < 0) {
        joined = start;
        chain = word;
      }
    }
    return found & ~BEGINS_PAIR;
  }

  private kindAt(code: number): number {
    return code < FAMILIAR ? (this.kinds[code] as number) : (this.foreign.get(code) ?? kindOf(code));
  }

  private lookUp(hash: number, isSmall: boolean): number {
    if (((this.sieve[(hash & (HOLES - 1)) >> 5] as number) & (1 << (hash & 31))) === 0) return 0;
    const at = this.slotOf(hash);
    return isSmall ? (this.masks[at] as number) | (this.smallMasks[at] as number) : (this.masks[at] as number);
  }

  /** Where `hash` stands in the table, or would stand. */
  private slotOf(hash: number): number {
    let at = hash & (SLOTS - 1);
    while (this.hashes[at] !== 0 && this.hashes[at] !== hash) at = (at + 1) & (SLOTS - 1);
    return at;
  }

  private addWithBit(triggers: Triggers): number {
    const bit = 1 << Math.min(this.used++, BITS - 1);
    this.add(triggers, bit);
    return bit;
  }

  private add(
    {
      words = [],
      smallWords = [],
      pairs = [],
      signs = [],
      repeatedWord,
      noteCall,
      unclosedEmphasis,
      unlessEnding,
    }: Triggers,
    bit: number,
  ): void {
    for (const word of words) this.addWord(this.masks, hashOf(word), bit);
    for (const word of smallWords) this.addWord(this.smallMasks, hashOf(word), bit);
    for (const pair of pairs) {
      const between = pair.search(/[^A-Za-z]/);
      const second = between + 1;
      this.addWord(this.masks, hashOf(pair, 0, between), BEGINS_PAIR);
      const first = pairOf(casedHashOf(pair, 0, between), pair.charCodeAt(between));
      this.addWord(this.masks, pairOf(first, casedHashOf(pair, second, pair.length)), bit);
    }
    for (const sign of signs) this.addSign(sign, bit);
    if (repeatedWord) this.repeated |= bit;
    if (noteCall) this.called |= bit;
    if (unclosedEmphasis) this.unclosed |= bit;
    if (unlessEnding !== undefined) this.endings.push({ usual: unlessEnding, bit });
  }

  private addWord(masks: Int32Array, hash: number, bit: number): void {
    const at = this.slotOf(hash);
    this.hashes[at] = hash;
    masks[at] = (masks[at] as number) | bit;
    const hole = (hash & (HOLES - 1)) >> 5;
    this.sieve[hole] = (this.sieve[hole] as number) | (1 << (hash & 31));
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

function signsOf({ signs = [], apart = {} }: Triggers = {}): readonly string[] {
  return [...signs, ...Object.values(apart).flatMap(signsOf)];
}

/** The hash of [start, end) of `text`, behind what has the hash `before`. */
function hashOf(text: string, start = 0, end = text.length, before = NO_LETTERS): number {
  let hash = before;
  for (let i = start; i < end; i++) hash = withLetter(hash, text.charCodeAt(i));
  return hash;
}

function casedHashOf(text: string, start: number, end: number): number {
  return inCase(hashOf(text, start, end), text.charCodeAt(start) >= FIRST_SMALL);
}

function inCase(hash: number, isSmall: boolean): number {
  return isSmall ? hash : hash ^ CAPITALIZED;
}

function isAsciiLetter(code: number): boolean {
  return ((code | 0x20) - FIRST_SMALL) >>> 0 < LETTERS;
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
