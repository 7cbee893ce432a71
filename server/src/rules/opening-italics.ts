import { type Italics, italicize, italicsOf } from '../analysis/italics';
import { areClearlyWrong, openingItalics } from '../analysis/opening-italics';
import type { Opening } from '../analysis/openings';
import type { Prose } from '../syntax/prose';
import type { Block } from '../syntax/tree';
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
        ? italicizing(state, block.prose, opening)
        : judge(block, opening, italicsOf(block.prose, opening.prose)),
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
      context.report({ ...report, message: 'whole', parameters: { count: bare }, fix: { edits } });
    }
  }
}

function judge({ prose }: Block, opening: Opening, { state, emphasis }: Italics): Report<ItalicsMessage> | null {
  if (state === 'exact') return null;
  if (state === 'misplaced') {
    if (emphasis === null || !areClearlyWrong(prose.text, opening, emphasis.start, emphasis.end)) return null;
    const span = prose.span(emphasis.start, Math.max(emphasis.end, opening.prose.end));
    return { ...italicizing('extent', prose, opening), span, atMost: 'information' };
  }
  return italicizing(state === 'other-mark' ? 'mark' : state, prose, opening);
}

function italicizing(message: ItalicsMessage, prose: Prose, opening: Opening): Report<ItalicsMessage> {
  const span = prose.span(opening.prose.start, opening.prose.end);
  const fix = { edits: italicize(prose, opening.prose, span) };
  return { message, parameters: { phrase: opening.text }, span, fix };
}

export const italicsMessages = {
  missing: 'Put “{phrase}” in italics.',
  unclosed: 'The italics that begin with “{phrase}” never end; close them after it.',
  mark: 'Put “{phrase}” in italics instead.',
  extent: 'Put the whole phrase “{phrase}” in italics, and nothing else.',
  fix: 'Put “{phrase}” in italics',
} as const;
