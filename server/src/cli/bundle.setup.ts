import type { TestProject } from 'vitest/node';
import { BundledCli } from './bundled-cli.fixture';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the command line that was bundled for this run of the tests. */
    readonly program: string;
  }
}

/** Bundles the command line once for all files of tests that run it. */
export default async function bundleCli({ provide }: TestProject): Promise<() => void> {
  const cli = new BundledCli();
  await cli.build();
  provide('program', cli.program);
  return () => cli.remove();
}
