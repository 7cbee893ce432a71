import type { Analysis } from '../analysis/analysis';
import type { Citation } from '../analysis/citations';
import { blockAt } from '../syntax/block-at';
import { touches } from '../text/span';

/** The citation at 0-based UTF-16 `offset`; of two that meet there the one that begins. */
export function citationAt(analysis: Analysis, offset: number): Citation | null {
  const block = blockAt(analysis.tree, offset);
  if (block === null) return null;
  return analysis.citations.findLast((citation) => citation.block === block && touches(citation.span, offset)) ?? null;
}
