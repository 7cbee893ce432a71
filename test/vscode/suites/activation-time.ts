/** Takes the time that the Node host spends on the extension's activation. Loaded before the host loads the extension. */
import { thisRun } from './facts';

let milliseconds: { readonly load: number; readonly activate: number } | undefined;

interface Loader {
  _load(request: string, ...others: unknown[]): unknown;
}

if (thisRun.host === 'node') {
  const loader: Loader = require('node:module');
  const { _load } = loader;
  loader._load = (request, ...others) => {
    const start = performance.now();
    const loaded = _load.call(loader, request, ...others);
    if (!/dist[\\/]client[\\/]node(?:\.js)?$/.test(request)) return loaded;
    const load = performance.now() - start;
    const extension = loaded as { activate(context: unknown): Promise<void> };
    return {
      ...extension,
      async activate(context: unknown) {
        const from = performance.now();
        const answer = await extension.activate(context);
        milliseconds = { load, activate: performance.now() - from };
        return answer;
      },
    };
  };
}

/** What activation took, in milliseconds: to load the bundle, and to run it. `undefined` in other hosts. */
export function activationTime(): typeof milliseconds {
  return milliseconds;
}
