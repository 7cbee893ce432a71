/** What the summary of all checks says of single tests, read from the reports of their runners. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../bundles';

/** A test, or all of a check, with what was thrown or printed. */
export interface Remark {
  readonly title: string;
  readonly message: string;
}

/** What the report of a run of vitest holds of use here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Outcome of a run of tests: how many passed and were left out, which failed, which passed at the second attempt only. */
export interface Outcome {
  readonly passed: number;
  readonly skipped: number;
  readonly failed: readonly Remark[];
  readonly retried: readonly Remark[];
}

/** Lines of a message that are shown, and how much of each. */
const LINES = 8;
const LENGTH = 400;

/** Outcome of a run of vitest by its JSON report, if there is one. */
export function vitestOutcome(report: string): Outcome | undefined {
  if (!existsSync(report)) return undefined;
  const { numPassedTests, numPendingTests, testResults }: VitestReport = JSON.parse(readFileSync(report, 'utf8'));
  const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name);
    const tests = assertionResults.filter((test) => test.status === 'failed');
    // A file that does not load has an error but no tests.
    if (tests.length === 0 && status === 'failed') return [{ title: file, message }];
    return tests.map((test) => ({ title: `${file}: ${test.fullName}`, message: test.failureMessages.join('\n') }));
  });
  return { passed: numPassedTests, skipped: numPendingTests, failed, retried: [] };
}

/** Outcome of the suites in real VS Codes by what `test/vscode/suites/reporter.ts` printed. */
export function vscodeOutcome(output: string): Outcome {
  let passed = 0;
  const failed: Remark[] = [];
  const retried: Remark[] = [];
  for (const section of output.split(/^VS Code, /m).slice(1)) {
    const run = section.slice(0, section.indexOf('\n'));
    passed += Number(/^ +(\d+) passing$/m.exec(section)?.[1] ?? 0);
    for (const [, sign, title, message = ''] of section.matchAll(/^ {2}([✗↻]) (.*)\n((?: {6}.*\n)*)/gm))
      (sign === '✗' ? failed : retried).push({ title: `${run}: ${title}`, message: message.replace(/^ {6}/gm, '') });
  }
  return { passed, skipped: 0, failed, retried };
}

/** The title, and beneath it the first lines of the message, without its stack. */
export function inWords({ title, message }: Remark): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const stack = lines.findIndex((line) => /^\s+at /.test(line));
  const shown = lines
    .slice(0, stack < 0 ? LINES : Math.min(stack, LINES))
    .map((line) => `    ${line.slice(0, LENGTH)}`);
  return [`  ${title}`, ...shown].join('\n');
}
