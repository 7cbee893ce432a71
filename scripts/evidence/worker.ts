/** A process that measures the texts it is sent. */
import { type Collection, readText } from './corpus';
import type { Measured } from './measurement';
import { measurements } from './measurements';

/** Texts to measure, all of one collection. */
export interface Task {
  readonly measurement: string;
  readonly corpus: string;
  readonly collection: Collection;
  readonly names: readonly string[];
}

process.on('message', async ({ measurement, corpus, collection, names }: Task) => {
  const chosen = measurements.find(({ name }) => name === measurement);
  if (chosen === undefined) throw new Error(`no measurement ${measurement}`);
  const measured: Measured<unknown>[] = [];
  for (const name of names) {
    const result = await chosen.measure(readText(corpus, collection, name), corpus);
    measured.push({ collection, name, result });
  }
  process.send?.(measured);
});
