import { RAL } from 'vscode-languageserver';

/** Lets what waits go first: changes and cancellations that have arrived, and the requests of someone typing. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    RAL().timer.setImmediate(resolve);
  });
}
