import { isAside, nextMatter } from '../../syntax/aside';
import type { Block, Tree } from '../../syntax/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'subparagraph-ending',
  title: 'End subparagraphs before the last with a semicolon',
  category: 'punctuation',
  scope: 'paragraph',
  kinds: ['preambular', 'operative', 'subparagraph'],
  defaultLevel: 'warning',
  messages: {
    wrong: 'End this subparagraph with “{mark}”.',
    and: 'End this subparagraph with “{mark}” alone, without “and”.',
    colon: 'End with a colon what introduces subparagraphs.',
    replace: 'End with “{mark}”',
  },
  fixTitle: 'replace',
  options: {
    allowAnd: {
      type: 'boolean',
      default: false,
      description: 'Allow “; and” at the end of a subparagraph, as Model United Nations drafts have it.',
    },
  },
  fix: 'safe',
  source: 'Editorial Manual, Paragraphs and subparagraphs; usage in adopted resolutions.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        operative:
          '*Invites* Member States:\n\n(a) To protect their lights:\n\n(i) At sea;\n\n(ii) In harbours;\n\n(b) To train the keepers.',
      },
      { preamble: '*Recalling* the obligation of States:\n\n(a) To protect their lights,\n\n(b) To chart every reef,' },
    ],
    bad: [
      {
        operative:
          '*Invites* Member States:\n\n(a) To protect their lights;\n\n(b) To train the keepers,\n\nand stresses the importance of both.',
        fixed:
          '*Invites* Member States:\n\n(a) To protect their lights;\n\n(b) To train the keepers;\n\nand stresses the importance of both.',
      },
      {
        operative: '*Invites* Member States:\n\n(a) To protect their lights, and\n\n(b) To train the keepers.',
        fixed: '*Invites* Member States:\n\n(a) To protect their lights;\n\n(b) To train the keepers.',
      },
      {
        operative:
          '*Invites* Member States\n\n(a) To protect their lights,[^1]\n\n(b) To train the keepers.\n\n[^1]: Resolution 70/1.',
        fixed:
          '*Invites* Member States:\n\n(a) To protect their lights;[^1]\n\n(b) To train the keepers.\n\n[^1]: Resolution 70/1.',
      },
      {
        operative:
          '*Invites* Member States,[^1]\n\n(a) To protect their lights;\n\n(i) At sea;\n\n(ii) In harbours;\n\n(b) To train the keepers.\n\n[^1]: Resolution 70/1.',
        fixed:
          '*Invites* Member States:[^1]\n\n(a) To protect their lights:\n\n(i) At sea;\n\n(ii) In harbours;\n\n(b) To train the keepers.\n\n[^1]: Resolution 70/1.',
      },
    ],
  },
  check(block, { tree, options, report }) {
    if (block.quoted) return;
    const { text } = block.words;
    const next = followingSubparagraph(tree, block);
    if (text === '' || (next === null && !isTakenUp(tree, block))) return;
    const isChapeau = next !== null && (block.kind !== 'subparagraph' || next.level > block.level);
    const inPreamble = tree.blocks[next?.parent ?? block.parent]?.kind === 'preambular';
    const mark = isChapeau ? ':' : inPreamble ? ',' : ';';
    // A colon announces a list, at whatever degree its items are read.
    const allowed = isChapeau ? /[:?]$/ : inPreamble ? /[,;:?]$/ : /[;:?]$/;
    if (allowed.test(text) || /[”"’]$/.test(text)) return;
    const and = isChapeau ? null : /[,;]? (?:and|or)$/.exec(text);
    if (and && options.allowAnd) return;
    const wrong = and ?? WRONG.exec(text);
    const span = block.prose.span(wrong?.index ?? text.length - 1, text.length);
    const edit = { span: wrong ? span : { start: span.end, end: span.end }, text: mark };
    report({
      message: isChapeau ? 'colon' : and ? 'and' : 'wrong',
      parameters: { mark },
      span,
      ...(isChapeau && { atMost: 'information' }),
      fix: { edits: [edit] },
    });
  },
});

/** A mark that another takes the place of; the stop of an abbreviation stays. */
const WRONG = /(?<![ap]\.m)(?:[,;:]|\.)$/;

/** Whether the paragraph above goes on below its last subparagraph: `and stresses …`. */
function isTakenUp(tree: Tree, block: Block): boolean {
  if (block.kind !== 'subparagraph') return false;
  const next = nextMatter(tree, block);
  return next?.kind === 'other' && !next.quoted && next.prose.text.startsWith('and ');
}

/** The subparagraph that comes next under the same paragraph; `null` where something else does. */
function followingSubparagraph(tree: Tree, block: Block): Block | null {
  const paragraph = block.kind === 'subparagraph' ? block.parent : block.index;
  for (let i = block.index + 1; i < tree.blocks.length; i++) {
    const next = tree.blocks[i] as Block;
    if (next.kind === 'subparagraph') return next.parent === paragraph && !next.quoted ? next : null;
    if (!isAside(next)) return null;
  }
  return null;
}
