import type { Prose } from '../../syntax/prose';
import type { NoteCall } from '../../syntax/words';
import type { TextEdit } from '../../text/edit';
import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';

export default defineRule({
  id: 'spacing',
  title: 'Put one space between words, none before punctuation',
  category: 'punctuation',
  scope: 'paragraph',
  kinds: ['preambular', 'operative', 'subparagraph', 'footnote', 'other'],
  defaultLevel: 'information',
  messages: {
    double: 'One space is enough.',
    before: 'No space stands before “{mark}”.',
    after: 'A space follows “{mark}”.',
    twice: 'One “{mark}” is enough.',
    call: 'No space stands before a note’s call.',
    replace: 'Repair the spacing',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Editorial Manual, Punctuation; usage in adopted resolutions.',
  whileTyping: 'withhold',
  triggers: {
    apart: {
      marks: { signs: ['  ', ' .', ' ,', ' ;', ' :', ',,', ';;', ',a', ',A', ',é', ',0', ';a', ';A', ';é'] },
      calls: { noteCall: true },
    },
  },
  examples: {
    good: [
      {
        preamble:
          '*Noting* that 1,200 lights, at 12.30 p.m., were lit … and seen from A/80/1,\n*nota bene*, the shore,',
      },
    ],
    bad: [
      { preamble: '*Noting* the  lights of the coast,', fixed: '*Noting* the lights of the coast,' },
      {
        preamble: '*Noting* the lights ,the bells and the horns,, of the coast,',
        fixed: '*Noting* the lights, the bells and the horns, of the coast,',
      },
      {
        preamble:
          '*Recalling* its resolutions 71/14 of 21 November 2016,72/256 of 24 December 2017 and 79/326 of 26 August 2025,',
        fixed:
          '*Recalling* its resolutions 71/14 of 21 November 2016, 72/256 of 24 December 2017 and 79/326 of 26 August 2025,',
      },
      {
        preamble: '*Recalling* the Lighthouse Convention,[^1]which is in force,\n\n[^1]: Resolution 70/1.',
        fixed: '*Recalling* the Lighthouse Convention,[^1] which is in force,\n\n[^1]: Resolution 70/1.',
      },
      {
        preamble: '*Recalling* the Lighthouse Convention, [^1] which is in force,\n\n[^1]: Resolution 70/1.',
        fixed: '*Recalling* the Lighthouse Convention,[^1] which is in force,\n\n[^1]: Resolution 70/1.',
      },
    ],
  },
  check({ prose, span: whole }, { source: written, opens, report }) {
    const { text } = prose;
    if (opens('marks')) {
      for (const match of matchesIn(text, FAULTS)) {
        const { groups = {}, index } = match;
        const end = index + match[0].length;
        const span = prose.span(index, end);
        // What looks doubled may have a note's call or other markup in between.
        if (written(span) !== match[0]) continue;
        // Converters lose the space between a note's call and the next number.
        const isBeforeNumber = /\d/.test(text.charAt(end));
        if (isBeforeNumber && written(prose.span(index, end + 1)) !== text.slice(index, end + 1)) continue;
        const { message, mark, replacement } = judge(groups);
        report({
          message,
          ...(mark && { parameters: { mark } }),
          span,
          fix: {
            edits: [message === 'after' ? spaceAt(behind(prose, index + 1, span.end)) : { span, text: replacement }],
          },
        });
      }
    }
    const { calls } = prose;
    for (let i = 0; i < calls.length; i++) {
      const { source, notation } = calls[i] as NoteCall;
      if (notation === 'star' || notation === 'plain') continue;
      const before = written({ start: Math.max(whole.start, source.start - 8), end: source.start });
      if (!before.endsWith(' ') && !before.endsWith('\u00a0')) continue;
      const gap = /[ \u00a0]+$/.exec(before)?.[0] ?? '';
      if (calls[i - 1]?.source.end === source.start - gap.length) continue;
      const span = { start: source.start - gap.length, end: source.start };
      report({ message: 'call', span, fix: { edits: [{ span, text: '' }] } });
    }
  },
});

const FAULTS =
  /(?<before>(?<=[^\s.]) +(?<mark>[,;:]|\.(?<!\d +\.))(?=\s|$))|(?<glued>(?<=[\p{L}\d)”]) +,(?=\p{L}))|(?<twice>,,+|;;+)|(?<after>(?<=[\p{Ll})]),(?=\p{L})|(?<=\p{Ll});(?=\p{L})|(?<=\d{4}),(?=\d{1,3}\/\d))|(?<double>(?<=\S) {2,}(?=\S))/gu;

function judge(groups: Readonly<Record<string, string | undefined>>): {
  message: 'double' | 'before' | 'after' | 'twice';
  mark?: string;
  replacement: string;
} {
  const { before, mark = ',', glued, twice, after } = groups;
  if (before !== undefined) return { message: 'before', mark, replacement: mark };
  if (glued !== undefined) return { message: 'before', mark: ',', replacement: ', ' };
  if (twice !== undefined) return { message: 'twice', mark: twice.charAt(0), replacement: twice.charAt(0) };
  if (after !== undefined) return { message: 'after', mark: after, replacement: after };
  return { message: 'double', replacement: ' ' };
}

/** Where a mark that ends at `offset` of the plain text, and `end` of the source, ends with the calls behind it. */
function behind({ calls }: Prose, offset: number, end: number): number {
  return calls.reduce((last, { at, source }) => (at === offset && source.start === last ? source.end : last), end);
}

function spaceAt(at: number): TextEdit {
  return { span: { start: at, end: at }, text: ' ' };
}
