import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDraft, anyEdit, edited } from '../../../test/edits';
import { parse } from './parse';
import type { Tree } from './tree';

/** Everything that a tree says, as plain data. */
function told({ text, kind, blocks, lines, parts, adopted }: Tree): unknown {
  const numbered = (block: { readonly index: number }) => block.index;
  return {
    text,
    kind,
    adopted,
    lines,
    blocks: blocks.map(({ prose, ...block }) => ({
      ...block,
      text: prose.text,
      emphasis: prose.emphasis,
      links: prose.links,
      calls: prose.calls,
      places: Array.from({ length: prose.text.length + 1 }, (_, i) => [
        prose.toSource(i, 'start'),
        prose.toSource(i, 'end'),
        prose.toProse(block.span.start + i),
      ]),
    })),
    parts: parts.map((part) => ({
      ...part,
      preambular: part.preambular.map(numbered),
      operative: part.operative.map(numbered),
    })),
  };
}

describe('a tree made from that of an earlier version', () => {
  it('is the one that a fresh reading makes', () => {
    fc.assert(
      fc.property(anyDraft, fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (start, edits) => {
        let text = start;
        let tree = parse(text);
        for (const edit of edits) {
          text = edited(text, edit);
          tree = parse(text, tree);
          expect(told(tree)).toEqual(told(parse(text)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shares the paragraphs that have not changed', () => {
    const before = parse('*The General Assembly*,\n\n*Recalling* one,\n\n*Noting* two,\n\n1. *Urges* three.\n');
    const after = parse(before.text.replace('two', 'twenty-two'), before);
    expect(after.blocks.map(({ prose }, i) => prose.words === before.blocks[i]?.prose.words)).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});
