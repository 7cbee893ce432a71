import type { Prose } from '../syntax/prose';
import type { Emphasis } from '../syntax/words';
import type { Span } from '../text/span';

/** How the italics of a phrase stand in the draft. */
export interface Italics {
  /**
   * - `exact`: the phrase, the whole phrase and only it is in italics;
   * - `missing`: no emphasis touches it;
   * - `unclosed`: italics begin with it and never end;
   * - `other-mark`: exactly the phrase is emphasized, but in bold or underlined;
   * - `misplaced`: italics touch it but begin or end elsewhere.
   */
  readonly state: 'exact' | 'missing' | 'unclosed' | 'other-mark' | 'misplaced';
  /** The emphasis that touches the phrase; `null` where none does. */
  readonly emphasis: Emphasis | null;
}

/** How the italics of `phrase` (offsets of the plain text) stand. */
export function italicsOf(prose: Pick<Prose, 'emphasis'>, phrase: Span): Italics {
  const emphasis = touching(prose, phrase);
  if (emphasis === null) return { state: 'missing', emphasis };
  if (emphasis.close === null) return { state: 'unclosed', emphasis };
  const exact = emphasis.start === phrase.start && emphasis.end === phrase.end;
  if (!exact) return { state: 'misplaced', emphasis };
  return { state: emphasis.style === 'italic' ? 'exact' : 'other-mark', emphasis };
}

/** The first emphasis that touches `phrase`. */
function touching({ emphasis }: Pick<Prose, 'emphasis'>, { start, end }: Span): Emphasis | null {
  for (const run of emphasis) if (run.start < end && run.end > start) return run;
  return null;
}

/** A replacement of source text. */
interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The edits that put `phrase`, and only it, in italics: marks that stand right are kept, other marks of an emphasis
 * that touches it go, and stars within it. Ordered and free of overlaps; no edits where it is in italics already.
 * `span` is where the phrase stands in the source.
 */
export function italicize(prose: Prose, phrase: Span, span = prose.span(phrase.start, phrase.end)): Edit[] {
  const { start, end } = span;
  if (prose.emphasis.length === 0 && prose.calls.length === 0) {
    return [
      { span: { start, end: start }, text: '*' },
      { span: { start: end, end }, text: '*' },
    ];
  }
  const touching = prose.emphasis.filter((run) => run.start < phrase.end && run.end > phrase.start);
  const kept = touching.find((run) => run.style === 'italic' && run.start === phrase.start);
  const mark = kept?.mark ?? '*';
  const isClosed = kept?.close != null && kept.end === phrase.end;
  const { within, behind } = starsOf(prose, phrase);
  // A star that ends the phrase and that nothing opened needs only its other half.
  const hasEnd = isClosed || (mark === '*' && behind?.mark === '*');
  const removals = [
    ...touching
      .filter((run) => run !== kept)
      .flatMap((run) => (run.close === null ? [run.open] : [run.open, run.close])),
    ...(kept?.close != null && !isClosed ? [kept.close] : []),
    ...within.map(({ source }) => source),
    // The other half of one within.
    ...(behind && !hasEnd && within.some((star) => star.mark === behind.mark) ? [behind.source] : []),
  ];
  const edits: Edit[] = removals.map((removed) => ({ span: removed, text: '' }));
  if (kept === undefined) edits.push({ span: { start, end: start }, text: mark });
  if (!hasEnd) edits.push({ span: { start: end, end }, text: mark });
  return edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Stars that belong to no emphasis: those within `phrase`, and the first that stands right behind it. */
export function starsOf({ calls }: Pick<Prose, 'calls'>, { start, end }: Span) {
  const stars = calls.filter(({ notation }) => notation === 'star');
  return {
    within: stars.filter(({ at }) => start < at && at < end),
    behind: stars.find(({ at }) => at === end),
  };
}
