import { capital } from '../text/capital';
import { complementEnds } from './opening-complement';
import { toFinite, toParticiple, type Variant } from './opening-forms';
import { type OpeningLexicon, openingLexicon } from './opening-lexicon';
import { formOfHead, type OpeningForm } from './opening-verbs';
import { OpeningWords, type Word, wordAt } from './opening-words';

/** The phrase that opens a paragraph and stands in italics. */
export interface OpeningPhrase {
  /** UTF-16 offsets in the paragraph's plain text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without also and further, first letter a capital: `Noting with appreciation`. */
  readonly base: string;
  readonly variant: Variant | null;
  /** Its verb or adjective in lower case: `noting`. */
  readonly head: string;
  readonly form: OpeningForm | null;
  /** Whether the head is a verb or adjective that opens paragraphs; otherwise `form` is a guess from its ending. */
  readonly knownHead: boolean;
  /** Whether adopted texts open paragraphs with these words, in this form or the other. */
  readonly known: boolean;
}

const VARIANTS: ReadonlySet<string> = new Set(['also', 'further']);
const ADVERBS: ReadonlySet<string> = new Set([
  'ever',
  'most',
  'very',
  'much',
  'quite',
  'once',
  'again',
  'more',
  'yet',
  'while',
]);
/** Heads that another participle, adjective or infinitive must complete: `Having considered`, `Continues to urge`. */
const AUXILIARIES: ReadonlySet<string> = new Set([
  'having',
  'being',
  'remaining',
  'remains',
  'continuing',
  'continues',
  'is',
  'has',
  'stands',
  'standing',
]);
const AFTER_AUXILIARY: ReadonlySet<string> = new Set(['to', 'be', 'been', 'however']);
/** Words in -ing and -s that begin sentences but open no paragraph of a resolution. */
const NO_HEADS: ReadonlySet<string> = new Set([
  'according',
  'concerning',
  'during',
  'excluding',
  'following',
  'including',
  'notwithstanding',
  'nothing',
  'pending',
  'regarding',
  'his',
  'its',
  'as',
  'this',
  'whereas',
  'has',
  'was',
  'is',
  'does',
  'states',
  'members',
  'measures',
  'parties',
  'related',
  'united',
]);
/** What `further` qualifies when it belongs to the verb: `Decides further that`, not `Encourages further efforts`. */
const AFTER_FURTHER: ReadonlySet<string> = new Set([
  'that',
  'to',
  'the',
  'its',
  'all',
  'upon',
  'their',
  'this',
  'these',
]);

/** Words in -ly that are none. */
const NO_ADVERBS: ReadonlySet<string> = new Set([
  'anomaly',
  'apply',
  'assembly',
  'comply',
  'family',
  'imply',
  'italy',
  'rely',
  'reply',
  'supply',
]);

const isAdverb = (text: string) =>
  ADVERBS.has(text) || (text.length > 4 && text.endsWith('ly') && !NO_ADVERBS.has(text));

function guessForm(word: string): OpeningForm | null {
  if (NO_HEADS.has(word) || word.length < 4) return null;
  if (word.endsWith('ing')) return 'preambular';
  if (word.endsWith('ed')) return 'preambular';
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? 'operative' : null;
}

/** The base of the words [from, to): lower case, first letter a capital, also and further left out. */
export function baseOf(words: OpeningWords, from: number, to: number): string {
  let base = '';
  for (let i = from; i < to; i++) {
    const word = words.at(i) as Word;
    if (VARIANTS.has(word.text)) continue;
    if (base !== '') base += ' ';
    base += word.comma && i + 1 < to ? `${word.text},` : word.text;
  }
  return capital(base);
}

/**
 * Parses the opening phrase at `from` (its first letter) of a paragraph's plain text: the words that stand in italics
 * and no others. `null` where no word stands there. Looks at fourteen words at most.
 */
export function parseOpening(
  plain: string,
  from = 0,
  lexicon: OpeningLexicon = openingLexicon(),
): OpeningPhrase | null {
  const words = new OpeningWords(plain, from);
  if (words.at(0) === undefined) return null;
  const first = leadEnd(words);
  const head = headAt(words, first);
  const main = AUXILIARIES.has((words.at(head) as Word).text) ? completed(words, head) : null;
  return build(plain, words, first, main ?? head, lexicon);
}

/** The verb or adjective of an opening phrase, and the part its form belongs to. */
export type OpeningHead = Pick<OpeningPhrase, 'head' | 'form' | 'knownHead'>;

/** The head alone of the phrase that {@link parseOpening} finds at `from` of `plain`, at a fraction of the work. */
export function parseOpeningHead(plain: string, from = 0): OpeningHead | null {
  const first = wordAt(plain, from);
  if (first === null) return null;
  // Most openings begin with their head.
  if (!VARIANTS.has(first.text) && (first.comma || !isAdverb(first.text))) return headOf(first.text);
  const words = new OpeningWords(plain, from, MOST_BEFORE_HEAD);
  return headOf((words.at(headAt(words, leadEnd(words))) as Word).text);
}

/** A head has `Also, in this regard,` or adverbs before it; more words than these never. */
const MOST_BEFORE_HEAD = 8;

/** The index of the first word from `first` on that is no adverb. */
function headAt(words: OpeningWords, first: number): number {
  for (let head = first; ; head++) {
    const { text, comma } = words.at(head) as Word;
    if (!isAdverb(text) || comma || words.at(head + 1) === undefined) return head;
  }
}

function headOf(word: string): OpeningHead {
  const known = formOfHead(word);
  return { head: word, form: known ?? guessForm(word), knownHead: known !== null };
}

