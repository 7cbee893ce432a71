import { titleKey } from '../catalogue/title-key';
import type { Tree } from '../syntax/tree';
import { mayBeSource } from './admission';
import type { TextIdentity } from './document';
import type { Library, LibraryText } from './library';
import { type Match, nearest } from './nearest';
import { type ReadParagraph, readParagraphs } from './paragraphs';
import { readIdentity } from './read-document';

export type Status = 'unchanged' | 'changed' | 'new';

/** How far a paragraph of a draft is from agreed language. */
export interface Assessment {
  readonly paragraph: ReadParagraph;
  readonly status: Status;
  /** The nearest adopted words; `null` for what is new. */
  readonly match: Match | null;
}

/**
 * From this share of words equal on, a paragraph is the source of another; its words must be telling to that degree, too,
 * and not only the phrases that every text uses. One of another series must share more.
 */
const SOURCE_IN_SERIES = { similarity: 0.5, likeness: 0.4 };
const SOURCE_ELSEWHERE = { similarity: 0.7, likeness: 0.6 };

/** Says of each paragraph of a draft how far it is from what was adopted before. */
export function assessDraft(library: Library, uri: string, tree: Tree): Assessment[] {
  const draft = readIdentity(uri, tree);
  return readParagraphs(tree).map((paragraph) => assessParagraph(library, draft, paragraph));
}

/** {@link assessDraft} for one of its paragraphs; `draft` is what its text says that it is. */
export function assessParagraph(library: Library, draft: TextIdentity, paragraph: ReadParagraph): Assessment {
  const series = new Set(draft.title === null ? [] : [titleKey(draft.title)]);
  const admits = (text: LibraryText) => mayBeSource(text, draft);
  const [match] = nearest(library, { text: paragraph.text, kind: paragraph.kind, admits, series }, 1);
  if (match === undefined || !isSource(match, series)) return { paragraph, status: 'new', match: null };
  return { paragraph, status: match.similarity === 1 ? 'unchanged' : 'changed', match };
}

/** Whether words are the source of those asked for, and not merely the nearest; `series` are the draft's own. */
export function isSource({ similarity, likeness, occurrences }: Match, series: ReadonlySet<string>): boolean {
  const least = series.has(occurrences[0]?.text.series ?? '') ? SOURCE_IN_SERIES : SOURCE_ELSEWHERE;
  return similarity >= least.similarity && likeness >= least.likeness;
}
