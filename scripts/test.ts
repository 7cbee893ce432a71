/** Runs every check there is, one after the other whatever fails, and ends with a plain count. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './bundles';
import { requireSupportedNode } from './supported-node';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
}

interface Step {
  readonly title: string;
  readonly run: () => Promise<Count>;
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
  let passed = 0;
  let failed = 0;
  for (const { title, run } of steps) {
    console.log(`\n=== ${title} ===\n`);
    const start = Date.now();
    const count = await run();
    passed += count.passed;
    failed += count.failed;
    const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    rows.push(`${title.padEnd(16)} ${count.passed} passed, ${count.failed} failed${skipped} (${seconds} s)`);
  }
  rmSync(reports, { recursive: true, force: true });
  console.log(`\n=== Summary ===\n\n${rows.join('\n')}\n\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** A script that has no tests to count: it passes or fails as one. */
function check(title: string, script: string, ...parameters: string[]): Step {
  return {
    title,
    async run() {
      const { code } = await npmRun(script, parameters);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/** A script that runs vitest. */
function tests(title: string, script: string): Step {
  return {
    title,
    async run() {
      const report = path.join(reports, `${script.replace(':', '-')}.json`);
      const { code } = await npmRun(script, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
      if (!existsSync(report)) return { passed: 0, failed: 1 };
      const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
      return counted(code, { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests });
    },
  };
}

async function vscodeSuites(): Promise<Count> {
  const { code, output } = await npmRun('test:vscode', []);
  const sum = (word: string) =>
    [...output.matchAll(new RegExp(`^ +(\\d+) ${word}$`, 'gm'))].reduce((total, [, count]) => total + Number(count), 0);
  return counted(code, { passed: sum('passing'), failed: sum('failing') });
}

/** What ends badly without a failing test, such as a file that does not load or a host that does not start, counts. */
function counted(code: number, count: Count): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** Runs a script of the manifest, its output shown as it comes and kept. */
function npmRun(script: string, parameters: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...parameters], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    child.stderr.pipe(process.stderr, { end: false });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

void main();
