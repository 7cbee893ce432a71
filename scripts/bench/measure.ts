import { performance } from 'node:perf_hooks';

/** Milliseconds that one sample takes, of as many calls as fit: a call or two of the slowest, and of the quicker no first calls alone. */
const SAMPLE = 12;
/** Milliseconds of the processor's time before the first sample, to have the code compiled as it then stays. */
const WARM_UP = 600;
/** The same where what is measured is much code, of which each part runs for a short time. */
export const LONG_WARM_UP = 5_000;

/** Milliseconds of each action in each round. */
export class Rounds<K extends string> {
  constructor(private readonly samples: ReadonlyMap<K, readonly number[]>) {}

  /** The median milliseconds of an action. */
  ms(action: K): number {
    return median(this.of(action));
  }

  /** How many times as long `action` takes as `other`: the median of what each round says. */
  ratio(action: K, other: K): number {
    const others = this.of(other);
    return median(this.of(action).map((ms, round) => ms / (others[round] as number)));
  }

  private of(action: K): readonly number[] {
    return this.samples.get(action) as readonly number[];
  }
}

/**
 * Measures `actions`. They take turns, round after round, so that whatever else the machine does meanwhile meets them
 * all alike and their ratios hold.
 */
export function measure<K extends string>(
  actions: Readonly<Record<K, () => unknown>>,
  rounds: number,
  warmUp = WARM_UP,
): Rounds<K> {
  const names = Object.keys(actions) as K[];
  const batches = new Map(names.map((name) => [name, batchOf(actions[name], warmUp)]));
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const batch = batches.get(name) as number;
      const start = performance.now();
      for (let i = 0; i < batch; i++) actions[name]();
      samples.get(name)?.push((performance.now() - start) / batch);
    }
  }
  return new Rounds(samples);
}

/** Milliseconds that the calls of one slow action may take together, but for the last. */
const PATIENCE = 2_500;

/** Median milliseconds of up to five calls of what takes long; the first call is not counted if there are others. */
export function medianOfFew(action: () => unknown): number {
  const times: number[] = [];
  const start = performance.now();
  while (times.length < 6 && (times.length === 0 || performance.now() - start < PATIENCE)) {
    const from = performance.now();
    action();
    times.push(performance.now() - from);
  }
  return median(times.length > 1 ? times.slice(1) : times);
}

/** How many calls make a sample. */
function batchOf(action: () => unknown, warmUp: number): number {
  let calls = 0;
  let fastest = Number.POSITIVE_INFINITY;
  const { user } = process.cpuUsage();
  while (calls < 3 || process.cpuUsage().user - user < warmUp * 1000) {
    const start = performance.now();
    action();
    fastest = Math.min(fastest, performance.now() - start);
    calls++;
  }
  return Math.max(1, Math.round(SAMPLE / fastest));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}
