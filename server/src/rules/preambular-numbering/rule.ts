import { defineRule } from '../rule';

export default defineRule({
  id: 'preambular-numbering',
  title: 'Leave preambular paragraphs unnumbered',
  category: 'structure',
  scope: 'paragraph',
  kinds: ['preambular'],
  defaultLevel: 'error',
  messages: {
    numbered: 'Preambular paragraphs carry no number: remove “{mark}”.',
    fix: 'Remove “{mark}”',
  },
  fixTitle: 'fix',
  fix: 'safe',
  source: 'Editorial Manual, Resolutions; usage in adopted resolutions.',
  examples: {
    good: [{ preamble: '*Recognizing* the importance of lighthouses,' }],
    bad: [
      {
        preamble: '1. *Recognizing* the importance of lighthouses,',
        fixed: '*Recognizing* the importance of lighthouses,',
      },
    ],
  },
  check({ label, prose, span, quoted }, { source, report }) {
    if (label === null || label.negotiating !== undefined || quoted) return;
    const words = prose.emphasis[0]?.start === 0 ? prose.emphasis[0].open.start : prose.toSource(0, 'start');
    report({
      message: 'numbered',
      parameters: { mark: source(label.markSpan) },
      span: label.markSpan,
      // The star of "6*. Recalls*" stands before the words it opens and must stay.
      fix: words < label.markSpan.end ? undefined : { edits: [{ span: { start: span.start, end: words }, text: '' }] },
    });
  },
});
