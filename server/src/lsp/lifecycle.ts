import { ErrorCodes, ExitNotification, InitializeRequest, ShutdownRequest } from 'vscode-languageserver';

/** A request that is not to be answered, and why. */
export interface Refusal {
  readonly code: number;
  readonly fault: string;
}

/** Where a server stands between its start and its end: what the protocol lets it be asked depends on that. */
export class Lifecycle {
  #stage: 'started' | 'initialized' | 'ending' = 'started';

  /** Why a request of `method` comes at the wrong time; `null` where it does not. */
  refusalOf(method: string): Refusal | null {
    const initializes = method === InitializeRequest.method;
    if (this.#stage === 'ending') return invalid('the server was told to shut down');
    if (this.#stage === 'initialized') return initializes ? invalid('the server was initialized before') : null;
    if (initializes) return null;
    return { code: ErrorCodes.ServerNotInitialized, fault: 'the server has to be initialized first' };
  }

  /** A request of `method` is answered. */
  answers(method: string): void {
    if (method === InitializeRequest.method) this.#stage = 'initialized';
    if (method === ShutdownRequest.method) this.#stage = 'ending';
  }

  /** Whether a notification of `method` comes at its time. What is said of messages themselves always does. */
  hears(method: string): boolean {
    return this.#stage === 'initialized' || method === ExitNotification.method || method.startsWith('$/');
  }
}

function invalid(fault: string): Refusal {
  return { code: ErrorCodes.InvalidRequest, fault };
}
