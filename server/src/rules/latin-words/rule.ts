import type { Emphasis } from '../../syntax/words';
import { matchesIn } from '../../text/matches';
import { isQuoted } from '../quotations';
import { defineRule } from '../rule';

export default defineRule({
  id: 'latin-words',
  title: 'Write “inter alia” and its like in roman type',
  category: 'words',
  scope: 'paragraph',
  kinds: ['preambular', 'operative', 'subparagraph', 'footnote', 'other'],
  defaultLevel: 'information',
  messages: {
    roman: 'Write “{words}” in roman type.',
    form: 'Write “{words}”.',
    comma: 'Set “inter alia” off by a comma before it too.',
    repair: 'Write “{words}” as adopted texts do',
  },
  fixTitle: 'repair',
  fix: 'safe',
  source: 'Editorial Manual, Italics; usage in adopted resolutions.',
  triggers: {
    apart: {
      alia: { words: ['alia'] },
      others: { words: 'vis hoc facto jure mutandis prima se capita rata fide officio'.split(' ') },
    },
  },
  examples: {
    good: [
      { preamble: '*Noting*, inter alia, the ad hoc committee on lights, inter alia by its *proprio motu* visits,' },
      { preamble: '*Noting* that the committee,¹ inter alia, visits lighthouses,\n\n¹ Resolution 70/1.' },
    ],
    bad: [
      {
        preamble:
          '*Noting* the means, *inter alia*, of the committee, its lights, inter-alia, and its stand vis-a-vis the lights,',
        fixed:
          '*Noting* the means, inter alia, of the committee, its lights, inter alia, and its stand vis-à-vis the lights,',
      },
      {
        preamble: '*Noting* that the committee inter alia, at night, counts the lights,',
        fixed: '*Noting* that the committee, inter alia, at night, counts the lights,',
      },
    ],
  },
  check({ prose }, { opens, report }) {
    const { text, emphasis } = prose;
    for (const { index, 0: written } of matchesIn(text, opens('others') ? EXPRESSIONS : INTER_ALIA)) {
      const end = index + written.length;
      const words = written === 'inter alia' ? written : (WELL[written.toLowerCase()] ?? written);
      const italics = emphasis.find((run) => run.style === 'italic' && covers(run, index, end));
      const lacksComma = written === 'inter alia' && text.charAt(end) === ',' && isOpen(text, index);
      if (words === written && !italics?.close && !lacksComma) continue;
      const parameters = { words };
      const span = prose.span(index, end);
      if (words !== written) {
        const fix = isQuoted(text, index) ? undefined : { edits: [{ span, text: words }] };
        report({ message: 'form', parameters, span, ...(fix && { fix }) });
      } else if (italics?.close) {
        const edits = [italics.open, italics.close].map((mark) => ({ span: mark, text: '' }));
        report({ message: 'roman', parameters, span, fix: { edits } });
      } else {
        const at = prose.toSource(index - 1, 'end');
        if (prose.calls.some((call) => call.at === index - 1)) continue;
        report({ message: 'comma', parameters, span, fix: { edits: [{ span: { start: at, end: at }, text: ',' }] } });
      }
    }
  },
});

/** By far the most frequent of them. */
const INTER_ALIA = /\binter[ -]alia\b/gi;
const EXPRESSIONS =
  /\binter[ -]alia\b|\bvis-[aàá]-vis\b|\b(?:ad hoc|de facto|de jure|mutatis mutandis|prima facie|per se|per capita|pro rata|bona fide|ex officio|ipso facto)\b/gi;
const WELL: Readonly<Record<string, string>> = {
  'inter-alia': 'inter alia',
  'vis-a-vis': 'vis-à-vis',
  'vis-á-vis': 'vis-à-vis',
};

/** Whether the run sets the words apart, and little else. */
function covers({ start, end }: Emphasis, from: number, to: number): boolean {
  return start <= from && to <= end && end - start <= to - from + 1;
}

/** Whether a word stands directly before, without a comma, dash or parenthesis. */
function isOpen(text: string, at: number): boolean {
  return /[\p{L}\d)”] $/u.test(text.slice(Math.max(0, at - 2), at));
}
