import { type Message, StreamMessageReader } from 'vscode-languageserver/node';

/**
 * Ends the process at a header in `input` that cannot be read. Nobody can tell any more where messages begin: the
 * connection would take in all that follows and answer nothing, while an editor starts a server that has ended anew.
 */
export function endAtFaultyHeader(input: NodeJS.ReadableStream): void {
  // The connection's own reader tells nobody of its faults. This one decodes nothing, so that headers are all that it
  // can find fault with.
  const nothing: Message = { jsonrpc: '2.0' };
  const decoder = { name: 'application/json', decode: async () => nothing };
  const reader = new StreamMessageReader(input, { contentTypeDecoder: decoder });
  reader.partialMessageTimeout = 0;
  reader.onError(({ message }) => {
    const [fault] = message.split('\n');
    process.stderr.write(`The server ends at a message whose header cannot be read: ${JSON.stringify(fault)}\n`);
    process.exit(1);
  });
  reader.listen(() => {});
}
