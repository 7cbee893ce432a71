import { afterEach, expect, test } from 'vitest';
import {
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  MarkupKind,
} from 'vscode-languageserver-protocol/node';
import { PROPOSE } from '../../server/src/lsp/requests/client-commands';
import { LIGHTHOUSES } from './drafts';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'untitled:draft';
const complete = async (line: number, character: number): Promise<CompletionItem[]> => {
  const position = { line, character };
  const answer = await editor.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
  return (Array.isArray(answer) ? answer : answer?.items) ?? [];
};

test('opening phrases are proposed with the range that they replace, and explained when asked', async () => {
  ({ editor } = await startInMemory({ initializationOptions: { proposesOn: true } }));
  await editor.open(uri, `${LIGHTHOUSES.split('*Recalling*')[0]}Rec`);
  const line = LIGHTHOUSES.split('*Recalling*')[0]?.split('\n').length ?? 0;
  const [first] = await complete(line - 1, 3);
  expect(first).toMatchObject({
    label: 'Recalling',
    filterText: 'Recalling',
    textEdit: {
      range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 3 } },
      newText: '*Recalling* ',
    },
    command: { command: PROPOSE },
  });
  expect(first?.documentation).toBeUndefined();
  const resolved = await editor.connection.sendRequest(CompletionResolveRequest.type, first as CompletionItem);
  expect(resolved.documentation).toMatchObject({
    kind: MarkupKind.Markdown,
    value: expect.stringContaining('most frequent preambular openings'),
  });
});

test('a client without the command that goes on gets none', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, `${LIGHTHOUSES.split('*Recalling*')[0]}R`);
  const line = (LIGHTHOUSES.split('*Recalling*')[0]?.split('\n').length ?? 0) - 1;
  expect((await complete(line, 1))[0]?.command).toBeUndefined();
});

test('an empty draft is offered its masthead', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, '');
  expect((await complete(0, 0)).map(({ label }) => label)).toContain('General Assembly');
});

test('a new footnote’s text begins at the end of the draft', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, LIGHTHOUSES);
  await editor.edit(uri, '2023,\n', '2023,[^\n');
  const { line, character } = editor.position(uri, '[^\n');
  const [note] = await complete(line, character + 2);
  expect(note?.additionalTextEdits?.[0]?.newText).toMatch(/^\n\n\[\^\d\]: $/);
});
