import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Pair } from './growth-pair';
import { table } from './table';

const TIMES_PER_DOUBLING = 2.3;
const LARGEST = 10_000_000;
const DOUBLINGS = 6;

/** How time grows with size: each draft beside one of half its length. */
export function growth(): string {
  const rows: string[][] = [];
  for (let i = DOUBLINGS - 1; i >= 0; i--) {
    const { length, ms, times } = measured(LARGEST / 2 ** i, i > 2 ? 61 : 15);
    rows.push([
      (length / 1000).toFixed(0),
      ...ms.map((each) => each.toFixed(1)),
      ...times.map((each) => each.toFixed(2)),
    ]);
  }
  const heads = ['KB', 'parse half ms', 'parse ms', 'check half ms', 'check ms', 'parse, times', 'check, times'];
  return `## Growth with size

Invented drafts, each beside one of half its length, in a process of their own. Target: at most ${TIMES_PER_DOUBLING} times the time.

${table(heads, rows)}
`;
}

function measured(length: number, rounds: number): Pair {
  const script = join(import.meta.dirname, 'growth-pair.ts');
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', script, `${length}`, `${rounds}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`a draft of ${length} could not be measured`);
  return JSON.parse(stdout.toString()) as Pair;
}
