import { KnownWords, NO_LETTERS, withLetter } from './known-words';
import { headsInAllForms } from './opening-verbs';
import { OPERATIVE_PHRASES, PREAMBULAR_PHRASES } from './openings.generated';

/** One word of the beginning of a paragraph. */
export interface Word {
  /** UTF-16 offsets in the paragraph, without the punctuation mark behind it. */
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly text: string;
  /** Whether a comma follows directly. */
  readonly comma: boolean;
}

/** Longest opening looked at, in words; the longest of adopted texts has ten. */
const MOST_WORDS = 14;

/** What stands within openings or behind them without being part of them. */
const FOLLOWING =
  'also further its the that their all of to on by member members states resolution resolutions secretary-general';
let vocabulary: KnownWords | undefined;

/** The words that openings consist of, made on first use. */
function openingVocabulary(): KnownWords {
  vocabulary ??= new KnownWords([
    ...[...PREAMBULAR_PHRASES, ...OPERATIVE_PHRASES].flatMap((phrase) => phrase.toLowerCase().split(/,? /)),
    ...headsInAllForms(),
    ...FOLLOWING.split(' '),
  ]);
  return vocabulary;
}

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 45 || // -
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

/**
 * The words at `from` of a text as far as an opening phrase can reach: single spaces and commas go on, any other
 * character ends them, and so do `most` words. Each is read when it is first asked for.
 */
export class OpeningWords {
  private readonly read: Word[];
  /** Where the next word is to begin; -1 behind the last. */
  private next: number;

  constructor(
    private readonly text: string,
    from: number,
    private readonly most = MOST_WORDS,
  ) {
    this.next = from;
    const first = this.readNext();
    this.read = first === null ? [] : [first];
  }

  /** The word with this index, from 0; `undefined` behind the last. */
  at(index: number): Word | undefined {
    while (index >= this.read.length && this.next >= 0) this.readMore();
    return index < this.read.length ? this.read[index] : undefined;
  }

  /** How many there are: reads them all. */
  get length(): number {
    while (this.next >= 0) this.readMore();
    return this.read.length;
  }

  private readMore(): void {
    const word = this.read.length < this.most ? this.readNext() : null;
    if (word === null) this.next = -1;
    else this.read.push(word);
  }

  /** The word at `next`, `null` where none stands there; moves on behind it. */
  private readNext(): Word | null {
    const { text, next } = this;
    const word = wordAt(text, next);
    this.next = word === null ? -1 : behind(text, word);
    return word;
  }
}

/** The word that begins at `start` of `text`; `null` where none does. */
export function wordAt(text: string, start: number): Word | null {
  const { length } = text;
  let at = start;
  let hash = NO_LETTERS;
  // Engines look slowly, ever after, at what once was asked for beyond the end.
  let code = at < length ? text.charCodeAt(at) : 0;
  while (isWordCode(code)) {
    hash = withLetter(hash, code);
    code = ++at < length ? text.charCodeAt(at) : 0;
  }
  if (at === start) return null;
  const small = openingVocabulary().at(text, start, at, hash) ?? text.slice(start, at).toLowerCase();
  return { start, end: at, text: small, comma: code === 44 };
}

/** Where the word that follows `word` is to begin; -1 where something else than a space comes first. */
function behind(text: string, { end, comma }: Word): number {
  const space = comma ? end + 1 : end;
  const code = space < text.length ? text.charCodeAt(space) : 0;
  return code === 32 || code === 0xa0 ? space + 1 : -1;
}
