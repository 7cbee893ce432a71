import type { Analysis } from '../analysis/analysis';
import type { Block } from '../syntax/tree';
import type { Span } from '../text/span';

/** Where the citations of a paragraph stand with their dates; offsets in its prose. */
export function citedSpans(analysis: Analysis, block: Block): Span[] {
  return analysis.citationsIn(block).map(({ prose, date }) => ({
    start: prose.start,
    end: date?.prose.end ?? prose.end,
  }));
}
