import type { LineTable } from './line-table';

/** A cell that holds a figure or a dash, perhaps with the letter of a note. */
const FIGURE = /^(?:\d{1,3}(?:[ ,]\d{3})*(?:\.\d+)?|–)(?: ?[a-z])?$/;
/** How many rows make a table. */
const ROWS = 3;

/** Figures that stand one below another, with what stands above them. */
interface Run {
  readonly lines: readonly number[];
  /** Whether a heading of their own stands above them, rather than the last of several. */
  readonly headed: boolean;
}

/**
 * What the lines of tables are which a copy has taken apart, a cell a line with blank lines between: whether a figure
 * begins a row or continues the one above, heading and figures or figures alone. Only where rows have the same length.
 */
export function figureRows(lines: LineTable, from: number): ReadonlyMap<number, 'begins' | 'continues'> {
  const runs = findRuns(lines, from);
  const width = usualWidth(runs);
  const roles = new Map<number, 'begins' | 'continues'>();
  if (width === 0) return roles;
  for (const { lines: cells, headed } of runs) {
    if (cells.length % width !== 0) continue;
    cells.forEach((line, i) => {
      roles.set(line, i % width > 0 || (i === 0 && headed) ? 'continues' : 'begins');
    });
  }
  return roles;
}

function findRuns(lines: LineTable, from: number): Run[] {
  const runs: Run[] = [];
  const filled: number[] = [];
  for (let i = from; i < lines.count; i++) if (lines.classes[i] !== 'blank') filled.push(i);
  for (let at = 1; at < filled.length; at++) {
    const heading = filled[at - 1] as number;
    const cells: number[] = [];
    while (at < filled.length && isFigure(lines, filled, at)) cells.push(filled[at++] as number);
    if (cells.length > 0) runs.push({ lines: cells, headed: lines.classes[heading - 1] !== 'text' });
  }
  return runs;
}

/** Whether a line is a cell of its own with a figure in it. */
function isFigure(lines: LineTable, filled: readonly number[], at: number): boolean {
  const line = filled[at] as number;
  if (lines.classes[line] !== 'text' || lines.width(line) > 16 || line - (filled[at - 1] as number) < 2) return false;
  return FIGURE.test(lines.words(line));
}

/** How many figures most rows have, two at least; 0 where they make no table. */
function usualWidth(runs: readonly Run[]): number {
  const counts = new Map<number, number>();
  for (const { lines } of runs) if (lines.length > 1) counts.set(lines.length, (counts.get(lines.length) ?? 0) + 1);
  const [usual, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
  return count >= ROWS ? usual : 0;
}
