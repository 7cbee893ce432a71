import { parseOpening } from '../language/openings';
import type { Organ } from '../language/organs';
import { sessionOf } from '../language/symbols';
import type { ParagraphKind } from './document';
import type { Vocabulary } from './index/vocabulary';
import { type Library, newestFirst, type Occurrence } from './library';

/** What paragraphs are wanted; what is left out does not matter. */
export interface SearchQuery {
  /** Words in any order; those in quotation marks as a phrase. */
  readonly words: string;
  readonly organ?: Organ;
  readonly session?: number;
  readonly kind?: ParagraphKind;
  /** The opening verb: `Recalling`, `requests`. */
  readonly opening?: string;
  /** Words of the title. */
  readonly title?: string;
}

export interface Hit extends Occurrence {
  readonly words: string;
}

/** So many wordings are looked at in one step. */
const A_STEP = 4_000;

/**
 * The paragraphs that have the words, each wording once in its newest text, newest first; at most `most`. Pauses
 * after every few milliseconds.
 */
export function* searchInSteps(library: Library, query: SearchQuery, most: number): Generator<undefined, Hit[]> {
  const { wordings } = library;
  const wanted = phrasesOf(query.words);
  const pieces = wanted.flatMap((phrase) => phrase.split(' ')).map((word) => piecesOf(wordings.vocabulary, word));
  const hits: Hit[] = [];
  for (let wording = 0; wording < wordings.size; wording++) {
    if (wording % A_STEP === A_STEP - 1) yield;
    if (library.wordings !== wordings) return yield* searchInSteps(library, query, most);
    const codes = wordings.codes(wording);
    if (!pieces.every((some) => some === null || codes.some((code) => some.has(code >>> 1)))) continue;
    const newest = [...library.occurrences(wording)]
      .filter((one) => isWanted(one, query))
      .sort((a, b) => newestFirst(a.text, b.text))[0];
    if (newest === undefined) continue;
    const words = wordings.text(wording);
    const folded = ` ${fold(words)} `;
    if (!wanted.every((phrase) => folded.includes(` ${phrase}`)) || !opensWith(words, newest, query.opening)) continue;
    hits.push({ ...newest, words });
  }
  return hits.sort((a, b) => newestFirst(a.text, b.text)).slice(0, most);
}

/** `oil "law of the sea"` as the phrases that must occur, in lower case; the last word of each may go on. */
function phrasesOf(words: string): string[] {
  const parts = words.match(/["“][^"“”]*["”]?|[^\s"“”]+/g) ?? [];
  return parts.map(fold).filter((part) => part !== '');
}

/** Numbers of the pieces one of which a paragraph with `word` must have; `null` where that cannot be told. */
function piecesOf(vocabulary: Vocabulary, word: string): ReadonlySet<number> | null {
  if (!/^[\p{L}\p{N}]+(?:[/-][\p{L}\p{N}]+)*$/u.test(word)) return null;
  const numbers = new Set<number>();
  for (let number = 0; number < vocabulary.size; number++) {
    if (` ${fold(vocabulary.piece(number))}`.includes(` ${word}`)) numbers.add(number);
  }
  return numbers;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/-]+/gu, ' ')
    .trim();
}

function isWanted({ text, index }: Occurrence, { organ, session, kind, title }: SearchQuery): boolean {
  if (organ !== undefined && text.organ !== organ) return false;
  if (session !== undefined && (sessionOf(text.canonical) ?? text.session)?.number !== session) return false;
  if (kind !== undefined && text.paragraphs[index]?.kind !== kind) return false;
  return (
    title === undefined ||
    fold(title)
      .split(' ')
      .every((word) => text.series.includes(word))
  );
}

function opensWith(words: string, { text, index }: Occurrence, opening: string | undefined): boolean {
  if (opening === undefined) return true;
  const kind = text.paragraphs[index]?.kind;
  if (kind !== 'preambular' && kind !== 'operative') return false;
  const phrase = parseOpening(words);
  return [phrase?.text, phrase?.base, phrase?.head].some((said) =>
    said?.toLowerCase().startsWith(opening.toLowerCase()),
  );
}
