import { checkOpeningItalics, italicsMessages, italicsOptions } from '../opening-italics';
import { defineRule } from '../rule';

export default defineRule({
  id: 'operative-italics',
  title: 'Put the opening verb of each operative paragraph in italics',
  category: 'openings',
  scope: 'document',
  defaultLevel: 'warning',
  messages: {
    ...italicsMessages,
    whole: 'None of the {count} opening verbs of this operative part is in italics.',
  },
  fixTitle: 'fix',
  fix: 'safe',
  source: 'Usage in adopted resolutions: the whole opening phrase, and only it, is in italics.',
  whileTyping: 'withhold',
  options: italicsOptions,
  examples: {
    good: [
      { operative: '*Calls upon* all States to maintain their lighthouses.' },
      {
        operative:
          '1. *Takes note* of the report of the Secretary-General;\n\n2. *Also takes note* of the recommendations therein.',
      },
    ],
    bad: [
      {
        operative: '1. *Notes* the importance of lighthouses;\n\n2. Calls upon all States to maintain them.',
        fixed: '1. *Notes* the importance of lighthouses;\n\n2. *Calls upon* all States to maintain them.',
      },
      {
        operative: '*Calls* upon all States to maintain their lighthouses.',
        fixed: '*Calls upon* all States to maintain their lighthouses.',
      },
      {
        operative: '*Takes note of* the report of the Secretary-General on lighthouses.',
        fixed: '*Takes note* of the report of the Secretary-General on lighthouses.',
      },
    ],
  },
  check(context) {
    for (const part of context.tree.parts) checkOpeningItalics(part.operative, context);
  },
});
