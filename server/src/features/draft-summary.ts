import type { Analysis } from '../analysis/analysis';
import { formatSession } from '../language/sessions';
import type { BlockKind } from '../syntax/tree';

/** A draft in figures. */
export interface DraftSummary {
  /** `Eightieth session`; `null` where nothing tells. */
  readonly session: string | null;
  /** Numbers of paragraphs of the first degree, annexes and quoted matter left out. */
  readonly preambular: number;
  readonly operative: number;
  /** Words from the title to the end, annexes included; masthead, footnotes, labels and comments are not counted. */
  readonly words: number;
}

const UNCOUNTED: ReadonlySet<BlockKind> = new Set(['masthead', 'footnote', 'comment', 'directive', 'furniture']);

/** The figures of a draft. */
export function draftSummary({ tree, session }: Analysis): DraftSummary {
  let words = 0;
  for (const { kind, prose } of tree.blocks) if (!UNCOUNTED.has(kind)) words += countWords(prose.text);
  return {
    session: session.session && formatSession(session.session, 'capital'),
    preambular: tree.parts.reduce((sum, part) => sum + part.preambular.length, 0),
    operative: tree.parts.reduce((sum, part) => sum + part.operative.length, 0),
    words,
  };
}

/** What stands between spaces and holds a letter or figure. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
