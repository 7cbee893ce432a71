import type { Analysis } from '../analysis/analysis';
import type { Catalogue } from '../catalogue/catalogue';
import { parseDate } from '../language/dates';
import { LAST_ORDINAL } from '../language/last-ordinal';
import { parseAct } from '../language/symbols';
import type { DocumentKind } from '../syntax/tree';
import { applyEdits, inOrder, type TextEdit } from '../text/edit';
import { lineEndOf } from '../text/line-end';
import type { Span } from '../text/span';
import type { Change, Doubt, Move } from './change';
import { type CitationFindings, citeRolled } from './citations';
import { renewMasthead } from './masthead';
import { renewDates } from './overtaken-dates';
import { moveSessions } from './sessions';
import { findStaleSources } from './stale-sources';
import { moveYears } from './years';

export interface RollForwardOptions {
  /** The regular session that the draft is for. */
  readonly session: number;
  /** Sessions between one text of the series and the next, where its clauses are not to be trusted. */
  readonly interval?: number;
}

/** A change with its place in the draft. */
export interface MadeChange extends Change {
  /** What stands there now, in UTF-16 offsets of the draft; empty where something was taken away. */
  readonly at: Span;
}

/** A doubt with its place in the draft. */
export interface OpenQuestion extends Doubt {
  readonly at: Span;
}

/** A draft made of last session's resolution. */
export interface RolledForward {
  readonly text: string;
  /** What was done to the earlier text, a change or comment a step, in UTF-16 offsets of it and in its order. */
  readonly steps: readonly (readonly TextEdit[])[];
  /** The regular sessions of the earlier text and of the draft. */
  readonly from: number;
  readonly to: number;
  /** In the order of the text. */
  readonly changes: readonly MadeChange[];
  readonly questions: readonly OpenQuestion[];
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

/** A comment in the draft beside what a person has to settle. */
const MARK = '<!-- to verify -->';

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
  const from = analysis.session.session;
  if (tree.kind !== 'resolution')
    return { refused: `${WHAT_IT_IS[tree.kind]} Only a resolution can be rolled forward.` };
  if (from === null) return { refused: 'The text does not say of which session it is.' };
  if (from.kind !== 'regular') return { refused: 'Only a resolution of a regular session can be rolled forward.' };
  if (session <= from.number) {
    return { refused: `The text is of session ${from.number}; the draft must be for a later one.` };
  }
  if (!Number.isInteger(session) || session > LAST_ORDINAL) {
    return { refused: `${session} is no session: they are whole numbers up to ${LAST_ORDINAL}.` };
  }
  const move: Move = { from: from.number, to: session, interval: interval ?? null };
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
  const written = write(
    tree.text,
    move,
    parts.flatMap((part) => part.changes).map((change) => withLineEnds(change, lineEnd)),
    parts.flatMap((part) => part.doubts),
  );
  return { ...written, unexplained: sessions.unexplained };
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

/** Applies everything at once; of two changes that overlap the first found stays. */
function write(
  source: string,
  move: Move,
  changes: readonly Change[],
  doubts: readonly Doubt[],
): Omit<RolledForward, 'unexplained'> {
  const taken: (TextEdit & { readonly of: Change | null })[] = [];
  const made = changes.filter((change) => {
    const free = change.edits.every(({ span }) =>
      taken.every((other) => span.end <= other.span.start || other.span.end <= span.start),
    );
    if (free) taken.push(...change.edits.map((edit) => ({ ...edit, of: change })));
    return free;
  });
  const isKept = (at: number) => taken.every(({ span }) => at <= span.start || span.end <= at);
  const wanted = new Set(doubts.flatMap(({ mark }) => (typeof mark === 'number' ? mark : [])));
  const marks = Array.from(wanted).filter(isKept);
  const mark = lineEndOf(source).repeat(2) + MARK;
  for (const at of marks) taken.push({ span: { start: at, end: at }, text: mark, of: null });
  taken.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

  const places = new Map<Change, Span>();
  let shift = 0;
  for (const { span, text, of } of taken) {
    const start = span.start + shift;
    if (of !== null) places.set(of, { start: places.get(of)?.start ?? start, end: start + text.length });
    shift += text.length - (span.end - span.start);
  }
  const moved = (offset: number): number => {
    let by = 0;
    for (const { span, text } of taken) {
      if (span.end <= offset) by += text.length - (span.end - span.start);
      else if (span.start < offset) return span.start + by;
    }
    return offset + by;
  };
  const text = applyEdits(source, taken);
  const placeOf = ({ span, mark: marked }: Doubt): Span => {
    const at = { start: moved(span.start), end: moved(span.end) };
    // What a change marks stands somewhere in it, behind the mark.
    const made = marked === 'made' ? text.indexOf(MARK, at.start) : -1;
    if (made < 0) return at;
    const line = text.length - text.slice(made + MARK.length).trimStart().length;
    return { start: line, end: line };
  };
  return {
    text,
    steps: inSteps([
      ...made.map((change) => change.edits),
      ...marks.map((at) => [{ span: { start: at, end: at }, text: mark }]),
    ]),
    from: move.from,
    to: move.to,
    changes: made
      .map((change) => ({ ...change, at: places.get(change) as Span }))
      .sort((a, b) => a.at.start - b.at.start),
    questions: doubts.map((doubt) => ({ ...doubt, at: placeOf(doubt) })).sort((a, b) => a.at.start - b.at.start),
  };
}

/** Orders steps; those whose edits lie between one another's become one. */
function inSteps(steps: readonly (readonly TextEdit[])[]): readonly (readonly TextEdit[])[] {
  const start = (step: readonly TextEdit[]) => step[0]?.span.start ?? 0;
  const ordered: TextEdit[][] = [];
  // Of two at one place, what is put in stands before what is taken away.
  const end = (step: readonly TextEdit[]) => step[0]?.span.end ?? 0;
  for (const step of [...steps].sort((a, b) => start(a) - start(b) || end(a) - end(b))) {
    const last = ordered.at(-1);
    if (last !== undefined && (last.at(-1) as TextEdit).span.end > start(step)) {
      ordered[ordered.length - 1] = inOrder([...last, ...step]);
    } else ordered.push([...step]);
  }
  return ordered;
}
