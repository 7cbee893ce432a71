import type { Block } from '../../syntax/tree';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'preambular-order',
  title: 'Put every preambular paragraph before the operative part',
  category: 'structure',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    late: 'This preambular paragraph stands in the operative part; move it above paragraph {number} or begin it with a finite verb.',
    first: 'The operative part begins here.',
    move: 'Move it to the end of the preamble',
  },
  fix: 'suggestion',
  source: 'Editorial Manual, Resolutions: the preamble stands before the operative part.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        preamble: '*Recognizing* the importance of lighthouses,',
        operative: '*Decides* to protect its lights.',
      },
    ],
    bad: [
      {
        operative:
          '1. *Requests* the Secretary-General to keep a register of lighthouses;\n\n*Recognizing* the importance of such a register,\n\n2. *Invites* Member States to contribute to it.',
      },
    ],
  },
  check({ tree, report }) {
    for (const part of tree.parts) {
      const first = part.operative[0];
      if (first === undefined) continue;
      for (const block of part.preambular) if (block.index > first.index) report(late(block, first, tree.text));
    }
  },
});

function late(block: Block, first: Block, text: string): Report<'late' | 'first' | 'move'> {
  const { prose, span, segments } = block;
  const words = prose.text.search(/\s|$/);
  const report: Report<'late' | 'first' | 'move'> = {
    message: 'late',
    parameters: { number: first.label?.text ?? '1' },
    span: prose.span(0, words),
    related: [{ span: first.label?.markSpan ?? first.span, message: 'first' }],
  };
  if (segments.length > 1) return report;
  const moved = `${text.slice(span.start, span.end)}\n\n`;
  const gap = /^\s*/.exec(text.slice(span.end))?.[0].length ?? 0;
  const edits = [
    { span: { start: first.span.start, end: first.span.start }, text: moved },
    { span: { start: span.start, end: span.end + gap }, text: '' },
  ];
  return { ...report, suggestions: [{ message: 'move', fix: { edits } }] };
}
