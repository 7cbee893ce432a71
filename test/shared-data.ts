import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';

/** Official documents and counts that lie beside the repository, not in it. */
export const sharedFolder = join(import.meta.dirname, '../../shared');

/** A suite over {@link sharedFolder}: skipped, and saying so, where it is absent; failing where CI is set. */
export function describeShared(name: string, suite: () => void): void {
  if (existsSync(sharedFolder)) {
    describe(name, suite);
  } else if (process.env.CI) {
    test(name, () => {
      throw new Error(`${sharedFolder} is absent, and CI is set.`);
    });
  } else {
    test.skip(`${name} (skipped: ${sharedFolder} is absent)`);
  }
}
