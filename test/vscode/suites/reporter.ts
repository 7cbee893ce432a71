import { REPORT } from './report-mark';

/** Prints each test as it ends and, last, the plain counts. Every line is marked: VS Code writes to the console too. */
export class Reporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    const failures: { readonly title: string; readonly fault: Error }[] = [];
    let passed = 0;
    runner.on('suite', (suite) => print(suite.title && `  ${suite.title}`));
    runner.on('pass', (test) => {
      passed += 1;
      print(`    ✓ ${test.title} (${test.duration} ms)`);
    });
    runner.on('fail', (test, fault) => {
      failures.push({ title: test.fullTitle(), fault });
      print(`    ✗ ${test.title}`);
    });
    runner.once('end', () => {
      for (const { title, fault } of failures) print(`\n  ${title}\n${fault.stack ?? fault.message}`);
      print(`  ${passed} passing`);
      if (failures.length > 0) print(`  ${failures.length} failing`);
    });
  }
}

function print(text: string): void {
  for (const line of text.split('\n')) if (line !== '') console.info(`${REPORT}${line}`);
}
