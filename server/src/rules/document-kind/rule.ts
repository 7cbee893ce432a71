import { isAside } from '../../syntax/aside';
import { defineRule } from '../rule';

/** A text this short may yet become a resolution. */
const ENOUGH = 400;

export default defineRule({
  id: 'document-kind',
  title: 'Tell what kind of text this is',
  category: 'structure',
  scope: 'document',
  defaultLevel: 'information',
  messages: {
    unknown:
      'Plenary finds no resolution in this text, and checks nothing else: there are no enacting words (“The General Assembly,”), nor paragraphs that open like those of a resolution.',
  },
  fix: 'none',
  source: 'Plenary’s own: a text that is no resolution is not held to its conventions.',
  documents: ['unknown'],
  examples: {
    good: [{ draft: 'Buy bread and milk.\n' }],
    bad: [
      {
        draft: `${'The harbour lies below the old town, and the lighthouse stands at the end of the pier. '.repeat(6)}\n`,
      },
    ],
  },
  check({ tree, report }) {
    const first = tree.blocks.find((block) => !isAside(block) && block.prose.text !== '');
    if (first === undefined || tree.text.length < ENOUGH) return;
    report({ message: 'unknown', span: first.prose.span(0, Math.max(1, first.prose.text.search(/\s|$/))) });
  },
});
