import type { Analysis } from '../analysis/analysis';
import type { Span } from '../text/span';

/** A citation that leads to the official document. */
export interface DocumentLink {
  readonly span: Span;
  readonly url: string;
  /** What following it opens: `Official text of A/RES/71/14`. */
  readonly tooltip: string;
}

/**
 * Links from citations to the official documents: those that the workspace holds no copy of (`isHere`), where going to
 * the definition is the better way, and that are not links already, which editors follow by themselves.
 */
export function documentLinks(analysis: Analysis, isHere: (canonical: string) => boolean): readonly DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const { block, prose, span, canonical, url } of analysis.citations) {
    if (url === undefined || isHere(canonical)) continue;
    const isLinked = block.prose.links.some(
      ({ start, end, target }) => start < prose.end && end > prose.start && /^https?:/.test(target),
    );
    if (!isLinked) links.push({ span, url, tooltip: `Official text of ${canonical}` });
  }
  return links;
}
