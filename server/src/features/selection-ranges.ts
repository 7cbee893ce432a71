import type { Analysis } from '../analysis/analysis';
import { blockAt } from '../syntax/block-at';
import { chapeauOf, withSubparagraphs } from '../syntax/subparagraphs';
import type { Block, Tree } from '../syntax/tree';
import { cover, type Span, touches } from '../text/span';

/**
 * What "expand selection" selects in turn from `offset`: a symbol or opening phrase, the clause between commas, the
 * paragraph's words, the paragraph, it with its subparagraphs and those above it, the preamble or operative part, the
 * part, the draft. Innermost first; each holds the one before and is larger.
 */
export function selectionRanges(analysis: Analysis, offset: number): readonly Span[] {
  const { tree } = analysis;
  const block = blockAt(tree, offset);
  const candidates = block === null ? [] : [...withinParagraph(analysis, block, offset), ...aroundBlock(tree, block)];
  candidates.push({ start: 0, end: tree.text.length });
  const chain: Span[] = [];
  for (const span of candidates) {
    const inner = chain.at(-1) ?? { start: offset, end: offset };
    const holds = span.start <= inner.start && span.end >= inner.end;
    if (holds && (chain.length === 0 || span.end - span.start > inner.end - inner.start)) chain.push(span);
  }
  return chain;
}

function* withinParagraph(analysis: Analysis, block: Block, offset: number): Iterable<Span> {
  const { prose } = block;
  for (const citation of citationsOf(analysis, block)) if (touches(citation, offset)) yield citation;
  for (const call of prose.calls) if (touches(call.source, offset)) yield call.source;
  const opening = analysis.openings.get(block)?.prose;
  const at = prose.toProse(offset);
  if (opening !== undefined && touches(opening, at)) yield prose.span(opening.start, opening.end);
  const clause = clauseAt(prose.text, at);
  yield prose.span(clause.start, clause.end);
  yield prose.span(0, prose.text.length);
}

/** Spans of the citations in `block`. */
function* citationsOf(analysis: Analysis, block: Block): Iterable<Span> {
  for (const citation of analysis.citations) if (citation.block === block) yield citation.span;
}

/** The stretch between commas, semicolons, colons and stops around `at`, without the spaces at its edges. */
function clauseAt(text: string, at: number): Span {
  const before = text.slice(0, at);
  const start = Math.max(...[', ', '; ', ': ', '. '].map((mark) => before.lastIndexOf(mark) + 2), 0);
  const stop = /[,;:.](?= |$)/.exec(text.slice(at));
  const from = before.search(/[,;:.] /) < 0 ? 0 : start;
  return { start: from, end: stop === null ? text.length : at + stop.index };
}

function* aroundBlock(tree: Tree, block: Block): Iterable<Span> {
  yield block.span;
  for (let above: Block | null = block; above !== null; above = chapeauOf(tree, above)) {
    yield withSubparagraphs(tree, above);
  }
  const part = tree.parts[block.part];
  if (part === undefined) return;
  for (const half of [part.preambular, part.operative]) {
    const spans = half.map((paragraph) => withSubparagraphs(tree, paragraph));
    if (spans.length > 0) yield cover(spans);
  }
  const opening = tree.blocks[part.opensAt];
  const members = [...part.preambular, ...part.operative].map((paragraph) => withSubparagraphs(tree, paragraph));
  if (opening !== undefined) yield cover([opening.span, ...members]);
}
