import { straightDoubleMarks, straightSingleMarks } from '../../language/quotation-marks';
import type { Block } from '../../syntax/tree';
import type { TextEdit } from '../../text/edit';
import { matchesIn } from '../../text/matches';
import type { Span } from '../../text/span';
import { isQuoted } from '../quotations';
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
    unclosed: 'This quotation is not closed: a ” is missing.',
    unopened: 'This ” closes no quotation: a “ is missing.',
    outside: 'The comma stands behind the quotation mark.',
    nested: 'Single marks are for a quotation within a quotation: write “ and ”.',
    replace: 'Use curly marks',
    move: 'Put the comma behind the quotation mark',
    doubled: 'Use “ and ”',
  },
  fix: 'suggestion',
  source: 'Editorial Manual, Quotations; usage in adopted resolutions.',
  whileTyping: 'withhold',
  triggers: {
    apart: {
      double: { signs: ['“', '”'] },
      inner: { signs: ['‘', ',”'] },
      straight: { signs: ['"', "'"] },
    },
  },
  examples: {
    good: [
      { preamble: '*Recalling* the report entitled “The keeper’s guide to ‘eternal’ lights”,' },
      { preamble: '*Recalling* the keepers’ guide and the lighthouses’ “lights of the ’60s”,' },
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
      {
        preamble: '*Recalling* the report entitled “The light,” and the replies to it,',
        fixed: '*Recalling* the report entitled “The light”, and the replies to it,',
      },
      { preamble: '*Recalling* the report entitled “The keeper’s guide, and the replies to it,' },
      { preamble: '*Recalling* the report entitled The keeper’s guide”, and the replies to it,' },
      {
        preamble: '*Recalling* the ‘keeper’s guide’ to the lights, and the keepers’ replies,',
        fixed: '*Recalling* the “keeper’s guide” to the lights, and the keepers’ replies,',
      },
    ],
  },
  check(block, { source, opens, report }) {
    const { text } = block.prose;
    if (SENTENCES.has(block.kind) && !block.quoted) {
      const lonely = opens('double') ? lonelyMark(text) : null;
      if (lonely !== null) {
        const message = text.charAt(lonely) === '“' ? 'unclosed' : 'unopened';
        report({ message, span: block.prose.span(lonely, lonely + 1), atMost: 'information' });
      }
      for (const { index } of opens('inner') ? matchesIn(text, COMMA_INSIDE) : []) {
        const span = block.prose.span(index, index + 2);
        const fix = { edits: [{ span, text: '”,' }] };
        report({ message: 'outside', span, suggestions: [{ message: 'move', fix }], atMost: 'information' });
      }
      for (const { index, 0: quotation } of opens('inner') && text.includes('‘') ? matchesIn(text, SINGLE) : []) {
        if (isQuoted(text, index)) continue;
        const edits = [edit(source, block, index, '“'), edit(source, block, index + quotation.length - 1, '”')];
        report({
          message: 'nested',
          span: block.prose.span(index, index + quotation.length),
          suggestions: [{ message: 'doubled', fix: { edits } }],
          atMost: 'information',
        });
      }
    }
    if (!opens('straight')) return;
    for (const pair of straightDoubleMarks(text)) {
      const edits = pair.map(({ at, curly }) => edit(source, block, at, curly));
      const [first] = edits;
      if (first) report({ message: 'double', span: first.span, suggestions: [{ message: 'replace', fix: { edits } }] });
    }
    for (const { at, curly } of straightSingleMarks(text)) {
      const change = edit(source, block, at, curly);
      report({
        message: 'single',
        parameters: { curly },
        span: change.span,
        suggestions: [{ message: 'replace', fix: { edits: [change] } }],
      });
    }
  },
});

/** A comma before the closing mark; some titles have one before a year. */
const COMMA_INSIDE = /,”(?! \d)/g;

const SENTENCES: ReadonlySet<Block['kind']> = new Set(['preambular', 'operative', 'subparagraph']);

/** A quotation in single marks: an apostrophe stands between letters, or behind the s of a plural. */
const SINGLE =
  /(?<![\p{L}\p{N}])‘(?=[\p{L}\p{N}])(?:[^‘’“”]|(?<=\p{L})’(?=\p{L})|(?<=s)’(?= \p{L}[^‘]{0,300}’))*’(?![\p{L}\p{N}])/gu;

/**
 * Where the first mark without its fellow stands, or `null`. A quotation of several paragraphs opens each and closes the
 * last alone; a straight mark may be the fellow.
 */
function lonelyMark(text: string): number | null {
  if (text.startsWith('“') || text.includes('"')) return null;
  let depth = 0;
  let outermost = 0;
  for (const { 0: mark, index } of matchesIn(text, DOUBLE)) {
    if (mark === '“' && depth++ === 0) outermost = index;
    else if (mark === '”' && depth-- === 0) return index;
  }
  return depth > 0 ? outermost : null;
}

const DOUBLE = /[“”]/g;

/** Sets `curly` for the mark at `at` of the plain text and takes an escape before it away. */
function edit(source: (span: Span) => string, { prose }: Block, at: number, curly: string): TextEdit {
  const { start, end } = prose.span(at, at + 1);
  const escaped = source({ start: start - 1, end: start }) === '\\';
  return { span: { start: escaped ? start - 1 : start, end }, text: curly };
}
