import { MONTHS } from '../../language/dates';
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
  check({ prose }, { tree, report }) {
    const { text } = prose;
    if (!SUSPECT.test(text)) return;
    for (const { index, 0: written, groups = {} } of text.matchAll(RANGE)) {
      const { from = '', to = '' } = groups;
      const end = index + written.length;
      if (isRange(text, index, end, from, to)) tell('range', index + from.length, end - to.length, `${from}–${to}`);
    }
    for (const { index, 0: written } of text.matchAll(SENTENCE)) tell('sentence', index, index + written.length);

    function tell(message: 'range' | 'sentence', start: number, end: number, range?: string): void {
      const span = prose.span(start, end);
      const written = text.slice(start, end);
      const wanted = message === 'range' ? '–' : ' – ';
      if (tree.text.slice(span.start, span.end) !== written || isAddress(text, start)) return;
      const fix = { edits: [{ span, text: wanted }] };
      report({
        message,
        ...(range !== undefined && { parameters: { range } }),
        span,
        ...(isQuoted(text, start) ? { suggestions: [{ message: 'replace', fix }] } : { fix }),
      });
    }
  },
});

/** A dash other than a bare en dash behind a figure, or one that stands for a dash in a sentence: a quick look. */
const SUSPECT = /\d(?:[-‐‑‒−—]|[ \u00a0][-‐‑‒−—–])| --? |[a-z](?:--|—)/;

/** Two numbers of up to four figures with any dash between them but a bare en dash. */
const RANGE = /(?<![\w/.-])(?<from>\d{1,4})(?:[ \u00a0]?[-‐‑‒−—][ \u00a0]?| – )(?<to>\d{1,4})(?![\w/-]|\.\d)/g;
const MONTH_FOLLOWS = new RegExp(`^[ \\u00a0](?:${MONTHS.join('|')})\\b`);
const UNIT_PRECEDES = /\b(?:paras|paragraphs|pp|arts|articles|chaps|Nos)\.?[ \u00a0](?:\d+(?:–\d+)?(?:, | and ))*$/;

/** Whether two numbers are surely a range: years, days of a month, paragraphs or pages. */
function isRange(text: string, start: number, end: number, from: string, to: string): boolean {
  if (/^(?:19|20)\d\d$/.test(from)) return /^(?:(?:19|20)\d\d)$/.test(to) && from < to;
  if (Number(from) >= Number(to)) return false;
  return (
    MONTH_FOLLOWS.test(text.slice(end, end + 12)) || UNIT_PRECEDES.test(text.slice(Math.max(0, start - 40), start))
  );
}

const SENTENCE = /(?<=[\p{L}\d,)”] ?)(?: -{1,2} |(?<=\p{L})(?:--|—)(?=\p{L}))(?=[\p{L}\d(“])/gu;

function isAddress(text: string, at: number): boolean {
  return /:\/\/|www\./.test(text.slice(text.lastIndexOf(' ', at) + 1, at));
}
