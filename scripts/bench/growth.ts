import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { adoptedFolder } from './corpus-draft';
import type { Pair } from './growth-pair';
import { table } from './table';

const TIMES_PER_DOUBLING = 2.3;
const LARGEST = 10_000_000;
const DOUBLINGS = 6;

/** How time grows with size: each draft beside one of half its length. */
export function growth(): string {
  const kinds = existsSync(adoptedFolder) ? (['adopted', 'invented'] as const) : (['invented'] as const);
  const rows: string[][] = [];
  for (let i = DOUBLINGS - 1; i >= 0; i--) {
    const length = LARGEST / 2 ** i;
    const pairs = kinds.map((kind) => measured(kind, length, i > 2 ? 61 : 15));
    rows.push([
      (length / 1000).toFixed(0),
      ...pairs.flatMap(({ ms, times }) =>
        [ms.map((each) => each.toFixed(1)), times.map((each) => each.toFixed(2))].flat(),
      ),
    ]);
  }
  const heads = ['parse ms', 'check ms', 'parse, times', 'check, times'];
  return `## Growth with size

Drafts ${kinds.map((kind) => NAMES[kind]).join(', and ')}, each beside one of half its length, in a process
of their own: milliseconds, and how many times as long as the half takes. Target: at most ${TIMES_PER_DOUBLING} times the time.

${table(['KB', ...kinds.flatMap((kind) => heads.map((head) => `${kind}, ${head}`))], rows)}
`;
}

const NAMES = { adopted: 'made from adopted resolutions', invented: 'invented ones' };

function measured(kind: keyof typeof NAMES, length: number, rounds: number): Pair {
  const script = join(import.meta.dirname, 'growth-pair.ts');
  const parameters = [kind, `${length}`, `${rounds}`];
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`a draft of ${length} could not be measured`);
  return JSON.parse(stdout.toString()) as Pair;
}
