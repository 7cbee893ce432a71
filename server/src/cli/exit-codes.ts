/** What the process ends with: 0 done, 1 `check` found more than is allowed, 2 something could not be done. */
export const exitCodes = { done: 0, found: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
