import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  DocumentSymbolRequest,
  ExitNotification,
  HoverRequest,
  IPCMessageReader,
  IPCMessageWriter,
  SemanticTokensRequest,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { root } from '../../scripts/bundles';
import { LIGHTHOUSES } from './drafts';
import { Editor } from './editor';
import { bundleServer, SERVER, ServerProcess } from './over-stdio';

const uri = 'file:///drafts/lighthouses.unres';
let server: ServerProcess;

beforeAll(bundleServer);
beforeEach(() => {
  server = new ServerProcess();
});
afterEach(() => server.dispose());

test('the bundled server checks a draft, and ends well when told to', async () => {
  const editor = await server.start();
  await editor.open(uri, LIGHTHOUSES.replace('present resolution.', 'present resolution🗼;'));
  // The catalogue is the real one, and may have its say about the agenda.
  const diagnostic = (await editor.pull(uri)).find(({ code }) => code === 'operative-ending');
  expect(editor.textAt(uri, diagnostic?.range ?? editor.range(uri, 'keepers'))).toBe(';');
  await editor.connection.sendRequest(ShutdownRequest.type);
  await editor.connection.sendNotification(ExitNotification.type);
  expect(await server.exitCode()).toBe(0);
  expect(server.complaints).toBe('');
});

test('the bundled server knows what its catalogue holds', async () => {
  const editor = await server.start();
  await editor.open(uri, LIGHTHOUSES);
  const position = editor.position(uri, '78/10');
  const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  expect(JSON.stringify(hover?.contents)).toContain('Adopted 21 November 2023');
});

test('a server that is told to exit without a shutdown says so by its exit code', async () => {
  const editor = await server.start();
  await editor.connection.sendNotification(ExitNotification.type);
  expect(await server.exitCode()).toBe(1);
});

test('a server whose editor has died ends too', async () => {
  await server.start();
  server.hangUp();
  expect(await server.exitCode()).toBe(1);
});

test.each([
  ['no length', 'Content-Type: application/json\r\n\r\n{}'],
  ['a length in words', 'Content-Length: ten\r\n\r\n{}'],
  ['a length below nothing', 'Content-Length: -5\r\n\r\n{"jsonrpc":"2.0"}'],
  ['a length below nothing, and no message', 'Content-Length: -5\r\n\r\n'],
  ['a line that is none', 'lamps\r\n\r\n'],
  ['words before it', 'lamps \u0007\n'],
  ['no end', 'lamps '.repeat(2_000)],
])('a header with %s ends the server, which would hear nothing any more', async (_, header) => {
  const editor = await server.start();
  server.write(header);
  void editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 0 } });
  expect(await server.exitCode()).toBe(1);
  expect(server.complaints).toMatch(/^The server ends at a message whose header cannot be read, for .+: ".+"\n$/);
});

test('a message of which nobody could wait for the end ends the server', async () => {
  await server.start();
  server.write('Content-Length: 99999999999\r\n\r\n{}');
  expect(await server.exitCode()).toBe(1);
  expect(server.complaints).toBe(
    'The server ends at a message that is announced as larger than 256 MB: "99999999999"\n',
  );
});

test.each([
  [[], ''],
  [['--pipe=lamps'], ' --pipe is not offered.'],
  [['--pipe', 'lamps', '--stdio'], ' --pipe is not offered.'],
  [['--socket=7'], ' --socket is not offered.'],
  [['--node-ipc'], ''],
])('a server that is started with %j says how it is to be started', async (args, reason) => {
  const other = new ServerProcess(args);
  expect(await other.exitCode()).toBe(1);
  expect(other.complaints).toBe(
    `This is Plenary’s language server.${reason} An editor starts it with --stdio, or from Node with --node-ipc.\n`,
  );
});

test('a server that another program of Node has started is spoken to as VS Code does', async () => {
  const child = fork(path.join(root, SERVER), ['--node-ipc'], { stdio: 'pipe' });
  const { editor, initialized } = await Editor.start(new IPCMessageReader(child), new IPCMessageWriter(child));
  expect(initialized.serverInfo?.name).toBe('Plenary');
  await editor.connection.sendRequest(ShutdownRequest.type);
  await editor.connection.sendNotification(ExitNotification.type);
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
});

test('a message that is no JSON, and one without a meaning, cost an editor nothing else', async () => {
  const editor = await server.start();
  for (const body of ['{"jsonrpc":', '7', '[]', '{}', 'null', '{"jsonrpc":"2.0","method":"$/cancelRequest"}']) {
    server.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
  }
  await editor.open(uri, LIGHTHOUSES);
  expect(await editor.pull(uri)).toBeInstanceOf(Array);
  expect(server.complaints).toBe('');
});

test('no text ends the server', async () => {
  const editor = await server.start();
  const texts = [
    '',
    '*',
    '\0\u0001\ufffd\ud83d\udc00\u2028\u0085',
    '\ufeff*The General Assembly*,\r\r\n\n\r*Noting',
    '('.repeat(20_000),
    `*The General Assembly*,\n\n1. *Decides*:\n\n${'(a) (i) a. i. to rest;\n\n'.repeat(2_000)}`,
    `${'> '.repeat(5_000)}lamps`,
    '<!-- plenary-disable '.repeat(2_000),
    `${'[^1]'.repeat(5_000)}${'\n[^1]: Of oil.\n'.repeat(2_000)}`,
  ];
  for (const [i, text] of texts.entries()) {
    const odd = `untitled:odd-${i}`;
    await editor.open(odd, text);
    const textDocument = { uri: odd };
    expect(await editor.pull(odd)).toBeInstanceOf(Array);
    expect(await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toBeInstanceOf(Array);
    expect(await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument })).toHaveProperty('data');
    await editor.close(odd);
  }
  expect(server.complaints).toBe('');
});

test('a text of ten megabytes is checked', async () => {
  const editor = await server.start();
  const preamble = '*Welcoming* the patience of the keepers of lighthouses,\n\n*Noting* their good cheer,\n\n'.repeat(
    120_000,
  );
  await editor.open(
    uri,
    LIGHTHOUSES.replace('*Recalling*', () => `${preamble}*Recalling*`),
  );
  expect(await editor.pull(uri)).toBeInstanceOf(Array);
});
