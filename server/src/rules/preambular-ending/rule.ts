import { endsInPreamble, lastUnder } from '../../syntax/aside';
import type { Block, Tree } from '../../syntax/tree';
import { withoutBracketedCall } from '../bracketed-call';
import { defineRule } from '../rule';

export default defineRule({
  id: 'preambular-ending',
  title: 'End each preambular paragraph with a comma',
  category: 'punctuation',
  scope: 'paragraph',
  kinds: ['preambular'],
  defaultLevel: 'warning',
  messages: {
    comma: 'End this preambular paragraph with a comma.',
    replace: 'End with a comma',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Editorial Manual, Resolutions; usage in adopted resolutions.',
  whileTyping: 'withhold',
  examples: {
    good: [
      { preamble: '*Recognizing* the importance of lighthouses,' },
      { preamble: '*Recalling* the obligation of States:\n\n(a) To protect their lights,\n\n(b) To chart every reef,' },
    ],
    bad: [
      {
        preamble: '*Recognizing* the importance of lighthouses [1]\n\n*Aware* of their cost,',
        fixed: '*Recognizing* the importance of lighthouses, [1]\n\n*Aware* of their cost,',
      },
      {
        preamble: '*Recognizing* the importance of lighthouses;',
        fixed: '*Recognizing* the importance of lighthouses,',
      },
      {
        preamble: '*Recognizing* the importance of lighthouses\n\n*Aware* of their cost,',
        fixed: '*Recognizing* the importance of lighthouses,\n\n*Aware* of their cost,',
      },
      {
        preamble:
          '*Recognizing* the importance of lighthouses,[^1]\n\n*Aware* of their cost.[^1]\n\n[^1]: Resolution 70/1.',
        fixed:
          '*Recognizing* the importance of lighthouses,[^1]\n\n*Aware* of their cost,[^1]\n\n[^1]: Resolution 70/1.',
      },
    ],
  },
  check(block, { tree, report }) {
    const end = block.quoted ? null : endOf(tree, block);
    if (end === null) return;
    const text = withoutBracketedCall(end.prose.text);
    if (text.endsWith(',')) return;
    if (/(?:[,:?]|,[”"’)]|[”"’]:)$/.test(text) || text === '') return;
    const last = end.prose.span(text.length - 1, text.length);
    // With a full stop the resolution ends: this is its operative paragraph, in the wrong form.
    if (text.endsWith('.') && endsInPreamble(tree, block)) return;
    const replaced = /[;.]$/.test(text);
    report({
      message: 'comma',
      span: last,
      fix: { edits: [{ span: replaced ? last : { start: last.end, end: last.end }, text: ',' }] },
    });
  },
});

/** The block in which the paragraph ends: itself or the last of its subparagraphs; `null` for matter of another kind. */
function endOf(tree: Tree, paragraph: Block): Block | null {
  const end = lastUnder(tree, paragraph);
  return end.kind === 'table' || end.kind === 'other' || end.quoted ? null : end;
}
