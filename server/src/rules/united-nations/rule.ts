import { isInAddress } from '../../text/addresses';
import { matchesIn } from '../../text/matches';
import { isInTitle, isQuoted } from '../quotations';
import { defineRule } from '../rule';

export default defineRule({
  id: 'united-nations',
  title: 'Write “United Nations” in full',
  category: 'words',
  scope: 'paragraph',
  kinds: ['title', 'preambular', 'operative', 'subparagraph', 'heading', 'footnote', 'other'],
  defaultLevel: 'warning',
  messages: {
    full: 'Write “{name}”.',
    replace: 'Write “{name}”',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Editorial Manual, Abbreviations; usage in adopted resolutions.',
  triggers: { words: ['un', 'unga', 'unsc', 'u'] },
  examples: {
    good: [
      { preamble: '*Guided* by the Charter of the United Nations and the work of UN-Women and UN-Habitat,' },
      { preamble: '*Recalling* the “UN Lighthouse Day” and the UN80 Initiative,' },
    ],
    bad: [
      {
        preamble: '*Guided* by the UN Charter and the work of the U.N.,',
        fixed: '*Guided* by the Charter of the United Nations and the work of the United Nations,',
      },
      {
        preamble: '*Recalling* the UNGA debate and the UN system,',
        fixed: '*Recalling* the General Assembly debate and the United Nations system,',
      },
      { preamble: '*Recalling* the outcome of the UN Lighthouse Conference,' },
    ],
  },
  check({ prose }, { report }) {
    const { text } = prose;
    if (!text.includes('UN') && !text.includes('U.N')) return;
    for (const { index, 0: written } of matchesIn(text, SHORT)) {
      const end = index + written.length;
      if (
        isQuoted(text, index) ||
        isInTitle(prose, index) ||
        isInAddress(text, index) ||
        isIntroduced(text, index, end)
      )
        continue;
      // “UNGA resolution 71/14” is a matter of citation-form.
      if (written !== 'UN' && RESOLUTION.test(text.slice(end, end + 14))) continue;
      const name = LONG[written] ?? 'United Nations';
      const span = prose.span(index, end);
      const fix = { edits: [{ span, text: name }] };
      const certain = !/^ [A-Z]/.test(text.slice(end, end + 2));
      report({
        message: 'full',
        parameters: { name },
        span,
        ...(certain ? { fix } : { suggestions: [{ message: 'replace', fix }] }),
      });
    }
  },
});

const SHORT =
  /(?:\bthe )?\b(?:UN|U\.N\.) Charter\b|\bCharter of the UN\b|\bUNGA\b|\bUNSC\b(?!-)|\bU\.N\.(?=[\s,;])|\bUN\b(?![-/\w]| ?(?:Women|Habitat|News|Volunteers|\d))/g;
const RESOLUTION = /^[ \u00a0][Rr]es(?:olutions?|\.)?[ \u00a0]\d/;
const LONG: Readonly<Record<string, string>> = {
  'the UN Charter': 'the Charter of the United Nations',
  'the U.N. Charter': 'the Charter of the United Nations',
  'UN Charter': 'Charter of the United Nations',
  'U.N. Charter': 'Charter of the United Nations',
  'Charter of the UN': 'Charter of the United Nations',
  UNGA: 'General Assembly',
  UNSC: 'Security Council',
};

/** Whether it stands in parentheses, as the text's own abbreviation, or inside a document symbol or compound. */
function isIntroduced(text: string, start: number, end: number): boolean {
  return (
    (text.charAt(start - 1) === '(' && text.charAt(end) === ')') ||
    /[\w/–-]$/.test(text.slice(Math.max(0, start - 1), start))
  );
}
