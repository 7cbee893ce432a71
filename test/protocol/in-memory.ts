import { PassThrough } from 'node:stream';
import {
  createConnection,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { CATALOGUE_HEADER } from '../../server/src/catalogue/bundled';
import { converter } from '../../server/src/convert/docx';
import { connectionOptions } from '../../server/src/lsp/connection-options';
import type { Runtime } from '../../server/src/lsp/runtime';
import { startServer } from '../../server/src/lsp/start-server';
import { Editor, type EditorOptions } from './editor';

const SECTIONS = ['titles', 'general-assembly', 'security-council', 'agenda', 'member-states'];
const EMPTY_CATALOGUE = [CATALOGUE_HEADER, ...SECTIONS.map((section) => `[${section}]`), ''].join('\n');

/** An editor and a server in this process, with nothing but two streams between them. */
export async function startInMemory(
  options: EditorOptions = {},
  runtime: Partial<Runtime> = {},
): ReturnType<typeof Editor.start> {
  const { reader, writer } = serverInMemory(runtime);
  return Editor.start(reader, writer, options);
}

/** A server in this process that nobody has spoken to, and what leads to it. */
export function serverInMemory(runtime: Partial<Runtime> = {}): { reader: MessageReader; writer: MessageWriter } {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  const [reader, writer] = [new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)];
  startServer(createConnection(reader, writer, connectionOptions()), {
    loadCatalogue: async () => EMPTY_CATALOGUE,
    loadWord: async () => converter,
    ...runtime,
  });
  return { reader: new StreamMessageReader(toEditor), writer: new StreamMessageWriter(toServer) };
}
