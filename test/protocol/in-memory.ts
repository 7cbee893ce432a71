import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Runtime } from '../../server/src/lsp/runtime';
import { startServer } from '../../server/src/lsp/start-server';
import { Editor, type EditorOptions } from './editor';

/** An editor and a server in this process, with nothing but two streams between them. */
export async function startInMemory(
  options: EditorOptions = {},
  runtime: Runtime = { loadCatalogue: async () => '' },
): ReturnType<typeof Editor.start> {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)), runtime);
  return Editor.start(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer), options);
}
