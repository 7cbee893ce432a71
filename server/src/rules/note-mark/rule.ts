import type { NoteCall } from '../../syntax/words';
import { defineRule } from '../rule';

export default defineRule({
  id: 'note-mark',
  title: 'Put the call of a note behind the punctuation mark',
  category: 'punctuation',
  scope: 'paragraph',
  kinds: ['preambular', 'operative', 'subparagraph', 'heading', 'other'],
  defaultLevel: 'warning',
  messages: {
    before: 'The call of note {note} follows the “{mark}”.',
    move: 'Move the call behind the “{mark}”',
  },
  fixTitle: 'move',
  fix: 'safe',
  source: 'Editorial Manual, Footnotes; usage in adopted resolutions.',
  triggers: { noteCall: true },
  examples: {
    good: [
      { preamble: '*Recalling* the Lighthouse Convention,[^1] which entered into force,\n\n[^1]: Resolution 70/1.' },
      { preamble: '*Recalling* the two Conventions,¹,²\n\n¹ Resolution 70/1.\n\n² Resolution 70/2.' },
    ],
    bad: [
      {
        preamble: '*Recalling* the Lighthouse Convention[^1], which entered into force,\n\n[^1]: Resolution 70/1.',
        fixed: '*Recalling* the Lighthouse Convention,[^1] which entered into force,\n\n[^1]: Resolution 70/1.',
      },
      {
        preamble:
          '*Recalling* the Lighthouse Convention¹ ², which bind us,\n\n¹ Resolution 70/1.\n\n² Resolution 70/2.',
        fixed: '*Recalling* the Lighthouse Convention,¹ ² which bind us,\n\n¹ Resolution 70/1.\n\n² Resolution 70/2.',
      },
    ],
  },
  check({ prose, quoted }, { tree: { text }, report }) {
    if (quoted) return;
    const { calls } = prose;
    for (let i = 0; i < calls.length; i++) {
      const first = calls[i] as NoteCall;
      if (first.notation === 'star' || first.notation === 'plain') continue;
      let last = first;
      while (isFollowedBy(text, last, calls[i + 1])) last = calls[++i] as NoteCall;
      const { end } = last.source;
      const mark = text.charAt(end);
      if (!/[,;:.]/.test(mark) || /[,;:.]/.test(text.charAt(first.source.start - 1))) continue;
      // What follows separates two calls, or is no mark but a figure's.
      if (calls[i + 1]?.source.start === end + 1 || /[\d.]/.test(text.charAt(end + 1))) continue;
      report({
        message: 'before',
        parameters: { note: first.mark, mark },
        span: { start: first.source.start, end: end + 1 },
        fix: {
          edits: [
            { span: { start: first.source.start, end: first.source.start }, text: mark },
            { span: { start: end, end: end + 1 }, text: '' },
          ],
        },
      });
    }
  },
});

function isFollowedBy(text: string, call: NoteCall, next: NoteCall | undefined): boolean {
  return next !== undefined && text.slice(call.source.end, next.source.start).trim() === '';
}
