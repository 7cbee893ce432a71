import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'server/src/**/*.test.ts',
      'client/src/**/*.test.ts',
      'test/{protocol,grammar,corpus,package,sturdiness,word}/**/*.test.ts',
    ],
    setupFiles: 'test/seed.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
