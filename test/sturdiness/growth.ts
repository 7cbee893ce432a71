import { actions, subjectOf } from './exercise';
import { SHAPES } from './hostile';

/** Sizes are doubled until one action takes so long, in milliseconds, that the clock can be trusted. */
const MEASURABLE = 60;
/** Most times the cost may grow while the text grows four times: in proportion, with a logarithm and a slow machine. */
const MOST = 9;
const LARGEST = 1 << 15;

/** The actions whose cost grows faster than the text does, in sentences; none for a shape that is dealt with in proportion. */
export function growthOf(shape: string): string[] {
  const make = SHAPES[shape];
  if (make === undefined) throw new Error(`no shape ${shape}`);
  const open = new Map(Object.entries(actions));
  const faults: string[] = [];
  for (let n = 256; n <= LARGEST && open.size > 0; n *= 2) {
    const text = make(n);
    for (const [name, action] of open) {
      const time = timeOf(text, action);
      if (time < MEASURABLE) continue;
      open.delete(name);
      // Twice, for a pause of the machine is no fault of ours.
      const ratios = [1, 2].map(() => timeOf(make(n * 4), action) / Math.max(timeOf(text, action), MEASURABLE / 2));
      const ratio = Math.min(...ratios);
      if (ratio > MOST)
        faults.push(
          `${shape}: ${name} takes ${time.toFixed(0)} ms for ${text.length} characters, ${ratio.toFixed(1)} times that for four times the text`,
        );
    }
  }
  return faults;
}

function timeOf(text: string, action: (typeof actions)[string]): number {
  const start = performance.now();
  action(subjectOf(text, 0.5));
  return performance.now() - start;
}
