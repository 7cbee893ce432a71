import { applyEdits, editedSpan, type TextEdit } from '../text/edit';
import { firstIndex } from '../text/first-index';
import { cover } from '../text/span';
import type { Finding, Fix } from './finding';

/** `fix` as one edit over everything from its first to its last, as ESLint reports fixes. `null` for an empty fix. */
export function mergeToOneEdit(text: string, fix: Fix): TextEdit | null {
  if (fix.edits.length === 0) return null;
  const span = cover(fix.edits.map((edit) => edit.span));
  return { span, text: editedSpan(text, span, fix.edits) };
}

/**
 * As many of `fixes` as go together, in their order. A fix is taken whole or not at all; one that touches an edit of
 * another, earlier in the list, has to wait for the next round, for it was made on other text.
 */
function compatible<T extends { readonly fix: Fix }>(
  fixes: readonly T[],
): { readonly taken: readonly T[]; readonly edits: readonly TextEdit[] } {
  const taken: T[] = [];
  const edits: TextEdit[] = [];
  for (const one of fixes) {
    const positions = one.fix.edits.map((edit) =>
      firstIndex(edits.length, (i) => (edits[i] as TextEdit).span.start >= edit.span.start),
    );
    const free = one.fix.edits.every((edit, i) => {
      const at = positions[i] as number;
      const before = edits[at - 1];
      const after = edits[at];
      return (!before || before.span.end < edit.span.start) && (!after || edit.span.end < after.span.start);
    });
    if (!free) continue;
    taken.push(one);
    one.fix.edits.forEach((edit, i) => {
      edits.splice((positions[i] as number) + i, 0, edit);
    });
  }
  return { taken, edits };
}

/** The edits of as many of `fixes` as go together, in order of position. */
export function combineFixes(fixes: readonly Fix[]): readonly TextEdit[] {
  return compatible(fixes.map((fix) => ({ fix }))).edits;
}

/** What came of fixing a text through and through. */
export interface FixResult {
  readonly text: string;
  /** What is still found in `text`. */
  readonly findings: readonly Finding[];
  /** Ids of rules whose repairs come to no end, and which `text` is therefore without; none where nothing is left to do. */
  readonly endless: readonly string[];
}

/** A text, and the rules whose repairs made another of it. */
interface Round {
  readonly text: string;
  readonly rules: readonly string[];
}

/** Repairs that wait for one another take a round each; that so many do is no draft that anybody wrote. */
const MOST_ROUNDS = 1_000;
/** Rounds after which repairs that undo one another have led back to a text. */
const LONGEST_CIRCLE = 8;

/**
 * Checks and repairs `text` until nothing changes: what comes of it stays as it is when that is done again. Rules whose
 * repairs lead back to a text that they began with are left out from there on; with rules whose repairs never settle,
 * nothing that was done beside them can be trusted, and all begins again without them.
 */
export function fixAll(
  text: string,
  check: (text: string) => readonly Finding[],
  pick: (finding: Finding) => Fix | undefined = safeFix,
): FixResult {
  const endless = new Set<string>();
  let rounds: Round[] = [];
  let current = text;
  for (let count = 1; ; count++) {
    const findings = check(current);
    const picked = findings.flatMap((finding) => {
      const fix = endless.has(finding.ruleId) ? undefined : pick(finding);
      return fix ? [{ fix, rule: finding.ruleId }] : [];
    });
    const { taken, edits } = compatible(picked);
    const next = applyEdits(current, edits);
    if (next === current) return { text: current, findings, endless: [...endless] };
    rounds.push({ text: current, rules: taken.map(({ rule }) => rule) });
    if (rounds.length > LONGEST_CIRCLE) rounds.shift();
    const circle = rounds.findIndex((round) => round.text === next);
    const neverSettles = circle < 0 && count >= MOST_ROUNDS;
    current = neverSettles ? text : circle < 0 ? next : (rounds[circle] as Round).text;
    if (circle < 0 && !neverSettles) continue;
    for (const { rules } of rounds.slice(Math.max(0, circle))) for (const rule of rules) endless.add(rule);
    rounds = [];
    count = 0;
  }
}

/** The finding's repair with one right answer. */
export function safeFix(finding: Finding): Fix | undefined {
  return finding.fix;
}

/** The safe repair, else the suggestion where there is but one to choose. */
export function fixOrOnlySuggestion(finding: Finding): Fix | undefined {
  return finding.fix ?? (finding.suggestions.length === 1 ? finding.suggestions[0]?.fix : undefined);
}
