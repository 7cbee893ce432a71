/**
 * Does everything that Plenary does with texts that nobody would write: `npm run fuzz -- --seed 7 --runs 1000`. Seed and
 * runs of a failure are printed, so that it can be had again. A case that does not end is found by a watch from outside.
 */
import { fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Order, type Progress, STAGES, type Stage } from './fuzz/stages';
import { requireSupportedNode } from './supported-node';

/** Milliseconds after which a case counts as one without end. */
const ENDLESS = 120_000;

requireSupportedNode();
const { values } = parseArgs({
  options: { seed: { type: 'string' }, runs: { type: 'string', default: '300' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(values.runs);
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(runs) || runs < 1) {
  console.error('Give --seed and --runs as whole numbers.');
  process.exit(2);
}
const chosen = STAGES.filter((stage) => values.only === undefined || stage === values.only);
if (chosen.length === 0) {
  console.error(`There is no “${values.only}”; there are ${STAGES.join(', ')}.`);
  process.exit(2);
}
console.log(`seed ${seed}, ${runs} runs of ${chosen.join(', ')}`);

const worker = fork(join(dirname(import.meta.filename), 'fuzz/worker.ts'), { serialization: 'advanced' });
worker.send({ seed, runs, stages: chosen } satisfies Order);
let at = { stage: chosen[0] as Stage, run: 0 };
const giveUp = () => {
  console.error(`${at.stage} does not end. Again: --only ${at.stage} --seed ${seed} --runs ${at.run}`);
  worker.kill('SIGKILL');
  process.exitCode = 1;
};
let watch = setTimeout(giveUp, ENDLESS);
worker.on('message', (message: Progress) => {
  clearTimeout(watch);
  watch = setTimeout(giveUp, ENDLESS);
  if ('run' in message) {
    at = message;
    return;
  }
  if (message.failed) process.exitCode = 1;
  console.log(message.report);
});
worker.on('exit', (code) => {
  clearTimeout(watch);
  if (code !== 0) process.exitCode = 1;
});
