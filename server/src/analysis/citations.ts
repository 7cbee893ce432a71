import type { Block, Tree } from '../syntax/tree';
import type { Span } from '../text/span';

export type Organ = 'GA' | 'SC' | 'ECOSOC' | 'HRC';

/** A document named in a draft. */
export interface Citation {
  readonly block: Block;
  /** The symbol as written, without markup: `71/14`, `1631 (2005)`, `A/79/807-S/2025/132`. */
  readonly text: string;
  /** The symbol in the block's plain text. */
  readonly prose: Span;
  /** The symbol alone in the source, without link, brackets or the words around it. */
  readonly span: Span;
  /** `A/RES/71/14`, `A/RES/217(III)[A]`, `S/RES/1631(2005)`, `A/DEC/79/573[B]`, or the document symbol itself. */
  readonly canonical: string;
  readonly kind: 'resolution' | 'decision' | 'document';
  /** The organ of a resolution or decision; `null` for documents. */
  readonly organ: Organ | null;
  /** Official address, where one exists: https://docs.un.org/en/A/RES/71/14 */
  readonly url?: string;
  /** The date written after it, `of 21 November 2016`: the date alone in plain text, and as YYYY-MM-DD. */
  readonly date?: { readonly prose: Span; readonly iso: string };
  /** A paragraph or annex named with it: `para. 138`, `annex`. */
  readonly pinpoint?: string;
}

export function findCitations(_tree: Tree): readonly Citation[] {
  return [];
}
