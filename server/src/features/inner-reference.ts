import type { Analysis } from '../analysis/analysis';
import type { Footnote } from '../analysis/footnotes';
import { seriesOf } from '../analysis/numbering';
import { paragraphReferences, partReferredTo } from '../analysis/paragraph-references';
import { blockAt } from '../syntax/block-at';
import type { Tree } from '../syntax/tree';
import { type Span, touches } from '../text/span';

/** What a draft says of itself at one place: a footnote by its call, or a paragraph by its number. */
export interface InnerReference {
  /** The call, mark or number at the place asked for. */
  readonly origin: Span;
  /** The note's text or the paragraph; `null` where the draft has none. */
  readonly target: Span | null;
  /** The note's or paragraph's own mark; `null` where there is no target. */
  readonly mark: Span | null;
  /** Everything that refers to it, in source order. */
  readonly references: readonly Span[];
}

/** The footnote or operative paragraph spoken of, or marked, at 0-based UTF-16 `offset`; `null` elsewhere. */
export function innerReferenceAt(analysis: Analysis, offset: number): InnerReference | null {
  const { tree } = analysis;
  const block = blockAt(tree, offset);
  if (block === null) return null;
  const note = footnoteAt(analysis, offset);
  if (note !== null) return ofNote(note, offset);
  const number = paragraphReferences(block).find(({ span }) => touches(span, offset));
  if (number !== undefined) return ofParagraph(tree, partReferredTo(tree, number), number.number, number.span);
  const { label } = block;
  if (block.kind !== 'operative' || block.quoted || label?.value == null) return null;
  return touches(label.markSpan, offset) ? ofParagraph(tree, block.part, label.value, label.span) : null;
}

/** The footnote whose call or mark stands at `offset`. */
export function footnoteAt({ footnotes }: Analysis, offset: number): Footnote | null {
  return footnotes.notes.find((note) => placesOf(note).some((span) => touches(span, offset))) ?? null;
}

function placesOf({ calls, text }: Footnote): Span[] {
  return [...calls.map(({ call }) => call.source), ...(text?.label == null ? [] : [text.label.markSpan])];
}

function ofNote(note: Footnote, offset: number): InnerReference {
  return {
    origin: placesOf(note).find((span) => touches(span, offset)) as Span,
    target: note.text?.span ?? null,
    mark: note.text?.label?.markSpan ?? null,
    references: note.calls.map(({ call }) => call.source),
  };
}

function ofParagraph(tree: Tree, part: number, number: number, origin: Span): InnerReference {
  const series = seriesOf(tree, part);
  const [paragraph, ...more] = series.filter(({ label }) => label?.value === number);
  // Nobody can tell which of two paragraphs of one number is meant.
  const target = more.length > 0 ? undefined : paragraph;
  const parts = new Set([part, ...series.map((block) => block.part)]);
  return {
    origin,
    target: target?.span ?? null,
    mark: target?.label?.span ?? null,
    references: tree.blocks
      .filter((block) => !block.quoted)
      .flatMap((block) => paragraphReferences(block))
      .filter((reference) => reference.number === number && parts.has(partReferredTo(tree, reference)))
      .map(({ span }) => span),
  };
}
