import type { PrintedDocument } from '../convert/printed/document';
import { align, type Pair } from './align';
import { type NamedPassage, notesOf, passagesOf } from './passages';
import type { ComparedParagraph } from './relation';
import { type WordChange, wordChanges } from './word-changes';

/** What became of a paragraph from the older text to the newer. */
export type RowStatus = 'unchanged' | 'changed' | 'added' | 'removed';

/** A paragraph of either text, or of both. */
export interface Row extends ComparedParagraph {
  readonly status: RowStatus;
  /** `null` for what was added. */
  readonly before: NamedPassage | null;
  /** `null` for what was removed. */
  readonly after: NamedPassage | null;
  /** It stands in another place among the paragraphs that both texts have. */
  readonly moved: boolean;
  /** Its number or letter is another. */
  readonly renumbered: boolean;
  /** The words, whole paragraphs included: all `added` or `removed` where only one text has it. */
  readonly changes: readonly WordChange[];
}

/**
 * Compares two texts paragraph by paragraph. Rows come in the order of the newer text; what was removed stands behind
 * the paragraph that it followed in the older one. Footnotes come last.
 */
export function compare(before: PrintedDocument, after: PrintedDocument): Row[] {
  const [older, newer] = [passagesOf(before), passagesOf(after)];
  const rows = merged(older, newer, align(older, newer));
  const [olderNotes, newerNotes] = [notesOf(before), notesOf(after)];
  return [...rows, ...merged(olderNotes, newerNotes, pairNotes(olderNotes, newerNotes, rows))];
}

/**
 * Footnotes whose calls stand in the same place are versions of one another, whatever their numbers and words; the
 * others those that are alike.
 */
function pairNotes(before: readonly NamedPassage[], after: readonly NamedPassage[], rows: readonly Row[]): Pair[] {
  const versions = new Map<number, number>();
  const taken = new Set<number>();
  for (const { changes } of rows) {
    for (const { tokens, before: older } of changes) {
      tokens.forEach(({ note }, i) => {
        const old = older?.[i]?.note ?? null;
        if (note === null || old === null || versions.has(note) || taken.has(old)) return;
        versions.set(note, old);
        taken.add(old);
      });
    }
  }
  const restBefore = [...before.keys()].filter((i) => !taken.has(i));
  const restAfter = [...after.keys()].filter((j) => !versions.has(j));
  const notes = (all: readonly NamedPassage[], indices: readonly number[]) =>
    indices.map((i) => all[i] as NamedPassage);
  for (const pair of align(notes(before, restBefore), notes(after, restAfter))) {
    versions.set(restAfter[pair.after] as number, restBefore[pair.before] as number);
  }
  return [...versions].map(([j, i]) => ({ before: i, after: j, moved: false })).sort((a, b) => a.after - b.after);
}

function merged(older: readonly NamedPassage[], newer: readonly NamedPassage[], pairs: readonly Pair[]): Row[] {
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const paired = new Set(pairs.map((pair) => pair.before));
  const rows: Row[] = [];
  let next = 0;
  const removedUpTo = (end: number) => {
    for (; next < end; next++) if (!paired.has(next)) rows.push(lone(older[next] as NamedPassage, 'removed'));
  };
  removedUpTo(runOfLone(paired, 0, older.length));
  newer.forEach((passage, j) => {
    const pair = byAfter.get(j);
    if (pair === undefined) {
      rows.push(lone(passage, 'added'));
      return;
    }
    if (!pair.moved) removedUpTo(pair.before);
    rows.push(both(older[pair.before] as NamedPassage, passage, pair.moved));
    if (!pair.moved) removedUpTo(runOfLone(paired, pair.before + 1, older.length));
  });
  removedUpTo(older.length);
  return rows;
}

/** The end of the run of unpaired passages that begins at `from`. */
function runOfLone(paired: ReadonlySet<number>, from: number, end: number): number {
  let at = from;
  while (at < end && !paired.has(at)) at++;
  return at;
}

function lone(passage: NamedPassage, kind: 'added' | 'removed'): Row {
  return {
    status: kind,
    group: passage.group,
    before: kind === 'removed' ? passage : null,
    after: kind === 'added' ? passage : null,
    moved: false,
    renumbered: false,
    changes: passage.tokens.length > 0 ? [{ kind, tokens: passage.tokens }] : [],
  };
}

function both(before: NamedPassage, after: NamedPassage, moved: boolean): Row {
  const changes: WordChange[] =
    before.key === after.key
      ? [{ kind: 'same', tokens: after.tokens, before: before.tokens }]
      : wordChanges(before.tokens, after.tokens);
  const isSame = changes.every(({ kind }) => kind === 'same');
  return {
    status: isSame ? 'unchanged' : 'changed',
    group: after.group,
    before,
    after,
    moved,
    renumbered: before.mark !== after.mark,
    changes,
  };
}
