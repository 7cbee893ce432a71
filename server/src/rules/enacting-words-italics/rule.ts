import { endOfEnactingName } from '../../analysis/enacting-name';
import { italicize, italicsOf } from '../../analysis/italics';
import { defineRule } from '../rule';

export default defineRule({
  id: 'enacting-words-italics',
  title: 'Put the enacting words in italics',
  category: 'openings',
  scope: 'paragraph',
  kinds: ['enacting'],
  defaultLevel: 'warning',
  messages: {
    missing: 'Put “{words}” in italics.',
    extent: 'Put “{words}” in italics, all of it and without the comma.',
    fix: 'Put “{words}” in italics',
  },
  fixTitle: 'fix',
  fix: 'safe',
  source: 'Usage in adopted resolutions.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        draft:
          '*The General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect its lights.',
      },
    ],
    bad: [
      {
        draft: 'The General Assembly,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect them.',
        fixed: '*The General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect them.',
      },
      {
        draft: 'The *General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect them.',
        fixed: '*The General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect them.',
      },
    ],
  },
  check({ prose, quoted }, { report }) {
    const words = { start: 0, end: endOfEnactingName(prose.text) };
    const { state, emphasis } = italicsOf(prose, words);
    if (quoted || state === 'exact') return;
    // A comma within the italics can hardly be seen in print.
    const commaInside = state === 'misplaced' && emphasis?.start === 0 && emphasis.end > words.end;
    report({
      message: state === 'missing' ? 'missing' : 'extent',
      parameters: { words: prose.text.slice(0, words.end) },
      span: prose.span(words.start, words.end),
      fix: { edits: italicize(prose, words) },
      ...(commaInside && { atMost: 'information' }),
    });
  },
});
