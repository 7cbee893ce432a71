import type { Block, Label } from '../../../../server/src/syntax/tree';
import { type Fault, type FaultKind, repairable } from '../fault-kind';
import { drop, insert } from '../planting';

/** A paragraph with a number or a letter that can be read. */
interface Numbered {
  readonly block: Block;
  readonly label: Label;
  readonly value: number;
}

function numbered(blocks: readonly Block[]): Numbered[] {
  return blocks.flatMap((block) => {
    const { label } = block;
    return label === null || label.value === null ? [] : [{ block, label, value: label.value }];
  });
}

function relabel({ block, label }: Numbered, text: string): Fault {
  return { edits: [{ span: label.span, text }], around: block.span };
}

export const structure: readonly FaultKind[] = [
  repairable('a number skipped', ({ tree }) =>
    tree.parts.flatMap(({ operative }) =>
      operative.flatMap((block, i) => {
        const rest = numbered(operative.slice(i));
        if (i === 0 || operative.length < 3 || rest.length === 0) return [];
        return [
          {
            edits: rest.map(({ label, value }) => ({ span: label.span, text: String(value + 1) })),
            around: block.span,
          },
        ];
      }),
    ),
  ),
  repairable('a number twice', ({ operative }) =>
    numbered(operative)
      .filter(({ value }) => value >= 2)
      .map((paragraph) => relabel(paragraph, String(paragraph.value - 1))),
  ),
  repairable('a number missing', ({ tree, operative }) => {
    const all = numbered(operative);
    if (all.length < 2) return [];
    return all.map(({ block, label: { markSpan } }) => {
      const rest = tree.text.slice(markSpan.end);
      const end = markSpan.end + rest.length - rest.trimStart().length;
      return { edits: [drop({ start: markSpan.start, end })], around: block.span };
    });
  }),
  repairable('preambular paragraph numbered', ({ preambular }) =>
    preambular.map((block, i) => ({ edits: [insert(block.span.start, `${i + 1}. `)], around: block.span })),
  ),
  repairable('a letter skipped', ({ paragraphs }) =>
    numbered(paragraphs)
      .filter(({ block, label }) => block.kind === 'subparagraph' && label.style === 'lower-alpha')
      .filter(({ value }) => value >= 2 && value <= 20)
      .map((paragraph) => relabel(paragraph, String.fromCharCode(97 + paragraph.value))),
  ),
];
