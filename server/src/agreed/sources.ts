import { isSource } from './assess';
import { type Difference, differences } from './differences';
import { type Library, newestFirst, type Occurrence } from './library';
import { type Match, nearest, type Query } from './nearest';

/** Adopted words near those of a draft, with the texts of the series that have them. */
export interface Source extends Occurrence {
  readonly similarity: number;
  /** Whether it is the source of what was asked for, and not merely near. */
  readonly isSource: boolean;
  /** What it says, without the mark at its end. */
  readonly words: string;
  /** From its words to those asked for. */
  readonly changes: readonly Difference[];
  /** Other texts with the same words, the newest first: `77/52`. */
  readonly sameIn: readonly string[];
  /** Where the series came to these words, and from which; `null` where it always had them. */
  readonly lastChanged: { readonly citation: string; readonly changes: readonly Difference[] } | null;
}

/** Wordings looked at for each source told: those of one series make one source. */
const WORDINGS_A_SOURCE = 6;

/** The likeliest sources of the words asked for, one of each series, then what is merely near; at most `most`. */
export function findSources(library: Library, query: Query, most: number): Source[] {
  const matches = nearest(library, query, most * WORDINGS_A_SOURCE);
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const { text } = match.occurrences[0] as Occurrence;
    const series = text.series === '' ? text.canonical : text.series;
    const group = groups.get(series);
    if (group === undefined) groups.set(series, [match]);
    else group.push(match);
  }
  const near = [...groups.values()].slice(0, most).map((group) => toSource(library, query, group));
  return near.sort((a, b) => Number(b.isSource) - Number(a.isSource));
}

function toSource(library: Library, query: Query, [first, ...others]: readonly Match[]): Source {
  const { occurrences, similarity, wording } = first as Match;
  const { text, index } = occurrences[0] as Occurrence;
  const words = library.wordings.text(wording);
  return {
    text,
    index,
    similarity,
    isSource: isSource(first as Match, query.series),
    words,
    changes: differences(words, query.text),
    sameIn: [...new Set(occurrences.map((one) => one.text.cited))].filter((cited) => cited !== text.cited),
    lastChanged: lastChange(library, words, occurrences, others),
  };
}

/** Where the words first stand, and how they came from those that the series had before. */
function lastChange(
  library: Library,
  words: string,
  occurrences: readonly Occurrence[],
  others: readonly Match[],
): Source['lastChanged'] {
  const series = occurrences[0]?.text.series;
  const first = occurrences.filter(({ text }) => text.series === series).sort((a, b) => newestFirst(b.text, a.text))[0];
  if (first === undefined) return null;
  const before = others
    .flatMap((match) => match.occurrences.map((one) => ({ ...one, wording: match.wording })))
    .filter(({ text }) => text.series === series && newestFirst(text, first.text) > 0)
    .sort((a, b) => newestFirst(a.text, b.text))[0];
  if (before === undefined) return null;
  return { citation: citationOf(first), changes: differences(library.wordings.text(before.wording), words) };
}

/** `75/268, fifth preambular paragraph`. */
export function citationOf({ text, index }: Occurrence): string {
  return `${text.cited}, ${text.paragraphs[index]?.place}`;
}
