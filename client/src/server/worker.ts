import { BrowserMessageReader, BrowserMessageWriter, type MessageTransports } from 'vscode-languageclient/browser';

/** Reads a worker's messages until it dies of an error: the library's own reader would go on listening to it. */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener('error', () => {
      worker.terminate();
      this.fireClose();
    });
  }
}

/**
 * A function that starts the server's worker, for the client to call again after a crash. No two run at a time: a worker
 * is not ended by the protocol's `exit`.
 */
export function startWorker(script: string): () => Promise<MessageTransports> {
  let worker: Worker | undefined;
  return async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
  };
}
