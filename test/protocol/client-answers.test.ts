import { afterEach, expect, test } from 'vitest';
import {
  ConfigurationRequest,
  ErrorCodes,
  HoverRequest,
  InlayHintRequest,
  WorkspaceFoldersRequest,
} from 'vscode-languageserver-protocol/node';
import { CatalogueFiles } from '../../server/src/lsp/requests/catalogue';
import { ConfigurationEditRequest } from '../../server/src/lsp/requests/configuration';
import { CheckFiles } from '../../server/src/lsp/requests/workspace-check';
import { ListFiles, ReadFile } from '../../server/src/lsp/requests/workspace-files';
import { LIGHTHOUSES } from './drafts';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

const uri = 'file:///drafts/lighthouses.unres';
const textDocument = { uri };
const range = { start: { line: 0, character: 0 }, end: { line: 90, character: 0 } };

const ANSWERS = [null, true, -1, '', 'lamps', [], [null], [7], [[], {}], [null, null], {}, { length: 1 }, [{ uri: 7 }]];

let editor: Editor;
afterEach(() => editor.shutdown());

/** Has the editor answer each request of the server with `answer`. */
function answerAll(answer: unknown): void {
  for (const { method } of [
    ConfigurationRequest.type,
    WorkspaceFoldersRequest.type,
    CatalogueFiles,
    ListFiles,
    ReadFile,
  ])
    editor.connection.onRequest(method, () => answer);
}

test.each(ANSWERS.map((answer) => [answer]))(
  'a client that answers everything with %j is served as one without settings and files',
  async (answer) => {
    ({ editor } = await startInMemory());
    answerAll(answer);
    await editor.open(uri, LIGHTHOUSES.replace('present resolution.', 'present resolution;'));
    await editor.write('file:///drafts/other.unres', LIGHTHOUSES);
    expect((await editor.pull(uri)).map(({ code }) => code)).toContain('operative-ending');
    const { connection } = editor;
    expect(await connection.sendRequest(InlayHintRequest.type, { textDocument, range })).toBeNull();
    const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position: range.start });
    expect(hover).toHaveProperty('contents');
    expect(await connection.sendRequest(CheckFiles, { uris: ['file:///drafts/other.unres'] })).toHaveLength(1);
    const edited = await connection.sendRequest(ConfigurationEditRequest, { uri, rules: {} });
    expect(['edit', 'unchanged', 'faulty']).toContain(edited.outcome);
    expect(editor.logged.join('\n')).not.toMatch(/TypeError/);
  },
);

test('an answer that cannot be used is told in the log', async () => {
  ({ editor } = await startInMemory());
  answerAll(7);
  await editor.open(uri, LIGHTHOUSES);
  await editor.pull(uri);
  await editor.connection.sendRequest(ConfigurationEditRequest, { uri, rules: {} });
  const told = editor.logged.join('\n');
  expect(told).toContain("The client's answer about plenary.rules cannot be used: it must be a list of one value");
  expect(told).toContain("The client's answer to plenary/readFile cannot be used: “answer” must be a string");
  expect(told).toContain("The client's answer to plenary/catalogueFiles cannot be used: “answer” must be a list");
  expect(told).toContain("The client's answer to workspace/workspaceFolders cannot be used: “answer” must be a list");
});

test('a client that refuses what it is asked is served as one without settings', async () => {
  ({ editor } = await startInMemory());
  editor.connection.onRequest(ConfigurationRequest.method, () => {
    throw Object.assign(new Error('no'), { code: ErrorCodes.MethodNotFound });
  });
  await editor.open(uri, LIGHTHOUSES);
  expect(await editor.pull(uri)).toBeInstanceOf(Array);
  expect(editor.logged.join('\n')).toContain(`plenary.rules for ${uri} could not be read`);
});
