/** Runs the stages of the fuzzer, one after another. */
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { anyEdit } from '../../test/edits';
import { followEdits } from '../../test/follow-edits';
import { exercise } from '../../test/sturdiness/exercise';
import {
  brokenPages,
  brokenSettings,
  brokenWordFiles,
  readPage,
  readSettings,
  readWordFile,
} from '../../test/sturdiness/files';
import { type Growth, growthOf, isTooMuch, suspectsOf } from '../../test/sturdiness/growth';
import { anyShape, hostileTexts, SHAPES, shapeOf } from '../../test/sturdiness/hostile';
import { startingDrafts } from './drafts';
import type { Order, Progress, Stage } from './stages';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const drafts = startingDrafts();
/** Few, for each is written as a file of each kind. */
const some = drafts
  .filter(({ length }) => length < 30_000)
  .filter((_, i) => i % 97 === 0)
  .slice(0, 24);

/** Edits of one draft in a row. */
const EDITS = 10;

let stage: Stage = 'drafts';
let run = 0;

const properties: Record<
  Exclude<Stage, 'growth' | 'shapes'>,
  () => fc.IRawProperty<unknown> | Promise<fc.IRawProperty<unknown>>
> = {
  drafts: () => property([hostileTexts(drafts), share], exercise),
  edits: () =>
    property([fc.constantFrom(...drafts), fc.array(anyEdit, { minLength: EDITS, maxLength: EDITS })], followEdits),
  word: async () => property([await brokenWordFiles(some)], readWordFile),
  pages: () => property([brokenPages(some)], readPage),
  settings: () => property([brokenSettings], readSettings),
};

function property<T extends unknown[]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  action: (...given: T) => void,
): fc.IRawProperty<unknown> {
  return fc.property(fc.tuple(...arbitraries) as fc.Arbitrary<T>, (given) => {
    begin();
    action(...given);
  }) as fc.IRawProperty<unknown>;
}

function tell(progress: Progress): void {
  process.send?.(progress);
}

function begin(): void {
  tell({ stage, run: ++run });
}

process.once('message', async ({ seed, runs, stages }: Order) => {
  for (stage of stages) {
    run = 0;
    const start = performance.now();
    const fault =
      stage === 'growth'
        ? await growth()
        : stage === 'shapes'
          ? await shapes(seed, runs)
          : await fuzz(stage, seed, runs);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    tell({ report: `${stage}: ${fault ?? `nothing found in ${run} cases, ${seconds} s`}`, failed: fault !== null });
  }
  // What was told has to have left.
  await setImmediate();
  process.disconnect();
});

/** What a stage finds; `null` for nothing. */
async function fuzz(stage: keyof typeof properties, seed: number, runs: number): Promise<string | null> {
  const details = fc.check(await properties[stage](), { seed, numRuns: runs, verbose: 0 }) as fc.RunDetails<unknown>;
  if (!details.failed) return null;
  const fault = details.errorInstance;
  const { stack, cause } = fault instanceof Error ? fault : new Error(String(fault));
  const example = JSON.stringify(details.counterexample);
  return `FAILED after ${details.numRuns} runs and ${details.numShrinks} steps of simplifying.
Again: --only ${stage} --seed ${seed} --runs ${details.numRuns}
${example.length > 6_000 ? `(${example.length} characters)` : example}
${stack}
${cause instanceof Error ? cause.stack : ''}`;
}

type Measured = Growth & { readonly name: string };

/** The known shapes whose cost grows faster than they do. */
async function growth(): Promise<string | null> {
  const found: Measured[] = [];
  for (const [name, shape] of Object.entries(SHAPES)) {
    await beginning();
    found.push(...growthOf(shape).map((one) => ({ ...one, name })));
  }
  return judged(found);
}

/** Random shapes whose cost grows faster than they do. */
async function shapes(seed: number, runs: number): Promise<string | null> {
  const found: Measured[] = [];
  for (const one of fc.sample(anyShape(drafts), { seed, numRuns: runs })) {
    await beginning();
    const name = JSON.stringify(one);
    const shape = shapeOf(one);
    try {
      const suspects = suspectsOf(shape);
      if (suspects.length > 0) found.push(...growthOf(shape, suspects).map((growth) => ({ ...growth, name })));
    } catch (fault) {
      return `FAILED after ${run} runs\n${name}\n${fault instanceof Error ? fault.stack : fault}`;
    }
  }
  return judged(found);
}

/** Begins a case, when the watch has been told. */
async function beginning(): Promise<void> {
  begin();
  await setImmediate();
}

/** Tells of the greatest growth that was measured; answers with what is too much, or `null`. */
function judged(found: readonly Measured[]): string | null {
  const inWords = ({ name, action, milliseconds, length, ratio }: Measured) =>
    `${name}: ${action} takes ${milliseconds.toFixed(0)} ms for ${length} characters, ${ratio.toFixed(1)} times that for four times the text`;
  const [greatest] = found.toSorted((a, b) => b.ratio - a.ratio);
  if (greatest !== undefined) console.log(`the fastest growth: ${inWords(greatest)}`);
  const faults = found.filter(isTooMuch).map(inWords);
  return faults.length === 0 ? null : `FAILED\n${faults.join('\n')}`;
}
