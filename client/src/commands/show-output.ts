import type { LogOutputChannel } from 'vscode';

/** Plenary: Show Output. */
export function showOutput(log: LogOutputChannel): void {
  log.show();
}
