import {
  PLAIN,
  type PrintedDocument,
  type PrintedLine,
  type PrintedNote,
  type PrintedParagraph,
  type PrintedRole,
} from '../convert/printed/document';
import type { Span } from '../text/span';
import { type Token, tokenKey, tokensOf } from './tokens';

/** A paragraph as alignment sees it. */
export interface Passage {
  /** Passages of different groups are never taken for one another. */
  readonly group: string;
  readonly tokens: readonly Token[];
  /** Equal for passages of the same group with the same words in the same look. */
  readonly key: string;
  /** Its words in lower case, without punctuation. */
  readonly words: readonly string[];
}

/** A passage as a report names and shows it. */
export interface NamedPassage extends Passage {
  /** What a reader calls it: `5 (a)`, `preamble`, `footnote 3`, `agenda item`. */
  readonly place: string;
  /** Number or letter before its words: `5.`, `(a)`; `null` for none. */
  readonly mark: string | null;
  /** Degree of indent. */
  readonly level: number;
  readonly isHeading: boolean;
  /** In the source; `null` for a note without a text. */
  readonly span: Span | null;
}

/** A passage of those words; only passages of one `group` are matched with one another. */
export function passage(group: string, tokens: readonly Token[]): Passage {
  const words = tokens.filter(({ note }) => note === null).map(({ text }) => text.toLowerCase());
  return {
    group,
    tokens,
    key: `${group}\u0001${tokens.map(tokenKey).join('\u0001')}`,
    words: words.filter((word) => /[\p{L}\p{N}]/u.test(word)),
  };
}

/** The masthead's lines, paragraphs and headings of a draft, in the order of the draft. */
export function passagesOf({ masthead, body }: PrintedDocument): NamedPassage[] {
  const lines = Object.values<readonly PrintedLine[]>({ ...masthead }).flat();
  lines.sort((a, b) => a.span.start - b.span.start);
  const marks: (string | null)[] = [];
  return [...lines.map(linePassage), ...body.map((paragraph) => paragraphPassage(paragraph, marks))];
}

/** The footnotes of a draft, as they are printed. */
export function notesOf({ notes }: PrintedDocument): NamedPassage[] {
  return notes.map(({ mark, runs, span }: PrintedNote) => ({
    ...passage('note', tokensOf(runs)),
    place: `footnote ${mark}`,
    mark: null,
    level: 0,
    isHeading: false,
    span,
  }));
}

function linePassage({ field, runs, span }: PrintedLine): NamedPassage {
  const place = field === 'other' ? 'masthead' : field.replace('-', ' ');
  return { ...passage(`masthead ${field}`, tokensOf(runs)), place, mark: null, level: 0, isHeading: false, span };
}

/** `marks`: of the paragraph before and those that it hangs under, by level; brought up to date. */
function paragraphPassage(paragraph: PrintedParagraph, marks: (string | null)[]): NamedPassage {
  const { role, mark, level, span } = paragraph;
  if (role !== 'heading') marks.splice(level, marks.length, mark);
  return {
    ...passage(groupOf(role), paragraphTokens(paragraph)),
    place: placeOf(role, marks),
    mark,
    level: role === 'heading' ? 0 : level,
    isHeading: role === 'title' || role === 'heading' || role === 'part' || role === 'annex',
    span,
  };
}

/** Clauses may move between preamble and operative part, and become subparagraphs; a heading never becomes a clause. */
const GROUPS: Partial<Record<PrintedRole, string>> = {
  preambular: 'clause',
  operative: 'clause',
  subparagraph: 'clause',
  text: 'clause',
};

/** The group of the passages that paragraphs of a role make. */
export function groupOf(role: PrintedRole): string {
  return GROUPS[role] ?? role;
}

function placeOf(role: PrintedRole, marks: readonly (string | null)[]): string {
  const path = marks.flatMap((mark) => (mark === null ? [] : [mark.replace(/^(\d+)\.$/, '$1')])).join(' ');
  if (role === 'preambular') return path || 'preamble';
  if (role === 'operative') return path || 'operative part';
  if (role === 'subparagraph') return path;
  if (role === 'enacting') return 'enacting words';
  return role === 'text' ? path || 'text' : role;
}

/** The words of a paragraph; of a table those of its cells, row by row. */
function paragraphTokens({ runs, rows }: PrintedParagraph): Token[] {
  if (rows.length === 0) return tokensOf(runs);
  return rows.flatMap((row, i) =>
    row.flatMap((cell, j) => [
      ...(i + j > 0 ? [{ ...PLAIN, note: null, text: j === 0 ? '\n' : ' | ' }] : []),
      ...tokensOf(cell.runs),
    ]),
  );
}
