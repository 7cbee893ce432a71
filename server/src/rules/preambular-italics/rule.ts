import { checkOpeningItalics, italicsMessages, italicsOptions } from '../opening-italics';
import { defineRule } from '../rule';

export default defineRule({
  id: 'preambular-italics',
  title: 'Put the opening phrase of each preambular paragraph in italics',
  category: 'openings',
  scope: 'document',
  defaultLevel: 'warning',
  messages: {
    ...italicsMessages,
    whole: 'None of the {count} opening phrases of this preamble is in italics.',
  },
  fixTitle: 'fix',
  fix: 'safe',
  source: 'Usage in adopted resolutions: the whole opening phrase, and only it, is in italics.',
  whileTyping: 'withhold',
  options: italicsOptions,
  examples: {
    good: [
      { preamble: '*Noting with appreciation* the work of the keepers of lighthouses,' },
      { preamble: '_Taking note_ of the report of the Secretary-General on lighthouses,' },
    ],
    bad: [
      {
        preamble:
          'Noting with appreciation the work of the keepers of lighthouses,\n\n*Recognizing* the importance of their training,',
        fixed:
          '*Noting with appreciation* the work of the keepers of lighthouses,\n\n*Recognizing* the importance of their training,',
      },
      {
        preamble: '*Bearing* in mind the importance of lighthouses,',
        fixed: '*Bearing in mind* the importance of lighthouses,',
      },
      {
        preamble: '*Taking note of* the report of the Secretary-General on lighthouses,',
        fixed: '*Taking note* of the report of the Secretary-General on lighthouses,',
      },
      {
        preamble: '*Recognizing the importance of lighthouses for safe navigation,',
        fixed: '*Recognizing* the importance of lighthouses for safe navigation,',
      },
      {
        preamble: '**Recognizing** the importance of lighthouses for safe navigation,',
        fixed: '*Recognizing* the importance of lighthouses for safe navigation,',
      },
    ],
  },
  check(context) {
    for (const part of context.tree.parts) checkOpeningItalics(part.preambular, context);
  },
});
