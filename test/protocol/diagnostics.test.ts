import { afterEach, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  DiagnosticSeverity,
  DiagnosticTag,
  DidChangeTextDocumentNotification,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol/node';
import { LIGHTHOUSES } from './drafts';
import { type Editor, PUSHED_TO } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/lighthouses.unres';
/** The draft with a semicolon where its full stop belongs. */
const UNENDED = LIGHTHOUSES.replace('present resolution.', 'present resolution🗼;');

test('a clean draft has no diagnostics', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, LIGHTHOUSES);
  expect(await editor.pull(uri)).toEqual([]);
});

test('of findings without end the first are shown, and how many more there are', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, LIGHTHOUSES.replace('present resolution.', `present resolution ${"'".repeat(12_000)}.`));
  const shown = await editor.pull(uri);
  expect(shown).toHaveLength(10_001);
  expect(shown.at(-1)?.message).toMatch(/^From here on at least \d more findings are not shown\.$/);
});

test('a diagnostic names its rule, its page, its place behind an emoji and where it may be withheld', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, UNENDED);
  const [diagnostic, ...others] = await editor.pull(uri);
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({
    code: 'operative-ending',
    codeDescription: { href: 'docs:/rules/operative-ending.md' },
    source: 'plenary',
    severity: DiagnosticSeverity.Warning,
    message: 'End the last operative paragraph with a full stop.',
    data: {
      whileTyping: editor.range(uri, UNENDED.slice(UNENDED.indexOf('3. *Requests*')).trimEnd()),
    },
  });
  // The emoji takes two columns.
  const { start, end } = editor.range(uri, '🗼;');
  expect(diagnostic?.range).toEqual({ start: { ...start, character: start.character + 2 }, end });
});

test('a directive that does nothing is shown as needless', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, `<!-- plenary-disable operative-ending -->\n\n${LIGHTHOUSES}`);
  expect(await editor.pull(uri)).toMatchObject([{ code: 'unused-directive', tags: [DiagnosticTag.Unnecessary] }]);
});

test('diagnostics come and go with the text', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, LIGHTHOUSES);
  await editor.edit(uri, '*Noting* the', 'Noting the');
  expect(await editor.pull(uri)).toMatchObject([{ code: 'preambular-italics' }]);
  await editor.edit(uri, 'Noting the', '*Noting* the');
  expect(await editor.pull(uri)).toEqual([]);
});

test('several changes in one notification are made one after the other', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, 'lamps\n');
  await editor.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [
      { text: UNENDED },
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' },
    ],
  });
  const [diagnostic] = await editor.pull(uri);
  expect(diagnostic?.range.start.line).toBe(UNENDED.trimEnd().split('\n').length - 1 + 2);
});

test('CRLF lines have the same diagnostics in the same places', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, UNENDED);
  const windows = 'file:///drafts/windows.unres';
  await editor.open(windows, UNENDED.replaceAll('\n', '\r\n'));
  expect(await editor.pull(windows)).toEqual(await editor.pull(uri));
});

test('untitled documents are checked', async () => {
  ({ editor } = await startInMemory());
  await editor.open('untitled:Untitled-1', UNENDED);
  expect(await editor.pull('untitled:Untitled-1')).toHaveLength(1);
});

test('a pull that a change has overtaken is cancelled with the request to ask again', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, UNENDED);
  const overtaken = editor.pull(uri);
  await editor.edit(uri, '*Noting* the', 'Noting the');
  await expect(overtaken).rejects.toMatchObject({
    code: LSPErrorCodes.ServerCancelled,
    data: { retriggerRequest: true },
  });
  expect(await editor.pull(uri)).toHaveLength(2);
});

test('a document that is closed, if only while its diagnostics were being pulled, has none', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, UNENDED);
  const overtaken = editor.pull(uri);
  await editor.close(uri);
  // No error: VS Code's client would then not ask about this document again when it is reopened.
  expect(await overtaken).toEqual([]);
  expect(await editor.pull(uri)).toEqual([]);
  await editor.open(uri, UNENDED);
  expect(await editor.pull(uri)).toHaveLength(1);
});

test('a pull that the editor cancels is answered as cancelled', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, UNENDED);
  const source = new CancellationTokenSource();
  const cancelled = editor.pull(uri, source.token);
  source.cancel();
  await expect(cancelled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test('what has not changed is not sent again', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, UNENDED);
  const textDocument = { uri };
  const { resultId } = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  const again = { textDocument, previousResultId: resultId };
  expect(await editor.connection.sendRequest(DocumentDiagnosticRequest.type, again)).toEqual({
    kind: 'unchanged',
    resultId,
  });
  await editor.edit(uri, '🗼;', '.');
  expect(await editor.connection.sendRequest(DocumentDiagnosticRequest.type, again)).toMatchObject({
    kind: 'full',
    items: [],
  });
  // Reopened, the same version of the same document is another text.
  await editor.close(uri);
  await editor.open(uri, LIGHTHOUSES);
  expect(await editor.connection.sendRequest(DocumentDiagnosticRequest.type, again)).toMatchObject({ kind: 'full' });
});

test('an editor that cannot pull is pushed the diagnostics of the newest version, and none for a closed document', async () => {
  ({ editor } = await startInMemory({ capabilities: PUSHED_TO }));
  const published = await editor.publishedAfter(uri, async () => {
    await editor.open(uri, LIGHTHOUSES);
    await editor.edit(uri, 'present resolution.', 'present resolution;');
  });
  expect(published).toMatchObject({ version: 2, diagnostics: [{ code: 'operative-ending' }] });
  const withdrawn = await editor.publishedAfter(uri, () => editor.close(uri));
  expect(withdrawn.diagnostics).toEqual([]);
});

test('nothing is pushed, and nothing fails, once the client has asked the server to end', async () => {
  let asked = 0;
  ({ editor } = await startInMemory());
  const { editor: ending } = await startInMemory({ capabilities: PUSHED_TO, rules: () => ++asked && null });
  await ending.open(uri, UNENDED);
  await ending.shutdown();
  // Longer than the pause before a push; a push over the closed connection would fail the run.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(asked).toBe(0);
});
