import { afterEach, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { RollForwardProposals, RollForwardRequest } from '../../server/src/lsp/requests/rolling-forward';
import { adoptedLamps } from '../../server/src/roll-forward/lamps.fixture';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/A_RES_79_990.unres';
const ADOPTED = adoptedLamps('eighty-first');

test('an open resolution is rolled forward, a change a step', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, ADOPTED.replaceAll('\n', '\r\n'));
  const proposals = await editor.connection.sendRequest(RollForwardProposals, { uri });
  expect(proposals[0]).toEqual({ session: 81, name: 'Eighty-first session', isOwn: true });
  const result = await editor.connection.sendRequest(RollForwardRequest, { uri, session: 81 });
  if ('refused' in result) throw new Error(result.refused);
  expect(result.unexplained).toBeNull();
  expect(result.account).toContain('“eighty-first” → “eighty-third”');
  const text = [...result.steps]
    .reverse()
    .reduce(
      (source, step) => TextDocument.applyEdits(TextDocument.create(uri, '', 0, source), [...step]),
      editor.text(uri),
    );
  expect(text).toContain('A/81/L.[ ]');
  expect(text).toContain('*Decides* to consider lamps at its eighty-third session.');
  expect(text).not.toContain('plenary meeting');
});

test('an interval that nothing shows is asked for, and settles the clauses', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, ADOPTED);
  const request = (interval?: number) =>
    editor.connection.sendRequest(RollForwardRequest, { uri, session: 80, ...(interval && { interval }) });
  expect(await request()).toMatchObject({ unexplained: 2, questions: 3 });
  expect(await request(3)).toMatchObject({ unexplained: null, questions: 2 });
  expect(JSON.stringify(await request(3))).toContain('“eighty-first” → “eighty-third”');
});

test('what is not open or no resolution is refused with a reason', async () => {
  ({ editor } = await startInMemory());
  expect(await editor.connection.sendRequest(RollForwardProposals, { uri })).toEqual([]);
  expect(await editor.connection.sendRequest(RollForwardRequest, { uri, session: 81 })).toHaveProperty('refused');
  await editor.open(uri, 'milk and bread\n');
  expect(await editor.connection.sendRequest(RollForwardRequest, { uri, session: 81 })).toHaveProperty('refused');
});
