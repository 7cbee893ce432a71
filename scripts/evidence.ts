/**
 * Measures Plenary on official texts and writes docs/evidence.md.
 *
 *   npm run evidence -- [--corpus DIR] [--only NAME] [--quick]
 *
 * `--corpus` names another folder of the same layout, `--only` one measurement, `--quick` looks at every tenth text.
 * With any of them the report is printed and not written; `--only faults` also lists the faults that were missed.
 */
import { fork } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { unjudged } from './evidence/alarms';
import { catalogueReport } from './evidence/citations-report';
import { namesOf } from './evidence/corpus';
import { missedFaults } from './evidence/faults/faults';
import type { Measured } from './evidence/measurement';
import { measurements } from './evidence/measurements';
import { openingsReport } from './evidence/openings-report';
import type { Task } from './evidence/worker';
import { requireSupportedNode } from './supported-node';

const root = join(import.meta.dirname, '..');

/** Measurements of the whole corpus at once, by name. */
const wholes: Readonly<Record<string, (corpus: string) => string>> = {
  openings: openingsReport,
  citations: catalogueReport,
};

async function main(): Promise<void> {
  requireSupportedNode();
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, only: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const corpus = values.corpus ?? join(root, '../shared/corpus');
  const chosen = (name: string) => values.only === undefined || values.only === name;
  const each = measurements.filter(({ name }) => chosen(name));
  const whole = values.quick ? [] : Object.entries(wholes).filter(([name]) => chosen(name));
  if (each.length + whole.length === 0) {
    const names = [...measurements.map(({ name }) => name), ...Object.keys(wholes)];
    throw new Error(`no measurement “${values.only}”: choose one of ${names.join(', ')}`);
  }
  const tasks = each.flatMap(({ name, collections }) =>
    collections
      .filter((collection) => existsSync(join(corpus, collection)))
      .map((collection) => {
        const names = namesOf(corpus, collection);
        return {
          measurement: name,
          corpus,
          collection,
          names: values.quick ? names.filter((_, i) => i % 10 === 0) : names,
        };
      }),
  );
  const results = await run(tasks);
  const of = (name: string) =>
    results.filter(({ measurement }) => measurement === name).flatMap(({ measured }) => measured);
  const sections = each.map((measurement) => measurement.report(of(measurement.name)));
  sections.push(...whole.map(([, report]) => report(corpus)));

  const report = `# Evidence

Written by \`npm run evidence\` from official documents of the General Assembly that are not part of this repository.
Texts are named by their symbols, places by the numbers of their paragraphs.

${sections.join('\n\n')}
`;
  const partial = values.corpus !== undefined || values.only !== undefined || values.quick;
  if (partial) console.log(report);
  else writeFileSync(join(root, 'docs/evidence.md'), report);
  const open = unjudged(of('alarms'));
  if (values.only === 'faults') console.log(missedFaults(of('faults')).join('\n'));
  if (open.length > 0) console.log(`Not judged yet (data/judged-findings.tsv):\n${open.join('\n')}`);
}

interface Outcome {
  readonly measurement: string;
  readonly measured: readonly Measured<unknown>[];
}

/** Texts a child is given at once: few enough that all children end at about the same time. */
const BATCH = 40;

/** Shares `tasks` among as many processes as there are processors. */
async function run(tasks: readonly Task[]): Promise<Outcome[]> {
  const batches = tasks.flatMap((task) => {
    const parts: Task[] = [];
    for (let at = 0; at < task.names.length; at += BATCH)
      parts.push({ ...task, names: task.names.slice(at, at + BATCH) });
    return parts;
  });
  const outcomes = new Array<Outcome>(batches.length);
  let next = 0;
  const worker = () =>
    new Promise<void>((resolve, reject) => {
      const child = fork(join(dirname(import.meta.filename), 'evidence/worker.ts'), { serialization: 'advanced' });
      let at = -1;
      const give = () => {
        at = next++;
        if (at < batches.length) child.send(batches[at] as Task);
        else child.disconnect();
      };
      child.on('message', (measured: Measured<unknown>[]) => {
        outcomes[at] = { measurement: (batches[at] as Task).measurement, measured };
        give();
      });
      child.on('error', reject);
      child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('a measuring process failed; see above'))));
      give();
    });
  await Promise.all(Array.from({ length: Math.min(os.availableParallelism(), batches.length) }, worker));
  return outcomes;
}

void main();
