import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { WordConverter } from '../convert/word';
import { connectionOptions } from '../lsp/connection-options';
import { ReadCatalogue } from '../lsp/requests/catalogue';
import { WordScript } from '../lsp/requests/word';
import { startServer } from '../lsp/start-server';

// The worker's own global object speaks to the client as a Worker does; the types of a page know no such global.
const port = globalThis as unknown as Worker;
const connection = createConnection(
  new BrowserMessageReader(port),
  new BrowserMessageWriter(port),
  connectionOptions(),
);

/** A worker's own function, which the types of a page lack. */
declare function importScripts(url: string): void;
/** What the script of {@link WordScript} declares. */
declare const PlenaryWord: { readonly converter: WordConverter };
let word: Promise<WordConverter> | undefined;

async function loadWord(): Promise<WordConverter> {
  importScripts(await connection.sendRequest(WordScript));
  return PlenaryWord.converter;
}

startServer(connection, {
  // A worker cannot read the extension's files: the client does.
  loadCatalogue: () => connection.sendRequest(ReadCatalogue),
  loadWord: () => {
    word ??= loadWord();
    return word;
  },
});
