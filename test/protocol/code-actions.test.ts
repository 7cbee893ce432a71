import { afterEach, expect, test } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  LSPErrorCodes,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { OPEN_RULE_DOCUMENTATION } from '../../server/src/lsp/custom-requests';
import { LIGHTHOUSES } from './drafts';
import { type Editor, VSCODE } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/lighthouses.unres';
/** No italics in the two paragraphs that note and welcome; a semicolon at the end; an emoji before each. */
const BROKEN = LIGHTHOUSES.replace('*Noting* the work', 'Noting the 🗼 work')
  .replace('*Welcoming*', 'Welcoming')
  .replace('present resolution.', 'present resolution 🗼;');

async function actionsAt(
  range: Range,
  context: { only?: string[]; diagnostics?: Diagnostic[] } = {},
): Promise<CodeAction[]> {
  const answer = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...context },
  });
  return (answer ?? []).filter((action): action is CodeAction => 'kind' in action);
}

test('the fix of a diagnostic is preferred, names its diagnostic, and its edit is of the version shown', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, BROKEN, 7);
  const diagnostics = (await editor.pull(uri)).filter(({ code }) => code === 'operative-ending');
  const [fix] = await actionsAt(editor.range(uri, '🗼;'), { diagnostics });
  expect(fix).toMatchObject({ title: 'End with “.”', kind: 'quickfix', isPreferred: true, diagnostics });
  expect(fix?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 7 } }]);
  await editor.apply(fix?.edit ?? {});
  expect(editor.text(uri)).toBe(BROKEN.replace('🗼;', '🗼.'));
  expect((await editor.pull(uri)).map(({ code }) => code)).not.toContain('operative-ending');
});

test('all findings of one rule are fixed together', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, BROKEN);
  const action = (await actionsAt(editor.range(uri, 'Welcoming'))).find(({ title }) => title.startsWith('Fix all'));
  expect(action?.title).toBe('Fix all 2 findings of preambular-italics in this file');
  await editor.apply(action?.edit ?? {});
  expect(editor.text(uri)).toBe(BROKEN.replace('Noting the 🗼', '*Noting* the 🗼').replace('Welcoming', '*Welcoming*'));
});

test('everything that has one right answer is fixed at once, when asked for', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, BROKEN);
  const [action, ...others] = await actionsAt(editor.range(uri, BROKEN), { only: ['source.fixAll'] });
  expect(others).toEqual([]);
  expect(action?.kind).toBe('source.fixAll.plenary');
  await editor.apply(action?.edit ?? {});
  expect(await editor.pull(uri)).toEqual([]);
  expect(await actionsAt(editor.range(uri, editor.text(uri)), { only: ['source.fixAll.plenary'] })).toEqual([]);
});

test('a finding is silenced for its paragraph, and its rule explained', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, BROKEN);
  const actions = await actionsAt(editor.range(uri, 'Welcoming'));
  const explain = actions.find(({ command }) => command?.command === OPEN_RULE_DOCUMENTATION);
  expect(explain?.command?.arguments).toEqual(['preambular-italics']);
  const silence = actions.find(({ title }) => title === 'Disable preambular-italics for this paragraph');
  await editor.apply(silence?.edit ?? {});
  expect(editor.text(uri)).toBe(
    BROKEN.replace('Welcoming', '<!-- plenary-disable-next-paragraph preambular-italics -->\n\nWelcoming'),
  );
  const left = await editor.pull(uri);
  expect(left.map(({ code }) => code)).toEqual(['preambular-italics', 'operative-ending']);
});

test('where nothing is wrong nothing is offered', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, BROKEN);
  expect(await actionsAt(editor.range(uri, 'Commends'))).toEqual([]);
  expect(await actionsAt(editor.range(uri, 'Welcoming'), { only: ['refactor'] })).toEqual([]);
});

test('actions that a change has overtaken are refused', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, BROKEN);
  const overtaken = actionsAt(editor.range(uri, 'Welcoming'));
  await editor.edit(uri, '*Recalling*', 'Recalling');
  await expect(overtaken).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
});

test('an editor without versioned edits and pages of rules gets plain edits and no page', async () => {
  const capabilities = { ...VSCODE, workspace: { ...VSCODE.workspace, workspaceEdit: {} } };
  ({ editor } = await startInMemory({ capabilities, initializationOptions: {} }));
  await editor.open(uri, BROKEN);
  const actions = await actionsAt(editor.range(uri, '🗼;'));
  expect(actions[0]?.edit?.changes?.[uri]).toHaveLength(1);
  expect(actions.some(({ command }) => command !== undefined)).toBe(false);
});

test('CRLF is kept', async () => {
  ({ editor } = await startInMemory());
  const windows = BROKEN.replaceAll('\n', '\r\n');
  await editor.open(uri, windows);
  const [all] = await actionsAt(editor.range(uri, windows), { only: ['source.fixAll.plenary'] });
  await editor.apply(all?.edit ?? {});
  expect(editor.text(uri)).not.toMatch(/[^\r]\n/);
  expect(await editor.pull(uri)).toEqual([]);
});
