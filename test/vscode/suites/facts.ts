/** What the run that this bundle was made for is like. */
interface Run {
  /** Where the extension runs. */
  readonly host: 'node' | 'web';
  /** Whether the workspace is to be trusted. */
  readonly trusted: boolean;
}

declare const PLENARY_TEST_RUN: Run;

export const thisRun: Run = PLENARY_TEST_RUN;
