import type { Analysis } from '../server/src/analysis/analysis';
import type { Block } from '../server/src/syntax/tree';
import { linesIn } from './lines-in';

/** Everything that an analysis and its tree say, as plain data in which blocks are known by their indices. */
export function told({ tree, openings, citations, footnotes, session }: Analysis): unknown {
  const { text, kind, blocks, parts, adopted } = tree;
  return {
    text,
    kind,
    adopted,
    lines: linesIn(tree),
    blocks: blocks.map(({ index, kind, field, span, segments, label, level, part, parent, prose, quoted }) => ({
      ...{ index, kind, field, span, segments, label, level, part, parent, quoted },
      text: prose.text,
      emphasis: prose.emphasis,
      links: prose.links,
      calls: prose.calls,
      places: Array.from({ length: prose.text.length + 1 }, (_, i) => [
        prose.toSource(i, 'start'),
        prose.toSource(i, 'end'),
        prose.toProse(span.start + i),
      ]),
    })),
    parts: parts.map((part) => ({
      ...part,
      preambular: part.preambular.map(indexOf),
      operative: part.operative.map(indexOf),
    })),
    openings: blocks.map((block) => {
      const opening = openings.get(block);
      if (opening === undefined) return null;
      const { prose, text, base, variant, head, form, knownHead, known, nearest } = opening;
      return { prose, text, base, variant, head, form, knownHead, known, nearest };
    }),
    citations: citations.map(({ block, text, prose, span, canonical, kind: kindOf, organ, url, date, pinpoint }) => ({
      block: block.index,
      ...{ text, prose, span, canonical, kindOf, organ, url, date, pinpoint },
    })),
    footnotes: footnotes.notes.map(({ mark, calls, text: note, repeated }) => ({
      mark,
      calls: calls.map(({ block, call }) => [block.index, call]),
      text: note?.index,
      repeated: repeated.map(indexOf),
    })),
    session: {
      ...session,
      line: session.line && { ...session.line, block: session.line.block.index },
      statements: session.statements.map(({ block, ...statement }) => ({ ...statement, block: block.index })),
      dates: session.dates.map(({ block, ...date }) => ({ ...date, block: block.index })),
    },
  };
}

function indexOf({ index }: Block): number {
  return index;
}
