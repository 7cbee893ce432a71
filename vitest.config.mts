import { defineConfig } from 'vitest/config';

/** Tests of the bundled command line, which is bundled once for all of them. */
const commandLine = ['server/src/cli/**/*.test.ts', 'test/protocol/command-line.test.ts'];

export default defineConfig({
  test: {
    setupFiles: 'test/seed.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'Plenary',
          include: [
            'server/src/**/*.test.ts',
            'client/src/**/*.test.ts',
            'test/{protocol,grammar,corpus,package,sturdiness}/**/*.test.ts',
          ],
          exclude: commandLine,
        },
      },
      {
        extends: true,
        test: { name: 'command line', include: commandLine, globalSetup: 'server/src/cli/bundle.setup.ts' },
      },
    ],
  },
});
