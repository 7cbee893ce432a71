import type { Analysis } from '../analysis/analysis';
import type { Catalogue } from '../catalogue/catalogue';
import { parseDate } from '../language/dates';
import { LAST_ORDINAL } from '../language/last-ordinal';
import { parseAct } from '../language/symbols';
import type { DocumentKind } from '../syntax/tree';
import { lineEndOf } from '../text/line-end';
import type { Change, Move } from './change';
import { type CitationFindings, citeRolled } from './citations';
import { renewMasthead } from './masthead';
import { renewDates } from './overtaken-dates';
import { moveSessions } from './sessions';
import { findStaleSources } from './stale-sources';
import { type WrittenDraft, writeDraft } from './written-draft';
import { moveYears } from './years';

export interface RollForwardOptions {
  /** The regular session that the draft is for. */
  readonly session: number;
  /** Sessions between one text of the series and the next, where its clauses are not to be trusted. */
  readonly interval?: number;
}

/** A draft made of last session's resolution. */
export interface RolledForward extends WrittenDraft {
  /** The regular sessions of the earlier text and of the draft. */
  readonly from: number;
  readonly to: number;
  /**
   * How many sessions ahead the text mostly looks, where its history does not explain it: an interval would settle it.
   * `null` where it is explained, or an interval was named.
   */
  readonly unexplained: number | null;
}

/** Why a text cannot be rolled forward. */
export interface Refusal {
  readonly refused: string;
}

const WHAT_IT_IS: Readonly<Record<Exclude<DocumentKind, 'resolution'>, string>> = {
  decision: 'The text is a decision.',
  amendment: 'The text is an amendment.',
  note: 'The text is a note.',
  negotiating: 'The text is still being negotiated, with brackets or labels of paragraphs.',
  unknown: 'The text has no enacting words, such as “The General Assembly,”.',
};

/**
 * Makes this session's draft of an earlier resolution: masthead, title, references to sessions, the citation of the
 * text itself and the years that go with the session. What it cannot know stays as it was, is marked and listed.
 */
export function rollForward(
  analysis: Analysis,
  catalogue: Catalogue,
  { session, interval }: RollForwardOptions,
): RolledForward | Refusal {
  const { tree } = analysis;
  const from = ownSession(analysis, session);
  if (typeof from !== 'number') return from;
  const move: Move = { from, to: session, interval: interval ?? null };
  const canonical = symbolOf(analysis);
  const date = canonical === null ? null : (dateOf(analysis) ?? catalogue.find(canonical)?.date ?? null);
  const sessions = moveSessions(analysis, catalogue, canonical, move);
  const cited =
    canonical === null || date === null ? unnumbered(analysis) : citeRolled(analysis, catalogue, canonical, date);
  const years = moveYears(analysis, move);
  const settled = [...years.changes.flatMap(({ edits }) => edits), ...years.doubts].map(({ span }) => span);
  const parts = [
    renewMasthead(analysis, catalogue, move),
    cited,
    sessions,
    years,
    renewDates(analysis, catalogue, cited.replaced, settled),
    { changes: [], doubts: findStaleSources(analysis, move) },
  ];
  const lineEnd = lineEndOf(tree.text);
  const changes = parts.flatMap((part) => part.changes).map((change) => withLineEnds(change, lineEnd));
  const doubts = parts.flatMap((part) => part.doubts);
  return {
    ...writeDraft(tree.text, changes, doubts),
    from: move.from,
    to: move.to,
    unexplained: sessions.unexplained,
  };
}

/** The session of a text that can be rolled forward to session `to`. */
function ownSession({ tree, session: { session } }: Analysis, to: number): number | Refusal {
  if (tree.kind !== 'resolution')
    return { refused: `${WHAT_IT_IS[tree.kind]} Only a resolution can be rolled forward.` };
  if (session === null) return { refused: 'The text does not say of which session it is.' };
  if (session.kind !== 'regular') return { refused: 'Only a resolution of a regular session can be rolled forward.' };
  if (to <= session.number) {
    return { refused: `The text is of session ${session.number}; the draft must be for a later one.` };
  }
  if (!Number.isInteger(to) || to > LAST_ORDINAL) {
    return { refused: `${to} is no session: they are whole numbers up to ${LAST_ORDINAL}.` };
  }
  return session.number;
}

function withLineEnds(change: Change, lineEnd: string): Change {
  const edits = change.edits.map(({ span, text }) => ({ span, text: text.replaceAll('\n', lineEnd) }));
  return { ...change, edits };
}

/** The canonical symbol of an adopted text; `null` for a draft. */
function symbolOf({ tree, session }: Analysis): string | null {
  for (const { by, text } of session.statements) {
    const act = by === 'number' ? parseAct(`A/RES/${text}`) : by === 'symbol' ? parseAct(text) : null;
    if (act !== null && tree.adopted) return `A/RES/${act.series}/${act.number}`;
  }
  return null;
}

function dateOf({ session, tree }: Analysis): string | null {
  const adoption =
    session.dates.find(({ by }) => by === 'adoption') ?? session.dates.find(({ by }) => by === 'meeting');
  if (adoption !== undefined) return adoption.iso;
  const line = tree.blocks.find((block) => block.kind === 'closing' && parseDate(block.prose.text) !== null);
  return line === undefined ? null : (parseDate(line.prose.text)?.iso ?? null);
}

function unnumbered({ tree }: Analysis): CitationFindings {
  const at = tree.blocks[0]?.span.start ?? 0;
  const reason = 'The earlier text bears no number or date of adoption: recall it by hand.';
  return { changes: [], doubts: [{ span: { start: at, end: at }, text: '', reason, mark: null }], replaced: [] };
}
