import type { Analysis } from '../analysis/analysis';
import { linkedSpan } from '../analysis/citation-link';
import type { Catalogue } from '../catalogue/catalogue';
import type { Span } from '../text/span';

/** A short title to show behind a citation. */
export interface InlayHint {
  /** Where in the source, in UTF-16 units. */
  readonly offset: number;
  readonly label: string;
  /** The title in full where the label cuts it. */
  readonly tooltip: string;
}

/** Longest label, in UTF-16 units. */
const LONGEST = 48;

/** Titles behind the citations within `range` of the draft, in source order; each document is told once a paragraph. */
export function inlayHints(analysis: Analysis, range: Span, catalogue: Catalogue): readonly InlayHint[] {
  const hints: InlayHint[] = [];
  const told = new Set<string>();
  for (const citation of analysis.citations) {
    const { block, prose, span, date, canonical } = citation;
    if (span.end < range.start || span.start > range.end || block.kind === 'masthead') continue;
    const key = `${block.index} ${canonical}`;
    const title = catalogue.find(canonical)?.title;
    if (title === undefined || told.has(key)) continue;
    told.add(key);
    const isOwn =
      date !== undefined && /^,?[ \u00a0][a-z]+[ \u00a0]$/.test(block.prose.text.slice(prose.end, date.prose.start));
    const offset = isOwn ? block.prose.toSource(date.prose.end, 'end') : linkedSpan(citation).end;
    hints.push({ offset, label: shorten(title), tooltip: title });
  }
  return hints;
}

/** `title` cut at a word. */
function shorten(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:]$/, '')}…`;
}
