import { afterEach, beforeEach, expect, test } from 'vitest';
import { createProtocolConnection, ErrorCodes, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { LIGHTHOUSES } from './drafts';
import { serverInMemory } from './in-memory';

const uri = 'file:///drafts/lighthouses.unres';
const initialize = { processId: null, rootUri: null, capabilities: {} };
const hover = { textDocument: { uri }, position: { line: 0, character: 0 } };
const opened = { textDocument: { uri, languageId: 'un-resolution', version: 1, text: LIGHTHOUSES } };
const refused = (code: number) => ({ code, message: expect.stringMatching(/./) });
let client: ProtocolConnection;

beforeEach(() => {
  const { reader, writer } = serverInMemory();
  client = createProtocolConnection(reader, writer);
  client.listen();
});
afterEach(() => client.dispose());

test('a client that asks before it initializes the server is told to do so', async () => {
  for (const method of ['textDocument/hover', 'plenary/preview', 'plenary/refused', 'shutdown', 'lamps']) {
    const answer = client.sendRequest(method, { uri, code: 1, fault: 'lamps' });
    await expect(answer).rejects.toMatchObject(refused(ErrorCodes.ServerNotInitialized));
  }
});

test('what a client says before it initializes the server is not heard', async () => {
  await client.sendNotification('textDocument/didOpen', opened);
  await client.sendRequest('initialize', initialize);
  expect(await client.sendRequest('textDocument/hover', hover)).toBeNull();
  await client.sendNotification('textDocument/didOpen', opened);
  expect(await client.sendRequest('textDocument/hover', hover)).toHaveProperty('contents');
});

test('a client that did not initialize the server as it should may try again', async () => {
  const symbol = { resolveSupport: { properties: 7 } };
  const workspaceEdit = { documentChanges: true, resourceOperations: {} };
  for (const capabilities of [null, 7, { workspace: { symbol } }, { workspace: { workspaceEdit } }]) {
    const wrong = { ...initialize, capabilities };
    const answer = client.sendRequest('initialize', wrong);
    await expect(answer).rejects.toMatchObject(refused(ErrorCodes.InvalidParams));
  }
  expect(await client.sendRequest('initialize', initialize)).toHaveProperty('serverInfo');
});

test('a server is initialized but once', async () => {
  await client.sendRequest('initialize', initialize);
  const again = client.sendRequest('initialize', initialize);
  await expect(again).rejects.toMatchObject(refused(ErrorCodes.InvalidRequest));
  expect(await client.sendRequest('textDocument/hover', hover)).toBeNull();
});

test('a server that was told to shut down answers nothing any more', async () => {
  await client.sendRequest('initialize', initialize);
  await client.sendRequest('shutdown');
  for (const method of ['textDocument/hover', 'initialize', 'shutdown', 'lamps']) {
    const answer = client.sendRequest(method, method === 'initialize' ? initialize : hover);
    await expect(answer).rejects.toMatchObject(refused(ErrorCodes.InvalidRequest));
  }
});
