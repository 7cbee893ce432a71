/** Runs every check there is, one after the other whatever fails, and ends with a plain count. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './bundles';
import { requireSupportedNode } from './supported-node';
import { inWords, type Outcome, type Remark, vitestOutcome, vscodeOutcome } from './test/remarks';

interface Step {
  readonly title: string;
  readonly run: () => Promise<Outcome>;
}

const reports = mkdtempSync(path.join(os.tmpdir(), 'plenary-reports-'));

const steps: readonly Step[] = [
  check('Lint and format', 'lint'),
  check('Types', 'types'),
  check('Layers', 'layers'),
  check('Generated files', 'generate', '--check'),
  check('Build', 'build'),
  tests('Unit tests', 'test:unit'),
  tests('Corpus', 'test:corpus'),
  tests('Protocol', 'test:protocol'),
  tests('Grammar', 'test:grammar'),
  tests('Sturdiness', 'test:sturdiness'),
  { title: 'VS Code', run: vscodeSuites },
  tests('Package', 'test:package'),
];

async function main(): Promise<void> {
  requireSupportedNode();
  const rows: string[] = [];
  const failed: Remark[] = [];
  const retried: Remark[] = [];
  let passed = 0;
  for (const { title, run } of steps) {
    console.log(`\n=== ${title} ===\n`);
    const start = Date.now();
    const outcome = await run();
    passed += outcome.passed;
    failed.push(...outcome.failed);
    retried.push(...outcome.retried);
    const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    rows.push(`${title.padEnd(16)} ${outcome.passed} passed, ${outcome.failed.length} failed${skipped} (${seconds} s)`);
  }
  rmSync(reports, { recursive: true, force: true });
  console.log(`\n=== Summary ===\n\n${rows.join('\n')}\n`);
  if (retried.length > 0) console.log(`Passed at the second attempt only:\n${retried.map(inWords).join('\n')}\n`);
  if (failed.length > 0) console.log(`Failed:\n${failed.map(inWords).join('\n')}\n`);
  console.log(`${passed} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

/** A script that has no tests to count: it passes or fails as one. */
function check(title: string, script: string, ...parameters: string[]): Step {
  return {
    title,
    async run() {
      const ended = await npmRun(script, parameters);
      return withoutTest(title, ended, { passed: ended.code === 0 ? 1 : 0, skipped: 0, failed: [], retried: [] });
    },
  };
}

/** A script that runs vitest. */
function tests(title: string, script: string): Step {
  return {
    title,
    async run() {
      const report = path.join(reports, `${script.replace(':', '-')}.json`);
      const ended = await npmRun(script, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
      return withoutTest(title, ended, vitestOutcome(report));
    },
  };
}

async function vscodeSuites(): Promise<Outcome> {
  const ended = await npmRun('test:vscode', []);
  return withoutTest('VS Code', ended, vscodeOutcome(ended.output));
}

/** What ends badly without a failing test, such as a host that does not start, counts; the end of its output tells why. */
function withoutTest(title: string, { code, last }: Ended, outcome: Outcome | undefined): Outcome {
  if (outcome && (code === 0 || outcome.failed.length > 0)) return outcome;
  return { passed: 0, skipped: 0, retried: [], ...outcome, failed: [{ title, message: last }] };
}

interface Ended {
  readonly code: number;
  readonly output: string;
  /** The last lines of output and errors together. */
  readonly last: string;
}

/** Runs a script of the manifest, its output shown as it comes and kept. */
function npmRun(script: string, parameters: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...parameters], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    let all = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      all += text;
      process.stdout.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      all += text;
      process.stderr.write(text);
    });
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output, last: all.trimEnd().split('\n').slice(-8).join('\n') }),
    );
  });
}

void main();
