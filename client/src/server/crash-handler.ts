import { type LogOutputChannel, window } from 'vscode';
import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult } from 'vscode-languageclient';
import { CONTINUE, DO_NOT_RESTART, RESTART } from './client-values';

/** So many crashes within so many milliseconds and the server is left alone: it would only crash again. */
const CRASHES = 4;
const WITHIN = 3 * 60_000;

let told = false;

/** Starts a crashed server again. The user is told once a window, and asked when it does not help. */
export class CrashHandler implements ErrorHandler {
  readonly #log: LogOutputChannel;
  readonly #restart: () => void;
  #crashes: number[] = [];

  constructor(log: LogOutputChannel, restart: () => void) {
    this.#log = log;
    this.#restart = restart;
  }

  error(): ErrorHandlerResult {
    // What breaks a connection closes it too, and is dealt with there.
    return { action: CONTINUE, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((crash) => now - crash < WITHIN), now];
    if (this.#crashes.length > CRASHES) {
      void this.#giveUp();
      return { action: DO_NOT_RESTART, message: 'The server crashed again and again.', handled: true };
    }
    void this.#tellOnce();
    return { action: RESTART, message: 'The server crashed and is started again.', handled: true };
  }

  async #tellOnce(): Promise<void> {
    if (told) return;
    told = true;
    const show = 'Show Output';
    const message = 'Plenary’s language server stopped unexpectedly and was started again.';
    if ((await window.showWarningMessage(message, show)) === show) this.#log.show();
  }

  async #giveUp(): Promise<void> {
    const restart = 'Restart';
    const show = 'Show Output';
    const message = 'Plenary’s language server keeps stopping, so drafts are no longer checked.';
    const answer = await window.showErrorMessage(message, restart, show);
    if (answer === restart) this.#restart();
    if (answer === show) this.#log.show();
  }
}
