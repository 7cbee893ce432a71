/** Gets hold of the language server from outside, so that a suite can kill it. Loaded before the extension starts it. */
import { thisRun } from './facts';

let started = 0;
let kill: (() => void) | undefined;

if (thisRun.host === 'node') {
  const processes: typeof import('node:child_process') = require('node:child_process');
  const { fork } = processes;
  processes.fork = ((...parameters: Parameters<typeof fork>) => {
    const child = fork(...parameters);
    if (String(parameters[0]).endsWith('server/node.js')) {
      started += 1;
      kill = () => void child.kill('SIGKILL');
    }
    return child;
  }) as typeof fork;
} else {
  const Worker = globalThis.Worker;
  globalThis.Worker = class extends Worker {
    constructor(script: string | URL, options?: WorkerOptions) {
      super(script, options);
      // Other extensions have their servers in workers of this host, too.
      if (!String(script).endsWith('server/browser.js')) return;
      started += 1;
      kill = () => {
        this.terminate();
        // What the extension hears of a worker that an exception has ended.
        this.dispatchEvent(new ErrorEvent('error', { message: 'killed by a test' }));
      };
    }
  };
}

/** How many servers have been started so far. */
export function serversStarted(): number {
  return started;
}

/** Ends the server that was started last, the hard way. */
export function killServer(): void {
  if (!kill) throw new Error('no server was started');
  kill();
}
