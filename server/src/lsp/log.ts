/** Where the server reports what a user may want to send along with a bug report: the client's output channel. */
export interface Log {
  warn(message: string): void;
  error(message: string): void;
}

/** What was thrown, with its stack where it has one. */
export function describeFault(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
