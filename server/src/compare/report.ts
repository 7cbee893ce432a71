import type { PrintedDocument } from '../convert/printed/document';
import { compare, type Row, type RowStatus } from './compare';
import { doubtOnRelation } from './relation';

/** One of the two texts compared, as a report calls it. */
export interface Side {
  /** The file's name, or what else it is known by. */
  readonly name: string;
  readonly text: PrintedDocument;
}

/** Two texts compared, with what every format of a report says. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly rows: readonly Row[];
  readonly summary: Summary;
  /** What to ask where the texts are hardly versions of one another; else `null`. */
  readonly doubt: string | null;
}

/** Numbers of paragraphs. Those that moved or were renumbered count among the unchanged or changed too. */
export interface Summary extends Readonly<Record<RowStatus, number>> {
  readonly moved: number;
  readonly renumbered: number;
}

/** Compares two texts and counts what became of their paragraphs. */
export function compareSides(before: Side, after: Side): Comparison {
  const rows = compare(before.text, after.text);
  const count = (status: RowStatus) => rows.filter((row) => row.status === status).length;
  return {
    before,
    after,
    rows,
    doubt: doubtOnRelation(rows),
    summary: {
      unchanged: count('unchanged'),
      changed: count('changed'),
      added: count('added'),
      removed: count('removed'),
      moved: rows.filter(({ moved }) => moved).length,
      renumbered: rows.filter(({ renumbered }) => renumbered).length,
    },
  };
}

/** The summary in words: `3 paragraphs changed, 1 added, 2 moved; 14 unchanged`. */
export function summaryInWords({ changed, added, removed, moved, renumbered, unchanged }: Summary): string {
  const counts: readonly (readonly [number, string])[] = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
    [moved, 'moved'],
    [renumbered, 'renumbered'],
  ];
  const told = counts.flatMap(([number, word]) => (number > 0 ? [`${number} ${word}`] : []));
  if (told.length === 0) return 'Nothing changed.';
  return `Paragraphs: ${told.join(', ')}; ${unchanged} unchanged.`;
}

/** What a reader must know of a row beside its words: `moved from 7`, `5 → 6`. */
export function remarkOn({ before, after, status, moved, renumbered }: Row): string {
  if (before === null || after === null) return status;
  if (moved) return before.place === after.place ? 'moved' : `moved from ${before.place}`;
  if (!renumbered) return '';
  return `${before.mark ?? 'no number'} → ${after.mark ?? 'no number'}`;
}

/** Whether there is nothing to tell of a row. */
export function isQuiet({ status, moved, renumbered }: Row): boolean {
  return status === 'unchanged' && !moved && !renumbered;
}
