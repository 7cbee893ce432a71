import type { Analysis } from '../analysis/analysis';
import { blockAt } from '../syntax/block-at';
import { type Span, touches } from '../text/span';

/** A place that belongs with the one under the caret. */
export interface Highlight {
  readonly span: Span;
  readonly kind: 'call' | 'text' | 'citation';
}

/**
 * With the caret on a footnote call or on the mark of a footnote, every call of it and its mark; on a cited document,
 * every citation of it. Empty elsewhere, where an editor highlights the word.
 */
export function documentHighlights(analysis: Analysis, offset: number): readonly Highlight[] {
  const block = blockAt(analysis.tree, offset);
  if (block === null) return [];
  for (const note of analysis.footnotes.notes) {
    const places: Highlight[] = note.calls.map(({ call }) => ({ span: call.source, kind: 'call' }));
    const mark = note.text?.label?.markSpan;
    if (mark !== undefined) places.push({ span: mark, kind: 'text' });
    if (places.some(({ span }) => touches(span, offset))) return places;
  }
  const cited = analysis.citations.find((citation) => citation.block === block && touches(citation.span, offset));
  if (cited === undefined) return [];
  return analysis.citations
    .filter((citation) => citation.canonical === cited.canonical)
    .map(({ span }) => ({ span, kind: 'citation' }));
}
