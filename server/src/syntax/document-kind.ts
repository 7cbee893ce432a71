import { looksLikeOpening } from '../language/openings';
import type { LineTable } from './line-table';
import type { RawParagraph } from './paragraphs';
import type { Block, DocumentKind } from './tree';

/** What tells one kind of document from another. */
export interface DocumentClues {
  readonly lines: LineTable;
  /** Index of the body's first line. */
  readonly bodyStart: number;
  /** Whether the text has enacting words or a paragraph that opens like a clause. */
  readonly hasClauses: boolean;
  readonly masthead: readonly Block[];
  readonly raws: readonly RawParagraph[];
}

/** The kind of a document: first by what the sponsors line calls it, then by the look of its body. */
export function kindOf(clues: DocumentClues): DocumentKind {
  const { masthead, raws } = clues;
  const stated = masthead.filter((block) => block.field === 'sponsors').map((block) => block.prose.text);
  if (stated.some((line) => /\bamendments? to\b/i.test(line))) return 'amendment';
  if (stated.some((line) => /^(?:note|letter) (?:by|from|dated)\b/i.test(line))) return 'note';
  if (raws.filter((raw) => raw.class === 'negotiating').length >= 2) return 'negotiating';
  if (stated.some((line) => /\bdraft decisions?\b/i.test(line)) || isDecision(clues)) return 'decision';
  if (clues.hasClauses && hasClauseBody(clues)) return 'resolution';
  const adopted = masthead.some((block) => block.field === 'adoption');
  return adopted || stated.length > 0 ? 'resolution' : 'unknown';
}

/** Enacting words inside a sentence ("The General Assembly, recalling …, decides …") or followed by a colon. */
function isDecision({ lines, bodyStart, masthead, raws }: DocumentClues): boolean {
  if (masthead.some((block) => block.field === 'adoption' && /^decision/i.test(block.prose.text))) return true;
  let first = bodyStart;
  while (lines.classes[first] === 'blank' || lines.classes[first] === 'comment') first++;
  const kind = lines.classes[first];
  if (kind === undefined) return false;
  const head = lines.head(first, 120);
  // Decisions letter their paragraphs; with numbers, the colon is a slip.
  if (kind === 'enacting') return /:[*_]*$/.test(head) && !raws.some((raw) => raw.class === 'numbered');
  return kind === 'text' && /^[*_]*The \p{Lu}[\p{L} ]{3,50}[*_]*,? \p{Ll}/u.test(head);
}

/** Enacting words, or a paragraph that opens like a clause among at least two: numbers alone may be a shopping list. */
function hasClauseBody({ lines, bodyStart, raws }: DocumentClues): boolean {
  if (lines.classes[bodyStart] === 'enacting' || raws.some((raw) => raw.class === 'enacting')) return true;
  const paragraphs = raws.filter(
    (raw) => raw.class === 'text' || raw.class === 'numbered' || raw.class === 'negotiating',
  );
  return paragraphs.length >= 2 && paragraphs.some((raw) => opensLikeClause(lines.head(raw.lines[0] as number, 120)));
}

function opensLikeClause(head: string): boolean {
  return looksLikeOpening(head.replace(/^\W*(?:\d+\W+)?/, ''));
}
