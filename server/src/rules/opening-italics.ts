import { type Italics, italicize, italicsOf, starsOf } from '../analysis/italics';
import { areClearlyWrong, openingItalics, opensInItalics } from '../analysis/opening-italics';
import type { Opening } from '../analysis/openings';
import type { Block } from '../syntax/tree';
import { wordsAfter } from '../syntax/words-after';
import type { TextEdit } from '../text/edit';
import type { Report, RuleContext } from './rule';

/** Messages that `preambular-italics` and `operative-italics` share. */
export type ItalicsMessage = 'whole' | 'missing' | 'unclosed' | 'mark' | 'extent' | 'fix';

/** The option that both rules have. */
export const italicsOptions = {
  emphasis: {
    type: 'string',
    enum: ['italic', 'any'],
    default: 'italic',
    description: 'What an opening may be set in: only italics, or bold and underlining as well.',
  },
} as const;

type Context = RuleContext<ItalicsMessage, typeof italicsOptions>;

/**
 * Reports the openings of one part that are not in italics. Where a part has none at all, nobody is told twenty times:
 * its first opening carries one finding that repairs the part, and the others are hints.
 */
export function checkOpeningItalics(paragraphs: readonly Block[], context: Context): void {
  const reports: (Report<ItalicsMessage> | null)[] = [];
  let bare = 0;
  let opened = 0;
  for (const block of paragraphs) {
    const state = openingItalics(block);
    if (state === null) continue;
    opened++;
    if (state === 'exact') continue;
    if (state === 'missing') bare++;
    const opening = context.analysis.openings.get(block) as Opening;
    reports.push(
      state === 'missing'
        ? italicizing(state, block, opening, context)
        : judge(block, opening, italicsOf(block.prose, opening.prose), context),
    );
  }
  const whole = bare === opened && bare >= 2;
  for (let i = 0; i < reports.length; i++) {
    const report = reports[i] ?? null;
    if (report === null || (report.message === 'mark' && context.options.emphasis === 'any')) continue;
    if (!whole) context.report(report);
    else if (i > 0)
      context.report({
        message: report.message,
        parameters: report.parameters,
        span: report.span,
        fix: report.fix,
        atMost: 'hint',
      });
    else {
      const edits: TextEdit[] = [];
      for (const each of reports) if (each?.fix !== undefined) edits.push(...each.fix.edits);
      context.report({
        ...report,
        message: 'whole',
        parameters: { count: bare },
        fix: edits.length === 0 ? undefined : { edits },
      });
    }
  }
}

function judge(
  block: Block,
  opening: Opening,
  { state, emphasis }: Italics,
  context: Context,
): Report<ItalicsMessage> | null {
  const { prose } = block;
  if (state === 'exact') return null;
  if (state === 'misplaced') {
    if (emphasis === null || !areClearlyWrong(prose.text, opening, emphasis.start, emphasis.end)) return null;
    const span = prose.span(emphasis.start, Math.max(emphasis.end, opening.prose.end));
    return { ...italicizing('extent', block, opening, context), span, atMost: 'information' };
  }
  return italicizing(state === 'other-mark' ? 'mark' : state, block, opening, context);
}

function italicizing(
  message: ItalicsMessage,
  block: Block,
  opening: Opening,
  context: Context,
): Report<ItalicsMessage> {
  const { prose } = block;
  const span = prose.span(opening.prose.start, opening.prose.end);
  const edits = italicize(prose, opening.prose, span);
  const fix = isRight(edits, block, opening, context) ? { edits } : undefined;
  return { message, parameters: { phrase: opening.text }, span, fix };
}

/** Whether `edits` leave the phrase in italics and take no note's call away: where marks are at odds they may not. */
function isRight(edits: readonly TextEdit[], block: Block, opening: Opening, { tree, analysis }: Context): boolean {
  const { prose } = block;
  const { text } = prose;
  const { end } = opening.prose;
  // Marks further on pair with one another.
  const hasMarks =
    prose.emphasis.some(({ start }) => start <= end) ||
    prose.calls.some(({ at, notation }) => at <= end && notation === 'star') ||
    /[*_]/.test(text.slice(0, end + 1));
  if (!hasMarks) return true;
  const callsNote = starsOf(prose, opening.prose).within.some(
    ({ at, mark }) =>
      !/\p{L}/u.test(text.charAt(at)) &&
      analysis.footnotes.notes.some((note) => note.mark === mark && note.text !== null),
  );
  return !callsNote && opensInItalics(block, wordsAfter(tree.text, block, edits), opening.text);
}

export const italicsMessages = {
  missing: 'Put “{phrase}” in italics.',
  unclosed: 'The italics that begin with “{phrase}” never end; close them after it.',
  mark: 'Put “{phrase}” in italics instead.',
  extent: 'Put the whole phrase “{phrase}” in italics, and nothing else.',
  fix: 'Put “{phrase}” in italics',
} as const;
