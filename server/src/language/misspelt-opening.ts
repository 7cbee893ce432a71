import { capital } from '../text/capital';
import { editDistance } from '../text/nearest';
import { openingLexicon } from './opening-lexicon';
import { headsInAllForms } from './opening-verbs';
import { type OpeningPhrase, parseOpening, parseOpeningHead } from './openings';

/** What an opening phrase with a misspelt word is meant to be. */
export interface MeantOpening {
  /** The phrase as it should be. */
  readonly phrase: OpeningPhrase;
  /** Where the misspelt phrase ends in the text as it is. */
  readonly end: number;
}

/** Shorter words than these are too much like others, `also` apart. */
const SHORTEST = 5;
const MOST_MEANT = 3;
let vocabulary: readonly string[] | undefined;

/**
 * The phrases that the one at the start of `plain` may be meant to be, its head or its `Also` being misspelt by a slip or
 * two (`Recaling`, `Als requests`, `Cals upon`): likeliest first, three at most. Empty where the head is a known word.
 * @param found the phrase as it stands there
 */
export function meantOpenings(plain: string, found: OpeningPhrase | null = parseOpening(plain)): MeantOpening[] {
  if (found === null) return [];
  if (found.knownHead) return meantCompanion(plain, found);
  const start = plain.toLowerCase().indexOf(found.head);
  const meant: (MeantOpening & { distance: number; rank: number })[] = [];
  for (const { word, distance } of nearWords(found.head)) {
    const proper = plain.charAt(start) === found.head.charAt(0) ? word : capital(word);
    const phrase = parseOpening(plain.slice(0, start) + proper + plain.slice(start + found.head.length));
    if (!phrase?.knownHead) continue;
    meant.push({ phrase, end: phrase.end - word.length + found.head.length, distance, rank: rankOf(phrase) });
  }
  if (meant.length === 0) return meantAdverb(plain, found);
  return meant
    .sort((a, b) => a.distance - b.distance || a.rank - b.rank)
    .slice(0, MOST_MEANT)
    .map(({ phrase, end }) => ({ phrase, end }));
}

/** An adverb before the head or a sentiment behind it that is misspelt by one slip: `Depely concerned`. */
function meantCompanion(plain: string, found: OpeningPhrase): MeantOpening[] {
  const adverb = startsWithHead(found)
    ? undefined
    : /^(?:Also |Further )?(?!Further )(\p{L}{5,})(?= )/u.exec(found.text)?.[1];
  if (adverb !== undefined && adverb.toLowerCase() !== found.head) {
    const meant = withWord(plain, found.text.indexOf(adverb), adverb, 'adverbs', found.end);
    if (meant !== null) return [meant];
  }
  if (!plain.startsWith(' with ', found.end)) return [];
  const felt = /^ with (?:\p{Ll}+ )?(\p{Ll}{5,})(?= |,)/u.exec(plain.slice(found.end, found.end + 60));
  if (felt === null) return [];
  const word = felt[1] as string;
  const meant = withWord(plain, found.end + felt[0].length - word.length, word, 'sentiments', found.end + 1);
  return meant === null ? [] : [meant];
}

/** An adverb whose misspelling passes for the head: `Seriousy concerned`. */
function meantAdverb(plain: string, { head, start }: OpeningPhrase): MeantOpening[] {
  if (head.length < SHORTEST || plain.charAt(start + head.length) !== ' ') return [];
  if (!parseOpeningHead(plain, start + head.length + 1)?.knownHead) return [];
  const meant = withWord(plain, start, plain.slice(start, start + head.length), 'adverbs', start);
  return meant === null ? [] : [meant];
}

/** Whether no word stands before the head: as most openings begin. */
function startsWithHead({ text, head }: OpeningPhrase): boolean {
  const next = text.charAt(head.length);
  return (
    text.startsWith(head.slice(1), 1) &&
    text.charAt(0).toLowerCase() === head.charAt(0) &&
    (next === '' || next === ' ')
  );
}

/** The known phrase that the companion nearest to `word`, which stands at `at` of `plain`, makes: it reaches to `least`. */
function withWord(plain: string, at: number, word: string, kind: keyof Companions, least: number): MeantOpening | null {
  const known = companions()[kind];
  const written = word.toLowerCase();
  if (known.has(written)) return null;
  for (const proper of known) {
    if (Math.abs(proper.length - written.length) > 1 || editDistance(written, proper) !== 1) continue;
    const cased = word === written ? proper : capital(proper);
    const phrase = parseOpening(plain.slice(0, at) + cased + plain.slice(at + word.length));
    const end = (phrase?.end ?? 0) - proper.length + word.length;
    if (phrase?.known && end >= least) return { phrase, end };
  }
  return null;
}

interface Companions {
  readonly adverbs: ReadonlySet<string>;
  readonly sentiments: ReadonlySet<string>;
}
let known: Companions | undefined;

/** The adverbs and sentiments of the phrases that open paragraphs of adopted texts. */
function companions(): Companions {
  if (known !== undefined) return known;
  const phrases = Object.values(openingLexicon().phrases).flat();
  const words = (pattern: RegExp) =>
    new Set(phrases.flatMap((phrase) => pattern.exec(phrase.toLowerCase())?.[1] ?? []));
  known = { adverbs: words(/^(\p{L}{5,}) /u), sentiments: words(/ with (?:\p{Ll}+ )*(\p{Ll}{5,})$/u) };
  return known;
}

function nearWords(misspelt: string): { word: string; distance: number }[] {
  vocabulary ??= [
    ...headsInAllForms().filter((head) => head.length >= SHORTEST),
    'also',
    'further',
    'deeply',
    'strongly',
  ];
  const most = misspelt.length <= SHORTEST ? 1 : 2;
  return vocabulary.flatMap((word) => {
    if (Math.abs(word.length - misspelt.length) > most) return [];
    const distance = editDistance(misspelt, word);
    return distance <= most ? [{ word, distance }] : [];
  });
}

/** The phrase's place among the known ones, most frequent first. */
function rankOf({ base, form }: OpeningPhrase): number {
  const rank = form === null ? -1 : openingLexicon().phrases[form].indexOf(base);
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}
