import type { Analysis } from '../analysis/analysis';
import { findSessionClauses } from '../analysis/session-clauses';
import type { Catalogue } from '../catalogue/catalogue';
import { findDates } from '../language/dates';
import { LAST_ORDINAL } from '../language/last-ordinal';
import { formatOrdinal } from '../language/ordinals';
import { findSessions, type NamedSession } from '../language/sessions';
import { sessionOf } from '../language/symbols';
import type { Block } from '../syntax/tree';
import { capital } from '../text/capital';
import type { Change, Doubt, Findings, Move } from './change';
import { isOwnText } from './own-text';

/**
 * The sessions to come that a text names move with it: a clause of the seventy-eighth session that looks two sessions
 * ahead looks two ahead in the next text, whatever lies between the two; docs/evidence.md says how often the next text
 * does so too. A distance that neither the series nor the move shows is left for a person to settle.
 */
export function moveSessions(
  analysis: Analysis,
  catalogue: Catalogue,
  canonical: string | null,
  move: Move,
): SessionFindings {
  const clauses = findSessionClauses(analysis.tree);
  const own = ownInterval(clauses.map(({ named }) => named.session.number - move.from));
  const rhythm: Rhythm = {
    move,
    own,
    usual: new Set([0, 1, move.to - move.from, ...seriesIntervals(catalogue, canonical, move.from)]),
  };
  const inClauses = new Set(clauses.map(({ block, named }) => place(block, named)));

  const changes: Change[] = [];
  const doubts: Doubt[] = [];
  for (const block of analysis.tree.blocks) {
    if (!isOwnText(block)) continue;
    for (const named of findSessions(block.prose.text)) {
      const ahead = named.session.number - move.from;
      if (named.session.kind !== 'regular' || ahead < 0 || ahead > FARTHEST) continue;
      if (!inClauses.has(place(block, named)) && !isOfTheAssembly(block, named)) continue;
      if (block.kind === 'preambular' && !endsRange(block, named)) continue;
      const settled = settle(block, named, rhythm);
      if (settled === null) continue;
      if ('edits' in settled) changes.push(settled);
      else doubts.push(settled);
    }
  }
  const isOpen = own !== null && own <= FARTHEST && move.interval === null && !rhythm.usual.has(own);
  return { changes, doubts, unexplained: isOpen ? own : null };
}

/** How often the text comes back. */
interface Rhythm {
  readonly move: Move;
  /** The distance at which its own clauses mostly look; `null` where they look at none. */
  readonly own: number | null;
  /** Distances that the history of the series, or the move itself, explains. */
  readonly usual: ReadonlySet<number>;
}

/** What becomes of a session that the text names; `null` where it stays for good. */
function settle(block: Block, named: NamedSession, { move, own, usual }: Rhythm): Change | Doubt | null {
  const span = block.prose.span(named.start, named.end);
  const before = block.prose.text.slice(named.start, named.end);
  const doubt = (reason: string, mark: number | null): Doubt => ({ span, text: `${before} session`, reason, mark });
  const ahead = named.session.number - move.from;
  if (ahead === 0 && isDated(block, named)) {
    return doubt('The date before it says what happened at that session.', null);
  }
  const distance = move.interval !== null && ahead === own ? move.interval : ahead;
  if (distance === ahead && distance !== move.interval && !usual.has(ahead)) {
    const reason = `It looks ${ahead} sessions ahead, which the history of the text does not explain.`;
    return doubt(reason, block.span.end);
  }
  if (move.to + distance > LAST_ORDINAL) return doubt('No session so late has a name.', block.span.end);
  const ordinal = formatOrdinal(move.to + distance);
  const after = /^[A-Z]/.test(before) ? capital(ordinal) : ordinal;
  if (after === before) return null;
  return { kind: 'session', edits: [{ span, text: after }], before, after, reason: reasonOf(distance) };
}

export interface SessionFindings extends Findings {
  /** How many sessions ahead the text mostly looks, where neither the move nor its history explains it. */
  readonly unexplained: number | null;
}

/** Sessions farther ahead than this are fixed events rather than a rhythm. */
const FARTHEST = 5;

function reasonOf(distance: number): string {
  if (distance === 0) return 'It is the session of the text itself.';
  return distance === 1
    ? 'It is the session after that of the text.'
    : `It is ${distance} sessions after that of the text.`;
}

function place(block: Block, named: NamedSession): string {
  return `${block.index}:${named.start}`;
}

/** Bodies that have sessions; Main Committees meet in the Assembly's. */
const BODY =
  /\b(?:Assembly|(?<!\b(?:First|Second|Third|Fourth|Fifth|Sixth) )Committee|Commission|Council|Board|Conference|Sub-?[Cc]ommittee|Group|Forum|Tribunal|Authority|Programme)\b/g;
const AFTER_OF_ASSEMBLY = /^ of the (?:United Nations )?(?:General )?Assembly\b/;
const INTERMEDIARY = /,? through (?:the|its) [^,;]*,?/g;

/** Whether a session is one of the Assembly's: it says so, or the last body named before it is the Assembly. */
function isOfTheAssembly({ kind, prose }: Block, { start, nameEnd }: NamedSession): boolean {
  if (AFTER_OF_ASSEMBLY.test(prose.text.slice(nameEnd))) return true;
  const before = prose.text.slice(Math.max(0, start - 200), start).replace(INTERMEDIARY, '');
  const body = before.match(BODY)?.at(-1);
  return body === 'Assembly' || (body === undefined && kind !== 'preambular');
}

/** Whether a day stands before a session in its clause: “on 25 September 2024 during the seventy-ninth session”. */
function isDated({ prose }: Block, { start }: NamedSession): boolean {
  const clause = prose.text
    .slice(Math.max(0, start - 100), start)
    .split(/[,;]/)
    .at(-1) as string;
  return findDates(clause).length > 0;
}

/** Whether a session closes a range that grows from text to text: “the sixty-fourth to seventy-ninth sessions”. */
function endsRange({ prose }: Block, { start }: NamedSession): boolean {
  return prose.text.slice(Math.max(0, start - 4), start) === ' to ';
}

/** The distance at which the text itself comes back: the most frequent of its clauses. */
function ownInterval(distances: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const distance of distances) if (distance > 0) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? null;
}

/** How many sessions lie between one text of the series and the next up to session `last`, each distance once. */
function seriesIntervals(catalogue: Catalogue, canonical: string | null, last: number): readonly number[] {
  if (canonical === null) return [];
  const sessions = catalogue.series(canonical).flatMap((entry) => {
    const session = sessionOf(entry.canonical);
    return session?.kind === 'regular' && session.number <= last ? session.number : [];
  });
  const ordered = [...new Set(sessions)].sort((a, b) => a - b);
  return [...new Set(ordered.slice(1).map((session, i) => session - (ordered[i] as number)))];
}
