import { type Action, actions, subjectOf } from './exercise';
import type { Shape } from './hostile';

/** Sizes are doubled until one action takes so long, in milliseconds, that the clock can be trusted. */
const MEASURABLE = 60;
/** Most times the cost may grow while the text grows four times: in proportion, with a logarithm and a slow machine. */
const MOST = 9;
const LARGEST = 1 << 15;
/** UTF-16 units of a text that is looked at before it is measured, and of the longest that is measured. */
const SHORT = 24_000;
const LONG = 2_000_000;

/** What an action costs with a shape, and how that grows. */
export interface Growth {
  readonly action: string;
  /** UTF-16 units of the shorter text. */
  readonly length: number;
  readonly milliseconds: number;
  /** Times that for a text four times as long. */
  readonly ratio: number;
}

/** Whether the cost grows faster than the text does. */
export function isTooMuch({ ratio }: Growth): boolean {
  return ratio > MOST;
}

/** How the cost of each action grows with a shape; of those that stay too quick to be measured, nothing. */
export function growthOf(make: Shape, among = Object.keys(actions)): Growth[] {
  const open = new Set(among);
  const found: Growth[] = [];
  for (let n = 256; n <= LARGEST && open.size > 0; n *= 2) {
    const text = make(n);
    if (text.length > LONG) break;
    for (const action of open) {
      const act = actions[action] as Action;
      const milliseconds = costOf(text, act);
      if (milliseconds < MEASURABLE) continue;
      open.delete(action);
      // Again and again, for a pause of the machine is no fault of ours.
      const ratios = [1, 2, 3].map(() => costOf(make(n * 4), act) / Math.max(costOf(text, act), MEASURABLE / 2));
      found.push({ action, length: text.length, milliseconds, ratio: Math.min(...ratios) });
    }
  }
  return found;
}

/** Those `among` the actions whose cost seems to grow too fast: a quick look, which {@link growthOf} has to confirm. */
export function suspectsOf(make: Shape, among = Object.keys(actions)): string[] {
  const n = Math.ceil(SHORT / Math.max(1, make(2).length - make(1).length));
  const [short, long] = [make(n), make(n * 4)];
  return among.flatMap((name) => {
    const action = actions[name] as Action;
    const cost = costOf(long, action);
    return cost > MEASURABLE && cost > MOST * costOf(short, action) ? [name] : [];
  });
}

/** Milliseconds of the processor, for others may use it, too. */
function costOf(text: string, action: Action): number {
  const before = process.cpuUsage();
  action(subjectOf(text, 0.5));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
