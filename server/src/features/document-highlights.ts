import type { Analysis } from '../analysis/analysis';
import { blockAt } from '../syntax/block-at';
import { type Span, touches } from '../text/span';
import { innerReferenceAt } from './inner-reference';

/** A place that belongs with the one under the caret. */
export interface Highlight {
  readonly span: Span;
  readonly kind: 'reference' | 'mark' | 'citation';
}

/**
 * With the caret on a footnote call or on the mark of a footnote, every call of it and its mark; on the number of a
 * paragraph, or where another paragraph names it, the number and every place that names it; on a cited document, every
 * citation of it. Empty elsewhere, where an editor highlights the word.
 */
export function documentHighlights(analysis: Analysis, offset: number): readonly Highlight[] {
  const block = blockAt(analysis.tree, offset);
  if (block === null) return [];
  const inner = innerReferenceAt(analysis, offset);
  if (inner !== null) {
    const places: Highlight[] = inner.references.map((span) => ({ span, kind: 'reference' }));
    return inner.mark === null ? places : [...places, { span: inner.mark, kind: 'mark' }];
  }
  const cited = analysis.citations.find((citation) => citation.block === block && touches(citation.span, offset));
  if (cited === undefined) return [];
  return analysis.citations
    .filter((citation) => citation.canonical === cited.canonical)
    .map(({ span }) => ({ span, kind: 'citation' }));
}
