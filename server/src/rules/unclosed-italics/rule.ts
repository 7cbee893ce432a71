import { italicsOf } from '../../analysis/italics';
import type { Fix } from '../../lint/finding';
import type { Block, Tree } from '../../syntax/tree';
import type { Emphasis } from '../../syntax/words';
import { defineRule, type ParagraphContext } from '../rule';

export default defineRule({
  id: 'unclosed-italics',
  title: 'Close italics where they end',
  category: 'punctuation',
  scope: 'paragraph',
  kinds: ['title', 'preambular', 'operative', 'subparagraph', 'heading', 'closing', 'annex', 'footnote', 'other'],
  defaultLevel: 'warning',
  messages: {
    unclosed: 'The emphasis that begins here never ends.',
    unopened: 'This star ends no italics.',
    close: 'Close it after “{title}”',
    open: 'Begin the italics before “{title}”',
    remove: 'Remove the mark',
  },
  fix: 'suggestion',
  source: 'The draft format.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        preamble:
          '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 2, No. 7; see https://example.org/a_list_of_lights.',
      },
      { preamble: '*Recalling* the Saf*er*Light programme, and its 5 * 5 lamps,' },
    ],
    bad: [
      {
        preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: United Nations, *Treaty Series, vol. 2, No. 7.',
        fixed: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 2, No. 7.',
      },
      {
        preamble:
          '*Recalling* the report on buoys,[^1]\n\n[^1]: *Official Records of the General Assembly, Sixty-fifth Session, Supplement No. 53 (A/65/53), chap. II.',
        fixed:
          '*Recalling* the report on buoys,[^1]\n\n[^1]: *Official Records of the General Assembly, Sixty-fifth Session, Supplement No. 53* (A/65/53), chap. II.',
      },
      {
        preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: United Nations, Treaty Series*, vol. 2, No. 7.',
        fixed: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 2, No. 7.',
      },
      {
        preamble: '*Taking note of the *Lighthouse Report 2024* and its annex,',
        fixed: '*Taking note* of the *Lighthouse Report 2024* and its annex,',
      },
      {
        preamble: '*Recalling* the voyages of the *Stella Maris and their end,',
        fixed: '*Recalling* the voyages of the Stella Maris and their end,',
      },
    ],
  },
  triggers: { signs: ['*'], noteCall: true, unclosedEmphasis: true },
  check(block, context) {
    const { emphasis, calls, text } = block.prose;
    const { opening, report } = context;
    const inner = text.includes('*') ? text.indexOf(' *') : -1;
    if (inner >= 0) checkInner(block, inner + 1, context);
    const stars =
      calls.length === 0 ? calls : calls.filter(({ notation, mark }) => notation === 'star' && mark === '*');
    const open = emphasis.find(({ close }) => close === null);
    if (open !== undefined) {
      // With a star in mid-word before it the paragraph has its marks in pairs, only not where they belong.
      if (stars.length > 0 || isAddress(context.tree, open)) return;
      if (opening && opening.form !== null && italicsOf(block.prose, opening.prose).emphasis === open) return;
      const end = endOfTitle(block, open.start);
      report({
        message: 'unclosed',
        span: open.open,
        suggestions: [
          ...(end === null ? [] : [closing(block, open, end)]),
          { message: 'remove', fix: { edits: [{ span: open.open, text: '' }] } },
        ],
      });
      return;
    }
    const [star] = stars;
    if (star === undefined || stars.length > 1 || block.kind === 'title' || block.kind === 'other') return;
    // The opening's own rule puts it in italics and makes use of the star.
    if (opening && opening.form !== null && star.at === opening.prose.end) return;
    if (context.analysis.footnotes.notes.some(({ mark, text }) => mark === '*' && text !== null)) return;
    const start = startOfTitle(block.prose.text, star.at);
    report({
      message: 'unopened',
      span: star.source,
      suggestions: [
        ...(start === null ? [] : [beginning(block, start, star.at)]),
        { message: 'remove', fix: { edits: [{ span: star.source, text: '' }] } },
      ],
    });
  },
});

/** Italics that begin inside italics: those around them should have ended before. */
function checkInner(block: Block, at: number, { opening, report }: Context): void {
  const { emphasis, text } = block.prose;
  const around = emphasis.find(({ start, end, mark, close }) => close && mark === '*' && start < at && at < end);
  if (around === undefined || /[\s*]|^$/.test(text.charAt(at + 1))) return;
  const isOpening = opening !== null && around.start === opening.prose.start;
  const end = isOpening ? opening.prose.end : endOfTitle(block, around.start);
  report({
    message: 'unclosed',
    span: around.open,
    suggestions: end === null || end > at ? [] : [closing(block, around, end)],
  });
}

type Context = Pick<ParagraphContext<'unclosed' | 'close' | 'open', Record<never, never>>, 'opening' | 'report'>;
type Suggestion = { message: 'close' | 'open'; parameters: { title: string }; fix: Fix };

function closing({ prose }: Block, { start, mark }: Emphasis, end: number): Suggestion {
  const at = prose.toSource(end, 'end');
  return {
    message: 'close',
    parameters: { title: prose.text.slice(start, end) },
    fix: { edits: [{ span: { start: at, end: at }, text: mark === 'u' ? '</u>' : mark }] },
  };
}

function beginning({ prose }: Block, start: number, end: number): Suggestion {
  const at = prose.toSource(start, 'start');
  return {
    message: 'open',
    parameters: { title: prose.text.slice(start, end) },
    fix: { edits: [{ span: { start: at, end: at }, text: '*' }] },
  };
}

const SERIES = /^(?:Treaty Series|[A-Z\d][^(;]*?(?= \()|Official Records of [^(;]*?(?=\.?$))/;

/** Where the title that begins at `start` ends by its form, or `null`. */
function endOfTitle({ prose, kind }: Block, start: number): number | null {
  if (kind === 'closing') return prose.text.length;
  const title = SERIES.exec(prose.text.slice(start))?.[0];
  return title === undefined ? null : start + title.length;
}

/** Titles of records are looked for over so many UTF-16 units. */
const LONGEST_TITLE = 400;

/** Where a title that ends at `end` begins by its form, or `null`. */
function startOfTitle(text: string, end: number): number | null {
  const from = Math.max(0, end - LONGEST_TITLE);
  const title =
    /(?:Treaty Series|(?:Official Records|Resolutions and Decisions|Report|Proceedings|Records) of [^(;]*|(?<=Ibid\., )[^(;]*)$/.exec(
      text.slice(from, end),
    );
  return title === null ? null : from + title.index;
}

/** Whether the mark stands inside an address on the web: an underscore there is no emphasis. */
function isAddress({ text }: Tree, { open }: Emphasis): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, open.start - 200), open.start))?.[0] ?? '';
  return /:\/\/|www\.|\]\(/.test(before);
}
