import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const folder = join(import.meta.dirname, 'peers');

/** Checks a text, and comes back when that is done. */
export type Check = (text: string) => void;

/** What checks a text, by name; `null` for what is not installed. */
export interface Peers {
  readonly markdownlint: Check | null;
  /** Those that take long. */
  readonly slow: ReadonlyMap<string, Check | null>;
}

/** What a peer says when it can be asked. */
const READY = 1;

/** Loads the programs that Plenary is measured beside. They are installed on first use, into a folder of their own. */
export async function loadPeers(): Promise<Peers> {
  if (!existsSync(join(folder, 'node_modules'))) {
    console.log('Installing the peers into scripts/bench/peers (once) …');
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) console.log('They could not be installed, and are left out: that needs the npm registry.');
  }
  const slow = ['textlint', 'remark-lint', 'Harper'].map((name): [string, Check | null] => [name, started(name)]);
  return { markdownlint: started('markdownlint'), slow: new Map(slow) };
}

/** Starts a peer in a thread of its own, which this one waits for; `null` where it cannot be loaded. */
function started(name: string): Check | null {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(join(folder, 'check.mjs'), { workerData: { name, signal }, execArgv: [] });
  worker.unref();
  Atomics.wait(signal, 0, 0);
  if (Atomics.load(signal, 0) !== READY) return null;
  return (text) => {
    Atomics.store(signal, 0, 0);
    worker.postMessage(text);
    Atomics.wait(signal, 0, 0);
  };
}
