import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  ErrorCodes,
  HoverRequest,
  RenameRequest,
} from 'vscode-languageserver-protocol/node';
import { draftOf } from '../../scripts/bench/draft';
import { LIGHTHOUSES } from './drafts';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

const uri = 'file:///drafts/lighthouses.unres';
const textDocument = { uri };
const position = { line: 0, character: 0 };
let editor: Editor;

beforeEach(async () => {
  ({ editor } = await startInMemory());
});
afterEach(() => editor.shutdown());

test('changes, closings and questions about documents that are not open do no harm', async () => {
  const { connection } = editor;
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 3 },
    contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
  });
  await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  expect(await connection.sendRequest(HoverRequest.type, { textDocument, position })).toBeNull();
  expect(await connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position })).toBeNull();
  await editor.open(uri, LIGHTHOUSES);
  expect(await editor.pull(uri)).toBeInstanceOf(Array);
});

test.each<[string, unknown, RegExp]>([
  ['plenary/export', { uri, format: 'pdf' }, /“format” must be one of html, richText, txt/],
  ['plenary/export', { uri, format: 'constructor' }, /“format”/],
  ['plenary/export', { format: 'html' }, /“uri” must be a string/],
  ['plenary/compare', { before: 'a', after: 'b', format: 'md' }, /“before.name” must be a string/],
  ['plenary/compare', { before: { name: 'a', text: 'a' }, after: null, format: 'md' }, /“after.name”/],
  ['plenary/compare', [], /the parameters must be an object/],
  ['textDocument/hover', { textDocument, position: {} }, /“position” must be a position/],
  ['textDocument/rangeFormatting', { textDocument, range: [0, 4] }, /“range” must be a range/],
  ['textDocument/selectionRange', { textDocument, positions: null }, /“positions” must be a list/],
  ['textDocument/documentSymbol', {}, /“textDocument.uri” must be a string/],
  ['plenary/checkFiles', {}, /“uris” must be a list/],
  ['plenary/agreed/read', { uris: [uri, 1] }, /“uris\[1\]” must be a string/],
  ['plenary/agreed/forget', { uris: uri }, /“uris”/],
  ['plenary/pastedDraft', {}, /“text”/],
  ['plenary/exportWord', { text: 1 }, /“text” must be a string/],
  ['plenary/importWord', { content: '', changes: 'some' }, /“changes” must be one of accept, reject/],
])('%s with wrong parameters says what is wrong with them: %o', async (method, params, message) => {
  await editor.open(uri, LIGHTHOUSES);
  const answer = editor.connection.sendRequest(method, params);
  await expect(answer).rejects.toMatchObject({
    code: ErrorCodes.InvalidParams,
    message: expect.stringMatching(message),
  });
});

test('notifications that say nothing of what they are about do no harm', async () => {
  await editor.open(uri, LIGHTHOUSES);
  for (const method of ['didOpen', 'didChange', 'didClose', 'didSave']) {
    for (const params of [null, [], { textDocument: null }, { textDocument }]) {
      if (method === 'didClose' && params !== null && 'textDocument' in params) continue;
      await editor.connection.sendNotification(`textDocument/${method}`, params);
    }
  }
  await editor.connection.sendNotification('$/cancelRequest', null);
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: null });
  expect(await editor.pull(uri)).toBeInstanceOf(Array);
});

test('a document that is opened without text hinders no other', async () => {
  const { connection } = editor;
  const empty = 'file:///drafts/empty.unres';
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: empty } });
  await editor.open(uri, LIGHTHOUSES);
  expect(await connection.sendRequest(DocumentLinkRequest.type, { textDocument })).toBeInstanceOf(Array);
  expect(await editor.pull(empty)).toEqual([]);
});

test('versions may come out of order and places lie beyond the text', async () => {
  await editor.open(uri, LIGHTHOUSES, 9);
  const { connection } = editor;
  const far = { line: 900_000, character: 900_000 };
  for (const version of [12, 3, 3, -1]) {
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: far, end: far }, text: '\n' }],
    });
  }
  for (const at of [far, { line: 3, character: 900_000 }]) {
    expect(await connection.sendRequest(HoverRequest.type, { textDocument, position: at })).toBeNull();
    await connection.sendRequest(CompletionRequest.type, { textDocument, position: at });
    await connection.sendRequest(RenameRequest.type, { textDocument, position: at, newName: 'x' }).catch(() => {});
  }
  expect(await editor.pull(uri)).toBeInstanceOf(Array);
});

test('a storm of cancellations leaves the server ready', async () => {
  await editor.open(uri, LIGHTHOUSES);
  const asked = Array.from({ length: 300 }, (_, i) => {
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest(HoverRequest.type, { textDocument, position }, source.token);
    if (i % 3 > 0) source.cancel();
    return answer.catch(() => null);
  });
  const pulls = Array.from({ length: 30 }, () => {
    const source = new CancellationTokenSource();
    const answer = editor.pull(uri, source.token).catch(() => null);
    source.cancel();
    return answer;
  });
  await Promise.all([...asked, ...pulls]);
  expect(await editor.pull(uri)).toBeInstanceOf(Array);
});

test('a draft that is closed in the middle of its check and opened anew is checked as it is then', async () => {
  await editor.open(uri, draftOf(400_000));
  const under = editor.pull(uri).catch(() => []);
  for (let i = 0; i < 8; i++) await setImmediate();
  await editor.close(uri);
  await editor.open(uri, LIGHTHOUSES.replace('present resolution.', 'present resolution;'));
  await under;
  const found = await editor.pull(uri);
  expect(found.map(({ code }) => code)).toContain('operative-ending');
  const lines = LIGHTHOUSES.split('\n').length;
  expect(found.filter(({ range }) => range.end.line >= lines)).toEqual([]);
});

test('a draft that is opened twice is the one that was opened last', async () => {
  await editor.open(uri, LIGHTHOUSES.replace('present resolution.', 'present resolution;'));
  await editor.open(uri, LIGHTHOUSES);
  expect((await editor.pull(uri)).map(({ code }) => code)).not.toContain('operative-ending');
});

test('a configuration that changes in the middle of a check is the one that holds', async () => {
  await editor.open(uri, draftOf(200_000).replace('coastal navigation”.', 'coastal navigation”;'));
  const under = editor.pull(uri).catch(() => []);
  for (let i = 0; i < 8; i++) await setImmediate();
  for (const level of ['off', 'warning', 'off', 'error']) {
    await editor.configure(() => ({ 'operative-ending': level }));
  }
  await under;
  const found = (await editor.pull(uri)).find(({ code }) => code === 'operative-ending');
  expect(found?.severity).toBe(1);
});
