import type { ParagraphKind } from './document';
import { sharedAtMost, sharedInOrder } from './index/shared-words';
import { type Library, type LibraryText, newestFirst, type Occurrence } from './library';

/** What is asked for. */
export interface Query {
  readonly text: string;
  /** Paragraphs of this kind come before others with the same words. */
  readonly kind: ParagraphKind | null;
  /** Whether a text may be named as the source. */
  readonly admits: (text: LibraryText) => boolean;
  /** Texts that the draft is known to follow: their series. */
  readonly series: ReadonlySet<string>;
}

/** Adopted words that are near those asked for. */
export interface Match {
  readonly wording: number;
  /** Share of words equal, from 0 to 1: twice those in common, in order, of those in both. */
  readonly similarity: number;
  /** How much the shared words tell, from 0 to 1: the same share, words weighed by how rare they are together. */
  readonly likeness: number;
  /** Where the words stand: the best source first. */
  readonly occurrences: readonly Occurrence[];
}

/** So many wordings are compared word by word. */
const MOST_COMPARED = 48;
/** So many of the latest texts of a series are compared as a whole. */
const MOST_OF_SERIES = 3;
/** What the words of the draft's own series may lack against those of another text, and still be the likelier source. */
const SERIES_LEAD = 0.3;
/** Likewise those of its latest text against those of earlier ones. */
const LATEST_LEAD = 0.1;
/** More words than a paragraph has: such are not compared, which would take long. */
const MOST_WORDS = 3_000;
/** What is less alike than this is not told. */
const LEAST_SIMILARITY = 0.4;

/** The adopted wordings nearest to those of `query`, the likeliest source first, at most `most`. */
export function nearest(library: Library, query: Query, most: number): Match[] {
  const { wordings } = library;
  const { words } = wordings.encode(query.text);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const asked: AskedWords = { words, sorted: sorted(words) };
  const isWanted = (wording: number) => {
    for (const { text } of library.occurrences(wording)) if (query.admits(text)) return true;
    return false;
  };
  const candidates = new Set(wordings.candidates(words, MOST_COMPARED, isWanted));
  const leads = new Map<LibraryText, number>();
  for (const series of query.series) {
    const texts = library.inSeries(series).filter(query.admits);
    texts.forEach((text, i) => void leads.set(text, SERIES_LEAD + (i === 0 ? LATEST_LEAD : 0)));
    for (const { wordings } of texts.slice(0, MOST_OF_SERIES)) for (const one of wordings) candidates.add(one);
  }
  const matches = [...candidates].flatMap((wording) => compared(library, asked, wording, query, leads) ?? []);
  return matches
    .sort((a, b) => b.rank - a.rank || newestFirst(sourceOf(a).text, sourceOf(b).text))
    .slice(0, most)
    .map(({ rank: _, ...match }) => match);
}

/** The words asked for, in their order and in that of their numbers. */
interface AskedWords {
  readonly words: readonly number[];
  readonly sorted: Int32Array;
}

function sourceOf({ occurrences }: Match): Occurrence {
  return occurrences[0] as Occurrence;
}

function compared(
  library: Library,
  asked: AskedWords,
  wording: number,
  query: Query,
  leads: ReadonlyMap<LibraryText, number>,
) {
  const { wordings } = library;
  const words = wordings.vocabulary.words(wordings.codes(wording));
  if (words.length > MOST_WORDS) return null;
  const both = asked.words.length + words.length;
  const least = (LEAST_SIMILARITY * both) / 2;
  if (Math.min(asked.words.length, words.length) < least) return null;
  if (sharedAtMost(asked.sorted, sorted(words)) < least) return null;
  const similarity = (2 * sharedInOrder(asked.words, words)) / both;
  if (similarity < LEAST_SIMILARITY) return null;
  const occurrences = [...library.occurrences(wording)].filter(({ text }) => query.admits(text));
  if (occurrences.length === 0) return null;
  const lead = (one: Occurrence) =>
    (leads.get(one.text) ?? 0) + (one.text.paragraphs[one.index]?.kind === query.kind ? 0.01 : 0);
  occurrences.sort((a, b) => lead(b) - lead(a) || newestFirst(a.text, b.text));
  const rank = similarity + lead(occurrences[0] as Occurrence);
  return { wording, similarity, likeness: wordings.likeness(asked.words, words), occurrences, rank };
}

function sorted(words: readonly number[]): Int32Array {
  return Int32Array.from(words).sort();
}
