import { joinedParagraphs } from '../../analysis/joined-paragraphs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'paragraph-break',
  title: 'Begin each operative paragraph on a line of its own',
  category: 'structure',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    joined: 'Begin a new paragraph with number {number}.',
    fix: 'Begin a new paragraph',
  },
  fixTitle: 'fix',
  fix: 'safe',
  source: 'Editorial Manual, Paragraphs and subparagraphs.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        operative:
          '1. *Notes* the plan in three parts: 1. Lamps; 2. Bells; 3. Buoys;\n\n2. *Decides* to protect its lights.',
      },
    ],
    bad: [
      {
        operative:
          '1. *Notes* the importance of lighthouses; 2. *Calls upon* States to protect them;\n\n3. *Requests* the Secretary-General to keep a register.',
        fixed:
          '1. *Notes* the importance of lighthouses;\n\n2. *Calls upon* States to protect them;\n\n3. *Requests* the Secretary-General to keep a register.',
      },
      {
        operative:
          '1. *Invites* States:\n\n(a) To keep their lamps;\n\n(b) To chart every reef;[^1] 2. *Calls upon* States to protect lighthouses; 3. *Requests* the Secretary-General to keep a register.\n\n[^1]: Resolution 70/1.',
        fixed:
          '1. *Invites* States:\n\n(a) To keep their lamps;\n\n(b) To chart every reef;[^1]\n\n2. *Calls upon* States to protect lighthouses;\n\n3. *Requests* the Secretary-General to keep a register.\n\n[^1]: Resolution 70/1.',
      },
    ],
  },
  // The number of the paragraph that goes on has a stop or parenthesis behind it.
  triggers: { signs: ['0.', '0)'] },
  check({ tree, suspects, report }) {
    for (const joined of joinedParagraphs(tree, suspects).values()) {
      const newline = /\r\n|\n|\r/.exec(tree.text)?.[0] ?? '\n';
      for (const { number, span } of joined) {
        const end = span.start;
        const start = tree.text.slice(0, end).trimEnd().length;
        const edits = [{ span: { start, end }, text: newline + newline }];
        report({ message: 'joined', parameters: { number }, span, fix: { edits } });
      }
    }
  },
});
