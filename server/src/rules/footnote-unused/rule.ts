import type { Fix } from '../../lint/finding';
import type { Block, Tree } from '../../syntax/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'footnote-unused',
  title: 'Call every footnote in the text',
  category: 'footnotes',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    unused: 'Nothing calls note {mark}.',
    repeated: 'Note {mark} has a text already; no call leads to this one.',
    remove: 'Remove this note',
  },
  fix: 'suggestion',
  source: 'Editorial Manual, Footnotes; usage in adopted resolutions.',
  whileTyping: 'withhold',
  examples: {
    good: [{ preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: Resolution 70/1.' }],
    bad: [
      {
        preamble:
          '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: Resolution 70/1.\n\n[^2]: See resolution 72/279.',
        fixed: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: Resolution 70/1.',
      },
      {
        preamble: '*Recalling* the Lighthouse Convention,¹\n\n¹ Resolution 70/1.\n\n¹ See resolution 72/279.',
        fixed: '*Recalling* the Lighthouse Convention,¹\n\n¹ Resolution 70/1.',
      },
    ],
  },
  check({ tree, analysis, report }) {
    for (const { mark, calls, text, repeated } of analysis.footnotes.notes) {
      if (/^\*/.test(mark) && !isAuthored(tree, text)) continue;
      const loose = calls.length === 0 && text !== null ? [text] : [];
      for (const block of loose) tell('unused', block);
      for (const block of repeated) tell('repeated', block);

      function tell(message: 'unused' | 'repeated', block: Block): void {
        const span = block.label?.markSpan ?? block.span;
        const fix = removal(tree, block);
        report({ message, parameters: { mark }, span, ...(fix && { suggestions: [{ message: 'remove', fix }] }) });
      }
    }
  },
});

function isAuthored(tree: Tree, note: Block | null): boolean {
  return note !== null && tree.text.startsWith('[^', note.span.start);
}

/** Takes the note out with the white space before it; `null` for a note that a page break divides. */
function removal(tree: Tree, { span, segments }: Block): Fix | null {
  if (segments.length > 1) return null;
  const before = tree.text.slice(0, span.start).trimEnd().length;
  return { edits: [{ span: { start: before, end: span.end }, text: '' }] };
}
