import type { TextEdit } from '../../lint/finding';
import type { Block, Tree } from '../../syntax/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'quotation-marks',
  title: 'Use curly quotation marks and apostrophes',
  category: 'punctuation',
  scope: 'paragraph',
  kinds: ['title', 'preambular', 'operative', 'subparagraph', 'heading', 'annex', 'footnote', 'table', 'other'],
  defaultLevel: 'warning',
  messages: {
    double: 'Write “ and ” instead of straight quotation marks.',
    single: 'Write {curly} instead of a straight mark.',
    replace: 'Use curly marks',
  },
  fix: 'suggestion',
  source: 'Editorial Manual, Quotations; usage in adopted resolutions.',
  whileTyping: 'withhold',
  examples: {
    good: [
      { preamble: '*Recalling* the report entitled “The keeper’s guide to ‘eternal’ lights”,' },
      { preamble: '*Noting* that the door of the tower is 5\' 10" high,' },
    ],
    bad: [
      {
        preamble: '*Recalling* the report entitled "The light", and the States\' replies,',
        fixed: '*Recalling* the report entitled “The light”, and the States’ replies,',
      },
      {
        preamble: "*Recalling* the report (\"On 'eternal' lights\") and its author's reply,",
        fixed: '*Recalling* the report (“On ‘eternal’ lights”) and its author’s reply,',
      },
    ],
  },
  check(block, { tree, report }) {
    const { text } = block.prose;
    if (text.includes('"')) {
      for (const pair of doubleMarks(text)) {
        const edits = pair.map(({ at, curly }) => edit(tree, block, at, curly));
        const [first] = edits;
        if (first)
          report({ message: 'double', span: first.span, suggestions: [{ message: 'replace', fix: { edits } }] });
      }
    }
    for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
      const before = text.charAt(at - 1);
      if (/\d/.test(before)) continue;
      const curly = opens(before) ? '‘' : '’';
      const change = edit(tree, block, at, curly);
      report({
        message: 'single',
        parameters: { curly },
        span: change.span,
        suggestions: [{ message: 'replace', fix: { edits: [change] } }],
      });
    }
  },
});

interface Mark {
  readonly at: number;
  readonly curly: string;
}

/** Straight double marks with what they should be, a quotation’s two together. */
function doubleMarks(text: string): Mark[][] {
  const found: Mark[][] = [];
  let open: Mark[] | null = null;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const before = text.charAt(at - 1);
    if (open === null && /\d/.test(before)) continue;
    if (open === null && opens(before)) {
      open = [{ at, curly: '“' }];
      found.push(open);
    } else if (open === null) found.push([{ at, curly: '”' }]);
    else {
      open.push({ at, curly: '”' });
      open = null;
    }
  }
  return found;
}

/** Whether a mark behind `before` begins a quotation. */
function opens(before: string): boolean {
  return before === '' || /[\s([{–—‘“'"/-]/.test(before);
}

/** Sets `curly` for the mark at `at` of the plain text and takes an escape before it away. */
function edit({ text }: Tree, { prose }: Block, at: number, curly: string): TextEdit {
  const { start, end } = prose.span(at, at + 1);
  return { span: { start: text.charAt(start - 1) === '\\' ? start - 1 : start, end }, text: curly };
}
