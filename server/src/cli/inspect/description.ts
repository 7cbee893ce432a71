import type { Analysis } from '../../analysis/analysis';
import { PRINTED_ROLES } from '../../convert/printed/body';
import type { Block } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { masthead, title } from './masthead';

/** A span as JSON: 0-based UTF-16 offsets, end exclusive. */
type Range = readonly [start: number, end: number];

/** What a draft consists of, as `plenary inspect` prints it: the contract of docs/command-line.md. */
export function describeDraft(analysis: Analysis) {
  const { tree } = analysis;
  return {
    masthead: masthead(tree),
    title: title(tree),
    paragraphs: tree.blocks.flatMap((block) => paragraph(block, analysis) ?? []),
    citations: analysis.citations.map(({ text, span, canonical, organ, kind, url }) => ({
      text,
      range: range(span),
      canonical,
      organ,
      kind,
      url,
    })),
    footnotes: analysis.footnotes.notes.map(({ mark, calls, text }) => ({
      mark,
      calls: calls.map(({ call }) => range(call.source)),
      text: text ? range(text.span) : null,
    })),
  };
}

function paragraph(block: Block, { openings }: Analysis) {
  const role = PRINTED_ROLES[block.kind];
  if (role === undefined || role === 'title') return null;
  const opening = openings.get(block);
  return {
    kind: role === 'table' || role === 'text' ? 'other' : role,
    number: block.label?.text ?? null,
    level: block.level,
    opening: opening
      ? { text: opening.text, range: range(block.prose.span(opening.prose.start, opening.prose.end)) }
      : null,
    range: range(block.span),
    segments: block.segments.map(range),
  };
}

function range({ start, end }: Span): Range {
  return [start, end];
}
