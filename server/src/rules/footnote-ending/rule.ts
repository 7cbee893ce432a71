import { defineRule } from '../rule';

export default defineRule({
  id: 'footnote-ending',
  title: 'End each footnote with a full stop',
  category: 'footnotes',
  scope: 'paragraph',
  kinds: ['footnote'],
  defaultLevel: 'warning',
  messages: {
    stop: 'End this note with a full stop.',
    empty: 'This note says nothing yet.',
    add: 'End with a full stop',
  },
  fixTitle: 'add',
  fix: 'safe',
  source: 'Editorial Manual, Footnotes; usage in adopted resolutions.',
  whileTyping: 'withhold',
  examples: {
    good: [
      { preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: Resolution 70/1.' },
      { preamble: '*Noting* that the lights are lit,[^1]\n\n[^1]: See “The lights of the coast”.' },
      { preamble: '*Recognizing* the importance of lighthouses,\n\n* * *\n\n*Aware* of their cost,' },
    ],
    bad: [
      {
        preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: Resolution 70/1',
        fixed: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: Resolution 70/1.',
      },
      {
        preamble: '*Recalling* the Lighthouse Convention,¹\n\n¹ United Nations, *Treaty Series*, vol. 2, No. 7;',
        fixed: '*Recalling* the Lighthouse Convention,¹\n\n¹ United Nations, *Treaty Series*, vol. 2, No. 7.',
      },
    ],
  },
  check({ label, prose, quoted, span }, { source, report }) {
    if (quoted || label === null || isDivider(source(span))) return;
    const { text } = prose;
    if (text === '') {
      report({ message: 'empty', span: label.markSpan });
      return;
    }
    if (/[.?!][”"’)]?$/.test(text)) return;
    const last = prose.span(text.length - 1, text.length);
    const isMark = /[,;:]$/.test(text);
    const edit = { span: isMark ? last : { start: last.end, end: last.end }, text: '.' };
    report({ message: 'stop', span: last, fix: { edits: [edit] } });
  },
});

/** A row of stars that divides two parts of a text reads like the text of a star's note. */
function isDivider(note: string): boolean {
  return /^[*\\\s]+$/.test(note);
}
