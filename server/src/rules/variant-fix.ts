import type { Opening } from '../analysis/openings';
import type { Fix } from '../lint/finding';
import type { Prose } from '../syntax/prose';

/** Rewrites the phrase with `variant`; `undefined` where markup stands inside it. */
export function variantFix(source: string, prose: Prose, opening: Opening, phrase: string): Fix | undefined {
  const span = prose.span(opening.prose.start, opening.prose.end);
  return source.slice(span.start, span.end) === opening.text ? { edits: [{ span, text: phrase }] } : undefined;
}
