import { afterEach, expect, test } from 'vitest';
import { DocumentSymbolRequest, FoldingRangeRequest, HoverRequest } from 'vscode-languageserver-protocol/node';
import packageJson from '../../package.json';
import { EffectiveConfigurationRequest } from '../../server/src/lsp/requests/configuration';
import { LIGHTHOUSES } from './drafts';
import { type Editor, PUSHED_TO } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/lighthouses.unres';

test('the server says who it is and what it can do', async () => {
  const started = await startInMemory();
  editor = started.editor;
  expect(started.initialized.serverInfo).toEqual({ name: 'Plenary', version: packageJson.version });
  expect(started.initialized.capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    diagnosticProvider: { identifier: 'plenary', workspaceDiagnostics: false },
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.plenary'] },
    workspace: { workspaceFolders: { supported: true } },
  });
});

test('an editor that cannot pull diagnostics is not offered them', async () => {
  const started = await startInMemory({ capabilities: PUSHED_TO });
  editor = started.editor;
  expect(started.initialized.capabilities.diagnosticProvider).toBeUndefined();
});

test('an editor that says nothing of itself is served all the same', async () => {
  ({ editor } = await startInMemory({ capabilities: {}, initializationOptions: null }));
  const published = await editor.publishedAfter(uri, () => editor.open(uri, LIGHTHOUSES));
  expect(published.version).toBe(1);
});

test('requests for a document that is not open are answered with nothing', async () => {
  ({ editor } = await startInMemory());
  const textDocument = { uri };
  const position = { line: 0, character: 0 };
  const { connection } = editor;
  expect(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toBeNull();
  expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toBeNull();
  expect(await connection.sendRequest(HoverRequest.type, { textDocument, position })).toBeNull();
  await editor.open(uri, LIGHTHOUSES);
  expect(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).not.toBeNull();
  await editor.close(uri);
  expect(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toBeNull();
});

test('the effective configuration names the origin of every level', async () => {
  const folder = 'file:///drafts';
  ({ editor } = await startInMemory({
    files: { [`${folder}/.plenary.json`]: '{ "rules": { "unused-directive": "error" }, "ruels": {} }' },
  }));
  const answer = await editor.connection.sendRequest(EffectiveConfigurationRequest, { uri });
  expect(answer.file).toBe(`${folder}/.plenary.json`);
  expect(answer.problems).toEqual(['Unknown property “ruels”; did you mean “rules”?']);
  expect(answer.rules).toContainEqual({
    id: 'unused-directive',
    level: 'error',
    origin: `${folder}/.plenary.json`,
    options: [],
  });
  expect(answer.rules).toContainEqual(expect.objectContaining({ id: 'unknown-directive', origin: 'default' }));
});
