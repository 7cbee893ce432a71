import type { Link } from '../syntax/words';
import type { Span } from '../text/span';
import type { Citation } from './citations';

/** The link that a citation stands in; `undefined` for a bare one. */
export function linkOf({ block, prose }: Pick<Citation, 'block' | 'prose'>): Link | undefined {
  return block.prose.links.find(({ start, end }) => start <= prose.start && prose.end <= end);
}

/** A citation in the source, with the whole link that it stands in. */
export function linkedSpan(citation: Pick<Citation, 'block' | 'prose' | 'span'>): Span {
  return linkOf(citation)?.source ?? citation.span;
}
