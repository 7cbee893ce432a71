import { diffArrays } from 'diff';
import { type Token, tokenKey } from './tokens';

/** A stretch of two paragraphs that is the same in both, or in one of them only. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  /** For what is the same, as the newer paragraph has it. */
  readonly tokens: readonly Token[];
  /** For what is the same, as the older paragraph has it: numbers of footnotes may differ. */
  readonly before?: readonly Token[];
}

/** Paragraphs that differ in more places than these are held to have nothing in common. */
const MOST_EDITS = 4_000;

/**
 * What changed from `before` to `after`, whole words at a time. The stretches that are the same or removed make up
 * `before`, those that are the same or added `after`; what is removed stands before what takes its place.
 */
export function wordChanges(before: readonly Token[], after: readonly Token[]): WordChange[] {
  const edits = diffArrays(before.map(tokenKey), after.map(tokenKey), { maxEditLength: MOST_EDITS });
  if (edits === undefined) return replaced(before, after);
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  for (const { count, added, removed } of edits) {
    if (added) changes.push({ kind: 'added', tokens: after.slice(j, j + count) });
    else if (removed) changes.push({ kind: 'removed', tokens: before.slice(i, i + count) });
    else changes.push({ kind: 'same', tokens: after.slice(j, j + count), before: before.slice(i, i + count) });
    if (!added) i += count;
    if (!removed) j += count;
  }
  return gathered(changes);
}

function replaced(before: readonly Token[], after: readonly Token[]): WordChange[] {
  const changes: WordChange[] = [];
  if (before.length > 0) changes.push({ kind: 'removed', tokens: before });
  if (after.length > 0) changes.push({ kind: 'added', tokens: after });
  return changes;
}

/**
 * Puts neighbouring changes together: a space or a mark that happens to be the same between two changed words would
 * only make them hard to read.
 */
function gathered(changes: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = [];
  let removed: Token[] = [];
  let added: Token[] = [];
  const flush = () => {
    for (const change of replaced(removed, added)) result.push(change);
    removed = [];
    added = [];
  };
  changes.forEach((change, i) => {
    const { kind, tokens, before = tokens } = change;
    const isBetween = kind === 'same' && isJoint(change) && replacesBefore(removed, added) && i + 1 < changes.length;
    if (kind === 'removed' || isBetween) for (const token of before) removed.push(token);
    if (kind === 'added' || isBetween) for (const token of tokens) added.push(token);
    if (kind === 'same' && !isBetween) {
      flush();
      result.push(change);
    }
  });
  flush();
  return result;
}

function isJoint({ tokens }: WordChange): boolean {
  return tokens.length === 1 && tokens[0]?.note === null && /^\s+$/.test(tokens[0].text);
}

function replacesBefore(removed: readonly Token[], added: readonly Token[]): boolean {
  return removed.length > 0 && added.length > 0;
}
