import { REPORT } from './report-mark';

/** What a test threw, by the test's full title. */
interface Fault {
  readonly title: string;
  readonly error: Error;
}

/** Prints each test as it ends and, last, the plain counts. Every line is marked: VS Code writes to the console too. */
export class Reporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    const failures: Fault[] = [];
    /** Errors of first attempts, by the tests' full titles, and those of them whose second attempt passed. */
    const first = new Map<string, Error>();
    const retried: Fault[] = [];
    let passed = 0;
    runner.on('suite', (suite) => print(suite.title && `  ${suite.title}`));
    runner.on('pass', (test) => {
      passed += 1;
      const title = test.fullTitle();
      const error = first.get(title);
      if (error) retried.push({ title, error });
      print(`    ✓ ${test.title} (${error ? 'at the second attempt, ' : ''}${test.duration} ms)`);
    });
    runner.on('retry', (test, error) => {
      first.set(test.fullTitle(), error);
      print(`    ↻ ${test.title}: failed, is tried again`);
    });
    runner.on('fail', (test, error) => {
      failures.push({ title: test.fullTitle(), error });
      print(`    ✗ ${test.title}`);
    });
    runner.once('end', () => {
      if (retried.length > 0) print('  Passed at the second attempt; the first ended with this:');
      for (const fault of retried) explain('↻', fault);
      for (const fault of failures) explain('✗', fault);
      print(`  ${passed} passing`);
      if (failures.length > 0) print(`  ${failures.length} failing`);
    });
  }
}

/** A test with what it threw, in the form that the summary of all checks reads: see `scripts/test/remarks.ts`. */
function explain(sign: string, { title, error }: Fault): void {
  print(`  ${sign} ${title}`);
  for (const line of (error.stack ?? error.message).split('\n')) print(line.trim() && `      ${line}`);
}

function print(text: string): void {
  if (text !== '') console.info(`${REPORT}${text}`);
}
