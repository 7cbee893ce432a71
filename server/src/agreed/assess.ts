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

/** From this share of words equal on, a paragraph of the draft's own series is its source. */
const SOURCE_IN_SERIES = 0.5;
/** One of another series must share more, and more than the phrases that every text uses. */
const SOURCE_ELSEWHERE = 0.7;
const TELLING = 0.5;

/** Says of each paragraph of a draft how far it is from what was adopted before. */
export function assessDraft(library: Library, uri: string, tree: Tree): Assessment[] {
  const draft = readIdentity(uri, tree);
  return readParagraphs(tree).map((paragraph) => assessParagraph(library, draft, paragraph));
}

export function assessParagraph(library: Library, draft: TextIdentity, paragraph: ReadParagraph): Assessment {
  const series = new Set(draft.title === null ? [] : [titleKey(draft.title)]);
  const admits = (text: LibraryText) => mayBeSource(text, draft);
  const [match] = nearest(library, { text: paragraph.text, kind: paragraph.kind, admits, series }, 1);
  if (match === undefined || !isSource(match, series)) return { paragraph, status: 'new', match: null };
  return { paragraph, status: match.similarity === 1 ? 'unchanged' : 'changed', match };
}

function isSource({ similarity, likeness, occurrences }: Match, series: ReadonlySet<string>): boolean {
  if (series.has(occurrences[0]?.text.series ?? '')) return similarity >= SOURCE_IN_SERIES;
  return similarity >= SOURCE_ELSEWHERE && likeness >= TELLING;
}
