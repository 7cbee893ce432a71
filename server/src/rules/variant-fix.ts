import type { Opening } from '../analysis/openings';
import type { Variant } from '../analysis/sequences';
import { withVariant } from '../language/opening-forms';
import type { OpeningForm } from '../language/opening-verbs';
import type { Fix } from '../lint/finding';
import type { Prose } from '../syntax/prose';

/** The phrase of `opening` as it reads with `variant`. */
export function phraseWith(opening: Opening, part: OpeningForm, variant: Variant): string {
  return withVariant(opening.base, part, variant);
}

/** Rewrites the phrase with `variant`; `undefined` where markup stands inside it. */
export function variantFix(source: string, prose: Prose, opening: Opening, phrase: string): Fix | undefined {
  const span = prose.span(opening.prose.start, opening.prose.end);
  return source.slice(span.start, span.end) === opening.text ? { edits: [{ span, text: phrase }] } : undefined;
}
