import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { bundles, root } from '../bundles';
import { packageExtension } from '../package-extension';
import { adoptedFolder } from './corpus-draft';
import { draftOf } from './draft';
import { median } from './measure';
import { table } from './table';

const ROUNDS = 9;
const CLI = join(root, 'dist/cli.js');

/** What the command line costs from start to end, and what is shipped. Packages the extension first. */
export async function programs(): Promise<string> {
  const folder = mkdtempSync(join(os.tmpdir(), 'plenary-bench-'));
  try {
    const vsix = await packageExtension(folder);
    const draft = join(folder, 'draft.unres');
    writeFileSync(draft, draftOf(15_000));
    return `## Start of the command line

From the start of the process to its end, as built on this machine, medians of ${ROUNDS}. Target: \`check\` on one file adds less
than 100 ms to Node's own start.

${startTable(draft)}

${await wholeCorpus()}
## Sizes

${sizes(vsix)}
`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function startTable(draft: string): string {
  const runs = {
    'node -e 0': ['-e', '0'],
    'plenary --version': [CLI, '--version'],
    'plenary check': [CLI, 'check', draft],
  };
  const samples = Object.values(runs).map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    Object.values(runs).forEach((args, i) => {
      samples[i]?.push(timed(args));
    });
  }
  const [own = 0, ...others] = samples.map(median);
  const rows = Object.keys(runs).map((name, i) => {
    const ms = [own, ...others][i] as number;
    return [name, ms.toFixed(0), (ms - own).toFixed(0)];
  });
  return table(['process', 'ms', 'beyond Node’s own'], rows);
}

function timed(args: readonly string[], cwd = root): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore', cwd });
  return performance.now() - start;
}

/** The adopted resolutions in one run and in two at once, and per second. */
async function wholeCorpus(): Promise<string> {
  if (!existsSync(adoptedFolder)) return '';
  const names = readdirSync(adoptedFolder).filter((name) => name.endsWith('.md'));
  const each = (ms: number) =>
    `${(ms / 1000).toFixed(1)} s, ${((names.length * 1000) / ms).toFixed(0)} documents a second`;
  const alone = timed([CLI, 'check', ...names], adoptedFolder);
  const start = performance.now();
  const halves = [0, 1].map((half) => names.filter((_, i) => i % 2 === half));
  await Promise.all(
    halves.map((half) => {
      const child = spawn(process.execPath, [CLI, 'check', ...half], { stdio: 'ignore', cwd: adoptedFolder });
      return once(child, 'exit');
    }),
  );
  return `All ${names.length} adopted resolutions of the corpus in one process: ${each(alone)}; in two processes, half of them each:
${each(performance.now() - start)} (${os.cpus().length} cores).
`;
}

function sizes(vsix: string): string {
  const programs = ['dist/server/node.js', 'dist/command-line.js', 'dist/client/node.js'];
  const files = [...programs, ...bundles.map(({ outfile }) => outfile as string), 'data/catalogue.txt'];
  return table(
    ['file', 'KB'],
    [
      ...files.map((file) => [file, kilobytes(join(root, file))]),
      ['shared by dist/server/node.js and dist/command-line.js', kilobytes(...sharedIn('dist'))],
      ['loaded by dist/client/node.js', kilobytes(...sharedIn('dist/client'))],
      ['VSIX', kilobytes(vsix)],
    ],
  );
}

/** The files that several others load. */
function sharedIn(folder: string): readonly string[] {
  const names = readdirSync(join(root, folder)).filter((name) => /^shared-.*\.js$/.test(name));
  return names.map((name) => join(root, folder, name));
}

function kilobytes(...files: string[]): string {
  return (files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024).toFixed(0);
}