/** The index behind `Also`, `Further` or `Also, in this regard,` at the start. */
function leadEnd(words: OpeningWords): number {
  const first = words.at(0) as Word;
  if (!VARIANTS.has(first.text) || words.at(1) === undefined) return 0;
  if (!first.comma) return 1;
  let second = 1;
  while (words.at(second)?.comma === false) second++;
  return words.at(second + 1) === undefined ? 1 : second + 1;
}

/** The index of the word that completes the auxiliary at `at`, or `null`. */
function completed(words: OpeningWords, at: number): number | null {
  for (let i = at + 1; !words.at(i - 1)?.comma; i++) {
    const text = words.at(i)?.text;
    if (text === undefined || text === 'of') return null;
    if (!(isAdverb(text) || VARIANTS.has(text) || AFTER_AUXILIARY.has(text))) return i;
  }
  return null;
}

function build(
  plain: string,
  words: OpeningWords,
  first: number,
  main: number,
  lexicon: OpeningLexicon,
): OpeningPhrase {
  // The auxiliary, not what completes it, decides the form.
  let at = first;
  while (at < main && isAdverb((words.at(at) as Word).text)) at++;
  const head = headOf((words.at(at) as Word).text);
  const { form } = head;

  const ends = form === null ? [] : complementEnds(words, main, form);
  while (ends.length > 1 && lexicon.isRoman(baseOf(words, first, ends.at(-1) as number))) ends.pop();
  let end = Math.max(ends.at(-1) ?? 0, lexicon.longest(words, first), first + 1);
  end = suffixEnd(words, end, form);

  let variant: Variant | null = null;
  for (let i = 0; i < end; i++) {
    const { text } = words.at(i) as Word;
    if (text === 'also' || text === 'further') variant ??= text;
  }
  const listed = lexicon.phraseOf(words, first, end);
  const { start, text: firstText } = words.at(0) as Word;
  const { end: stop, comma } = words.at(end - 1) as Word;
  const base = listed ?? (baseOf(words, first, end) || capital(firstText));
  return {
    start,
    end: stop,
    text: plain.slice(start, stop),
    base,
    variant,
    head: head.head,
    form,
    knownHead: head.knownHead,
    // A complement may follow the comma: "Calls, in particular, upon".
    known: listed !== null || isKnown(base, lexicon) || (end === at + 1 && comma && lexicon.opensWith(head.head)),
  };
}

/** The index behind also or further after the phrase, where it belongs to it. */
function suffixEnd(words: OpeningWords, at: number, form: OpeningForm | null): number {
  const word = words.at(at);
  if (word === undefined || words.at(at - 1)?.comma) return at;
  if (word.text === 'also') return at + 1;
  if (word.text !== 'further') return at;
  if (form === 'operative' && !AFTER_FURTHER.has(words.at(at + 1)?.text ?? '')) return at;
  return at + 1;
}

/** Words of emphasis and repetition, which any known phrase may take. */
const REPEAT = /^(?:once again|once more) | (?:once again|once more|again|anew)(?= |$)/gi;

function isKnown(base: string, lexicon: OpeningLexicon): boolean {
  if (isListed(base, lexicon)) return true;
  const plain = plainOf(base);
  if (plain !== base && isListed(plain, lexicon)) return true;
  // "Recognizing and appreciating" is known when both are.
  const and = plain.indexOf(' and ');
  return and > 0 && isKnown(plain.slice(0, and), lexicon) && isKnown(capital(plain.slice(and + 5)), lexicon);
}

/** Whether adopted texts have the phrase itself, in this form or the other. */
function isListed(phrase: string, lexicon: OpeningLexicon): boolean {
  return lexicon.has(phrase) || lexicon.has(toFinite(phrase) ?? toParticiple(phrase) ?? '');
}

/** `base` without adverbs before the head and without repetition. */
function plainOf(base: string): string {
  let words = base.replace(REPEAT, '').split(' ');
  while (words.length > 1 && isAdverb((words[0] as string).toLowerCase())) words = words.slice(1);
  return capital(words.join(' '));
}

/** So many of the most frequent phrases of a part need no other sign that a line opens a paragraph. */
const FREQUENT = 80;
/** What follows a rarer verb, and not the middle of a name (`Observing System`, `Acts of Violence`). */
const CLEAR_NEXT = /^(?:,? (?!of\b|and\b|on\b)[a-z]| Member | States| \d|$)/;
let frequentHeads: ReadonlySet<string> | undefined;

function isFrequent(head: string): boolean {
  frequentHeads ??= new Set(
    Object.values(openingLexicon().phrases).flatMap((phrases) =>
      phrases.slice(0, FREQUENT).map((phrase) => phrase.toLowerCase().split(' ', 1)[0] as string),
    ),
  );
  return frequentHeads.has(head);
}

/**
 * Whether a line begins like a preambular or operative paragraph of a resolution: a capital letter, then a phrase that
 * opens paragraphs of adopted texts. Made to be right when it says yes: a line of wrapped text may begin with any
 * capitalized word (`Observing System`, `Acts of Violence`).
 */
export function looksLikeOpening(line: string, from = 0): boolean {
  const code = line.charCodeAt(from);
  if (code < 65 || code > 90) return false;
  const head = parseOpeningHead(line, from);
  if (!head?.knownHead) return false;
  if (isFrequent(head.head)) return true;
  const phrase = parseOpening(line, from);
  if (!phrase?.known) return false;
  return phrase.base.includes(' ') || CLEAR_NEXT.test(line.slice(phrase.end, phrase.end + 9));
}
