import { wrongDashes } from '../../language/dashes';
import { isQuoted } from '../quotations';
import { defineRule } from '../rule';

export default defineRule({
  id: 'dashes',
  title: 'Write ranges with an en dash, and a dash in a sentence as a spaced en dash',
  category: 'punctuation',
  scope: 'paragraph',
  kinds: ['preambular', 'operative', 'subparagraph', 'heading', 'title', 'footnote', 'other'],
  defaultLevel: 'information',
  messages: {
    range: 'Write this range with an en dash: “{range}”.',
    sentence: 'Write this dash as an en dash with a space on either side.',
    replace: 'Use an en dash',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Editorial Manual, Punctuation; usage in adopted resolutions.',
  triggers: { signs: ['0-', '0‐', '0‑', '0‒', '0−', '0—', ' -', ' ‐', ' ‑', ' ‒', ' −', ' —', ' –', '--', 'a—'] },
  examples: {
    good: [
      {
        preamble:
          '*Recalling* the Decade of Lighthouses (2021–2030), held from 3 to 14 June – as agreed – and document A/79/302-S/2024/600 of 2024-05-06,',
      },
    ],
    bad: [
      {
        preamble: '*Recalling* the Decade of Lighthouses, 2021-2030, and the meeting of 3 - 14 June 1992,',
        fixed: '*Recalling* the Decade of Lighthouses, 2021–2030, and the meeting of 3–14 June 1992,',
      },
      {
        preamble: '*Recalling* that lighthouses - and buoys -- save lives,[^1]\n\n[^1]: See A/79/1, paras. 4-7.',
        fixed: '*Recalling* that lighthouses – and buoys – save lives,[^1]\n\n[^1]: See A/79/1, paras. 4–7.',
      },
    ],
  },
  check({ prose }, { source, report }) {
    const { text } = prose;
    for (const { start, end, wanted, range } of wrongDashes(text)) {
      const span = prose.span(start, end);
      if (source(span) !== text.slice(start, end)) continue;
      const fix = { edits: [{ span, text: wanted }] };
      report({
        message: range === null ? 'sentence' : 'range',
        ...(range !== null && { parameters: { range } }),
        span,
        ...(isQuoted(text, start) ? { suggestions: [{ message: 'replace', fix }] } : { fix }),
      });
    }
  },
});
