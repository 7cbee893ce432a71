import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { ReadCatalogue } from '../lsp/custom-requests';
import { startServer } from '../lsp/start-server';

// The worker's own global object speaks to the client as a Worker does; the types of a page know no such global.
const port = globalThis as unknown as Worker;
const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));

startServer(connection, {
  // A worker cannot read the extension's files: the client does.
  loadCatalogue: () => connection.sendRequest(ReadCatalogue),
});
