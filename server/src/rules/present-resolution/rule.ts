import { isQuoted } from '../quotations';
import { defineRule } from '../rule';

export default defineRule({
  id: 'present-resolution',
  title: 'Say “the present resolution”',
  category: 'references',
  scope: 'paragraph',
  kinds: ['preambular', 'operative', 'subparagraph'],
  defaultLevel: 'warning',
  messages: {
    present: 'A resolution calls itself “the present resolution”.',
    replace: 'Write “{present}”',
  },
  fix: 'suggestion',
  source: 'Usage in adopted resolutions.',
  triggers: { pairs: ['this resolution', 'This resolution'] },
  examples: {
    good: [
      { operative: '*Requests* the Secretary-General to report on the implementation of the present resolution.' },
      {
        operative:
          '*Recalls* the annual resolution on lighthouses, and decides that the consultations on this resolution shall be brief.',
      },
      { operative: '*Requests* the Secretary-General to print on each buoy the words “Protected by this resolution”.' },
    ],
    bad: [
      {
        operative: '*Requests* the Secretary-General to report on the implementation of this resolution.',
        fixed: '*Requests* the Secretary-General to report on the implementation of the present resolution.',
      },
      {
        operative:
          '*Requests* States to report on measures to implement resolution 71/14 of 21 November 2016 and this resolution.',
        fixed:
          '*Requests* States to report on measures to implement resolution 71/14 of 21 November 2016 and the present resolution.',
      },
    ],
  },
  check({ prose, quoted }, { report }) {
    if (quoted) return;
    const { text } = prose;
    for (let at = text.indexOf('his resolution'); at >= 0; at = text.indexOf('his resolution', at + 1)) {
      const start = at - 1;
      const first = text.charAt(start);
      // Another text is spoken of: "the annual resolution on fisheries … consultations on this resolution".
      const before = text.slice(0, start);
      if (/\bresolution (?:on|of|entitled)\b/.test(before)) continue;
      const alone = /[Tt]/.test(first) && !/[\p{L}\p{N}]/u.test(text.charAt(start - 1));
      if (!alone || /\p{L}/u.test(text.charAt(at + 14)) || isQuoted(text, start)) continue;
      const present = first === 'T' ? 'The present' : 'the present';
      const span = prose.span(start, start + 4);
      report({
        message: 'present',
        span,
        // Or that other one is meant, and should be called “that resolution”.
        ...(/\bresolution \d/.test(before) && { atMost: 'information' }),
        suggestions: [{ message: 'replace', parameters: { present }, fix: { edits: [{ span, text: present }] } }],
      });
    }
  },
});
