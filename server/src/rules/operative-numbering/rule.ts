import { paragraphReferences } from '../../analysis/paragraph-references';
import type { Block, Part, Tree } from '../../syntax/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'operative-numbering',
  title: 'Number operative paragraphs consecutively from 1',
  category: 'structure',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    gap: 'Paragraph {found} follows paragraph {before}; it should be number {expected}.',
    first: 'The first operative paragraph is number {expected}, not {found}.',
    unnumbered: 'Number this operative paragraph {expected}.',
    stop: 'Put a full stop after the number {found}.',
    single: 'A single operative paragraph carries no number.',
    fix: 'Number the operative paragraphs from {start}',
    fixStop: 'Put a full stop after the number',
    fixSingle: 'Remove the number',
  },
  fixTitle: 'fix',
  fix: 'safe',
  source:
    'Editorial Manual, Paragraphs and subparagraphs; usage in adopted resolutions for single paragraphs and sections.',
  whileTyping: 'withhold',
  examples: {
    good: [
      { operative: '1. *Notes* the importance of lighthouses;\n\n2. *Decides* to protect its lights.' },
      { operative: '*Decides* to protect its lights.' },
    ],
    bad: [
      {
        operative:
          '1. *Notes* the importance of lighthouses;\n\n3. *Invites* States to protect them;\n\n4. *Requests* the Secretary-General to keep a register.',
        fixed:
          '1. *Notes* the importance of lighthouses;\n\n2. *Invites* States to protect them;\n\n3. *Requests* the Secretary-General to keep a register.',
      },
      {
        operative:
          '1. *Notes* the importance of lighthouses;\n\n*Invites* States to protect them;\n\n2. *Requests* the Secretary-General to keep a register.',
        fixed:
          '1. *Notes* the importance of lighthouses;\n\n2. *Invites* States to protect them;\n\n3. *Requests* the Secretary-General to keep a register.',
      },
      {
        operative:
          '1. *Notes* the importance of lighthouses;\n\n3. *Invites* States to protect them;\n\n4. *Requests* the Secretary-General to report on paragraphs 1 and 3 above.',
        fixed:
          '1. *Notes* the importance of lighthouses;\n\n2. *Invites* States to protect them;\n\n3. *Requests* the Secretary-General to report on paragraphs 1 and 2 above.',
      },
      {
        operative: '1. *Notes* the importance of lighthouses;\n\n2 *Invites* States to protect them.',
        fixed: '1. *Notes* the importance of lighthouses;\n\n2. *Invites* States to protect them.',
      },
    ],
  },
  check({ tree, report }) {
    let before = 0;
    for (const part of tree.parts) {
      const { operative } = part;
      const start = part.runsOn ? before + 1 : 1;
      before = operative.at(-1)?.label?.value ?? start + operative.length - 1;
      if (operative.some((block) => block.label?.negotiating !== undefined)) continue;
      if (operative.length === 1) {
        const only = operative[0] as Block;
        if (only.label === null) continue;
        if (only.label.value === start) {
          // In a section or a composite a lone paragraph keeps its number.
          if (tree.parts.length > 1) continue;
          const span = { start: only.span.start, end: firstWord(only) };
          report({
            message: 'single',
            span: only.label.markSpan,
            atMost: 'information',
            suggestions: [{ message: 'fixSingle', fix: { edits: [{ span, text: '' }] } }],
          });
          continue;
        }
      }
      const fix = { edits: renumber(tree, part, start) };
      operative.forEach((block, i) => {
        const expected = start + i;
        const { label } = block;
        if (label === null) {
          const words = block.prose.span(0, Math.max(1, block.prose.text.search(/\s|$/)));
          report({ message: 'unnumbered', parameters: { expected, start }, span: words, fix });
          return;
        }
        const previous = i === 0 ? start - 1 : (operative[i - 1]?.label?.value ?? expected - 1);
        if (label.value === previous + 1) {
          if (label.value === expected && tree.text.slice(label.markSpan.start, label.markSpan.end) === label.text) {
            const end = label.span.end;
            report({
              message: 'stop',
              parameters: { found: label.text, start },
              span: label.span,
              fix: { edits: [{ span: { start: end, end }, text: '.' }] },
            });
          }
          return;
        }
        if (label.value === expected && fix.edits.length > 0 && i > 0) return;
        const parameters = { found: label.text, before: previous, expected, start };
        report({ message: previous === 0 ? 'first' : 'gap', parameters, span: label.span, fix });
      });
    }
  },
});

interface Edit {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}

/**
 * Edits that number the paragraphs of `part` from `start` on, and what refers to them with them: only what is wrong is
 * touched. A reference to a number that two paragraphs bear, or none, is left: nobody can tell what it meant.
 */
function renumber(tree: Tree, part: Part, start: number): Edit[] {
  const moved = new Map<number, number | null>();
  const edits: Edit[] = part.operative.flatMap((block, i) => {
    const { label, span } = block;
    const number = String(start + i);
    if (label?.value != null) moved.set(label.value, moved.has(label.value) ? null : start + i);
    if (label?.text === number) return [];
    if (label !== null) return [{ span: label.span, text: number }];
    return [{ span: { start: span.start, end: span.start }, text: `${number}. ` }];
  });
  if (edits.length === 0) return edits;
  for (const block of tree.blocks) {
    if (block.part !== part.index || block.quoted) continue;
    for (const reference of paragraphReferences(block)) {
      const number = moved.get(reference.number) ?? reference.number;
      if (number !== reference.number) edits.push({ span: reference.span, text: String(number) });
    }
  }
  return edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Where the paragraph's own text begins, its italics included. */
function firstWord({ prose }: Block): number {
  const emphasis = prose.emphasis[0];
  return emphasis?.start === 0 ? emphasis.open.start : prose.toSource(0, 'start');
}
