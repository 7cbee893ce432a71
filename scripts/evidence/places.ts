import type { Block, Tree } from '../../server/src/syntax/tree';

/**
 * Where a block stands, in words that name no text: `PP 3`, `OP 5 (a)`, `note 4`, `agenda-item`, `II, OP 2`. What has
 * no number of its own is named after the paragraph above it: `after OP 7`.
 */
export function placeOf(tree: Tree, block: Block): string {
  const part = tree.parts[block.part];
  const prefix = tree.parts.length > 1 && part !== undefined ? `${sectionName(part.heading, part.index)}, ` : '';
  switch (block.kind) {
    case 'masthead':
      return block.field ?? 'masthead';
    case 'footnote':
      return `note ${block.label?.text ?? '?'}`;
    case 'preambular':
      return `${prefix}PP ${(part?.preambular.indexOf(block) ?? -1) + 1}`;
    case 'operative':
      return `${prefix}OP ${block.label?.text ?? (part?.operative.indexOf(block) ?? -1) + 1}`;
    case 'subparagraph': {
      const above = tree.blocks[block.parent];
      return `${above ? placeOf(tree, above) : `${prefix}?`} (${block.label?.text ?? '?'})`;
    }
    case 'heading':
    case 'table':
    case 'other':
      return `after ${placeAbove(tree, block)}`;
    default:
      return `${prefix}${block.kind}`;
  }
}

const NAMED = new Set<Block['kind']>(['masthead', 'title', 'enacting', 'preambular', 'operative', 'annex', 'closing']);

function placeAbove(tree: Tree, block: Block): string {
  for (let i = block.index - 1; i >= 0; i--) {
    const above = tree.blocks[i] as Block;
    if (NAMED.has(above.kind)) return placeOf(tree, above);
  }
  return 'the beginning';
}

function sectionName(heading: string | null, index: number): string {
  return /^(?:[IVXL]+|[A-Z])\b/.exec(heading ?? '')?.[0] ?? `part ${index + 1}`;
}
