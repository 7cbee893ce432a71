import { isAside } from '../../syntax/aside';
import type { Block, Tree } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';

export default defineRule({
  id: 'subparagraph-ending',
  title: 'End subparagraphs before the last with a semicolon',
  category: 'punctuation',
  scope: 'document',
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
  check({ tree, options, report }) {
    let block: Block | null = null;
    for (const next of tree.blocks) {
      if (isAside(next)) continue;
      const fault = block !== null && precedes(block, next) ? faultOf(tree, block, next) : null;
      block = next;
      if (fault === null || (fault.message === 'and' && options.allowAnd)) continue;
      const { message, mark, span, isMissing } = fault;
      report({
        message,
        parameters: { mark },
        span,
        ...(message === 'colon' && { atMost: 'information' }),
        fix: { edits: [{ span: isMissing ? { start: span.end, end: span.end } : span, text: mark }] },
      });
    }
  },
});

interface Fault {
  readonly message: 'wrong' | 'and' | 'colon';
  /** What the subparagraph should end with. */
  readonly mark: ':' | ';' | ',';
  /** What it ends with: a mark, or its last letter where it has none. */
  readonly span: Span;
  readonly isMissing: boolean;
}

/** What is wrong with the ending of `block`, which has `next` behind it in a list; `null` for nothing. */
function faultOf(tree: Tree, block: Block, next: Block): Fault | null {
  const { text } = block.words;
  const isItem = block.kind === 'subparagraph';
  const isChapeau = next.kind === 'subparagraph' && (!isItem || next.level > block.level);
  const inPreamble = (isItem ? tree.blocks[block.parent] : block)?.kind === 'preambular';
  // A colon announces a list, at whatever degree its items are read.
  const allowed = isChapeau ? /[:?]$/ : inPreamble ? /[,;:?]$/ : /[;:?]$/;
  if (text === '' || allowed.test(text) || /[”"’]$/.test(text)) return null;
  const and = isChapeau ? null : /[,;]? (?:and|or)$/.exec(text);
  const wrong = and ?? WRONG.exec(text);
  return {
    message: isChapeau ? 'colon' : and ? 'and' : 'wrong',
    mark: isChapeau ? ':' : inPreamble ? ',' : ';',
    span: block.prose.span(wrong?.index ?? text.length - 1, text.length),
    isMissing: wrong === null,
  };
}

/** A mark that another takes the place of; the stop of an abbreviation stays. */
const WRONG = /(?<![ap]\.m)(?:[,;:]|\.)$/;

/**
 * Whether `block` stands before the end of a list: `next`, the matter behind it, is a subparagraph under the same
 * paragraph, or takes that paragraph up behind its last subparagraph (`and stresses …`).
 */
function precedes(block: Block, next: Block): boolean {
  if (block.quoted || next.quoted) return false;
  const isItem = block.kind === 'subparagraph';
  if (next.kind === 'other') return isItem && next.words.text.startsWith('and ');
  if (next.kind !== 'subparagraph' || !(isItem || block.kind === 'preambular' || block.kind === 'operative'))
    return false;
  return next.parent === (isItem ? block.parent : block.index);
}
