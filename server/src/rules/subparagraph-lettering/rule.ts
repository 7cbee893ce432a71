import { alphaLetters, romanLetters } from '../../syntax/labels';
import type { Block } from '../../syntax/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'subparagraph-lettering',
  title: 'Letter subparagraphs (a), (b), (c), those below them (i), (ii), (iii)',
  category: 'structure',
  scope: 'document',
  defaultLevel: 'warning',
  messages: {
    gap: 'Subparagraph ({found}) should be ({expected}).',
    fix: 'Letter the subparagraphs in order',
  },
  fixTitle: 'fix',
  fix: 'safe',
  source: 'Editorial Manual, Paragraphs and subparagraphs.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        operative:
          '*Invites* Member States:\n\n(a) To protect their lights:\n\n(i) At sea;\n\n(ii) In harbours;\n\n(b) To train the keepers.',
      },
    ],
    bad: [
      {
        operative: '*Invites* Member States:\n\n(a) To protect their lights;\n\n(c) To train the keepers.',
        fixed: '*Invites* Member States:\n\n(a) To protect their lights;\n\n(b) To train the keepers.',
      },
      {
        operative:
          '*Invites* Member States:\n\n(b) To protect their lights;\n\n(c) To train the keepers;\n\n(d) To publish notices.',
        fixed:
          '*Invites* Member States:\n\n(a) To protect their lights;\n\n(b) To train the keepers;\n\n(c) To publish notices.',
      },
    ],
  },
  check({ tree, report }) {
    for (const list of lists(tree.blocks)) {
      const edits = list.flatMap((block, i) => {
        const letters = lettersOf(block, i + 1);
        return block.label === null || block.label.text === letters ? [] : [{ span: block.label.span, text: letters }];
      });
      if (edits.length === 0) continue;
      let before = 0;
      list.forEach((block, i) => {
        const { label } = block;
        if (label === null) return;
        const follows = label.value === before + 1;
        before = label.value ?? before + 1;
        if (follows || label.value === i + 1) return;
        report({
          message: 'gap',
          parameters: { found: label.text, expected: lettersOf(block, i + 1) },
          span: label.markSpan,
          fix: { edits },
        });
      });
    }
  },
});

/** Subparagraphs of one degree that follow one another under the same paragraph. */
function lists(blocks: readonly Block[]): Block[][] {
  const done: Block[][] = [];
  let open: Block[][] = [];
  let parent = -1;
  for (const block of blocks) {
    if (block.kind !== 'subparagraph' || block.quoted || block.parent < 0) continue;
    if (block.parent !== parent) open = [];
    ({ parent } = block);
    open = open.slice(0, block.level);
    const list = open[block.level - 1];
    if (list !== undefined) list.push(block);
    else {
      const begun = [block];
      open[block.level - 1] = begun;
      done.push(begun);
    }
  }
  return done;
}

function lettersOf({ label }: Block, value: number): string {
  return label?.style === 'lower-roman' ? romanLetters(value) : alphaLetters(value);
}
