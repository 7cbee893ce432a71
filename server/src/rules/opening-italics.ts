import { italicize, italicsOf } from '../analysis/italics';
import { areClearlyWrong, belongsInItalics } from '../analysis/opening-italics';
import type { Opening } from '../analysis/openings';
import type { Block } from '../syntax/tree';
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
  const openings = paragraphs.flatMap((block) => {
    const opening = context.analysis.openings.get(block);
    return opening === undefined || !belongsInItalics(block.prose, opening) ? [] : [{ block, opening }];
  });
  const bare = openings.filter(({ block, opening }) => italicsOf(block.prose, opening.prose).state === 'missing');
  const whole = bare.length === openings.length && bare.length >= 2;
  openings.forEach(({ block, opening }, i) => {
    const report = judge(block, opening);
    if (report === null || (report.message === 'mark' && context.options.emphasis === 'any')) return;
    if (!whole) context.report(report);
    else if (i > 0) context.report({ ...report, atMost: 'hint' });
    else {
      const edits = openings.flatMap((each) => italicize(each.block.prose, each.opening.prose));
      edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      context.report({ ...report, message: 'whole', parameters: { count: bare.length }, fix: { edits } });
    }
  });
}

function judge({ prose }: Block, opening: Opening): Report<ItalicsMessage> | null {
  const { state, emphasis } = italicsOf(prose, opening.prose);
  if (state === 'exact') return null;
  const report = {
    parameters: { phrase: opening.text },
    span: prose.span(opening.prose.start, opening.prose.end),
    fix: { edits: italicize(prose, opening.prose) },
  };
  if (state === 'missing') return { ...report, message: 'missing' };
  if (state === 'unclosed') return { ...report, message: 'unclosed' };
  if (state === 'other-mark') return { ...report, message: 'mark' };
  if (emphasis === null || !areClearlyWrong(prose.text, opening, emphasis.start, emphasis.end)) return null;
  const { start, end } = prose.span(emphasis.start, Math.max(emphasis.end, opening.prose.end));
  return { ...report, message: 'extent', span: { start, end }, atMost: 'information' };
}

export const italicsMessages = {
  missing: 'Put “{phrase}” in italics.',
  unclosed: 'The italics that begin with “{phrase}” never end; close them after it.',
  mark: 'Put “{phrase}” in italics instead.',
  extent: 'Put the whole phrase “{phrase}” in italics, and nothing else.',
  fix: 'Put “{phrase}” in italics',
} as const;
