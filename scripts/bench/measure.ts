import { performance } from 'node:perf_hooks';

/** Milliseconds of one call, batched so that the clock's grain and a single collection of garbage hardly show. */
const SAMPLE = 2;

/**
 * Median milliseconds of each of `actions`. They take turns, round after round, so that whatever else the machine does
 * meanwhile meets them all alike and their ratios hold.
 */
export function medians<K extends string>(
  actions: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Record<K, number> {
  const names = Object.keys(actions) as K[];
  const batches = new Map(names.map((name) => [name, batchOf(actions[name])]));
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const batch = batches.get(name) as number;
      const start = performance.now();
      for (let i = 0; i < batch; i++) actions[name]();
      samples.get(name)?.push((performance.now() - start) / batch);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name) as number[])])) as Record<K, number>;
}

/** How many calls make a sample, after enough calls to have the code compiled. */
function batchOf(action: () => unknown): number {
  const start = performance.now();
  let calls = 0;
  let last = 0;
  while (calls < 5 || (calls < 500 && performance.now() - start < 500)) {
    const before = performance.now();
    action();
    last = performance.now() - before;
    calls++;
  }
  return Math.max(1, Math.ceil(SAMPLE / Math.max(last, 0.001)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}
