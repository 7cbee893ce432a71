import type { Footnote } from '../../analysis/footnotes';
import type { Tree } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';

export default defineRule({
  id: 'footnote-missing',
  title: 'Give every footnote that is called a text',
  category: 'footnotes',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    missing: 'Note {mark} is called here and has no text.',
    most: 'Note {mark} is called here and has no text, nor have {others} others.',
    remove: 'Remove the call of note {mark}',
    add: 'Add a text for note {mark} at the end of the draft',
  },
  fix: 'suggestion',
  source: 'Editorial Manual, Footnotes; usage in adopted resolutions.',
  examples: {
    good: [
      {
        preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 2, No. 7.',
      },
      { preamble: '*Recalling* the Lighthouse Convention,¹\n\n¹ United Nations, *Treaty Series*, vol. 2, No. 7.' },
    ],
    bad: [
      {
        preamble:
          '*Recalling* the Lighthouse Convention,[^1]\n\n*Noting* the report on buoys,[^2]\n\n[^1]: United Nations, *Treaty Series*, vol. 2, No. 7.',
        fixed:
          '*Recalling* the Lighthouse Convention,[^1]\n\n*Noting* the report on buoys,\n\n[^1]: United Nations, *Treaty Series*, vol. 2, No. 7.',
      },
      {
        preamble: '*Recalling* the Lighthouse Convention,¹',
        fixed: '*Recalling* the Lighthouse Convention,',
      },
    ],
  },
  check({ tree, analysis, report }) {
    const { notes } = analysis.footnotes;
    const missing = notes
      .filter(({ text }) => text === null)
      .flatMap((note) => {
        const calls = note.calls
          .map(({ call }) => call)
          .filter(({ notation }) => notation !== 'star' && notation !== 'plain');
        return calls.length > 0 ? [{ note, calls }] : [];
      });
    const most = missing.length > 3 && missing.length > notes.length / 2;
    for (const { note, calls } of most ? missing.slice(0, 1) : missing) {
      const { mark } = note;
      for (const call of most ? calls.slice(0, 1) : calls) {
        report({
          message: most ? 'most' : 'missing',
          parameters: { mark, others: missing.length - 1 },
          span: call.source,
          suggestions: [
            ...(standsAlone(note, call.source, notes)
              ? [{ message: 'remove' as const, fix: { edits: [{ span: call.source, text: '' }] } }]
              : []),
            ...(call.notation === 'authored'
              ? [{ message: 'add' as const, fix: { edits: [newText(tree, mark)] } }]
              : []),
          ],
        });
      }
    }
  },
});

/** Whether no other note is called by the same marks, as in a range of calls (`¹–⁴`). */
function standsAlone(note: Footnote, source: Span, notes: readonly Footnote[]): boolean {
  return notes.every((other) => other === note || other.calls.every(({ call }) => call.source.start !== source.start));
}

/** An empty text for the note, behind everything that the draft says. */
function newText(tree: Tree, mark: string): { span: Span; text: string } {
  const end = tree.text.trimEnd().length;
  return { span: { start: end, end }, text: `\n\n[^${mark}]: ` };
}
