import { afterEach, expect, test } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  LSPErrorCodes,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { OPEN_RULE_DOCUMENTATION, SAVE_CONFIGURATION } from '../../server/src/lsp/requests/client-commands';
import { LIGHTHOUSES } from './drafts';
import { type Editor, VSCODE } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/lighthouses.unres';
/** No italics in the two paragraphs that note and welcome; a semicolon at the end; an emoji before each. */
const BROKEN = LIGHTHOUSES.replace('*Noting* the work', 'Noting the 🗼 work')
  .replace('*Welcoming*', 'Welcoming')
  .replace('present resolution.', 'present resolution🗼;');

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

test('the ways out come below the repairs, from the narrowest to the widest', async () => {
  ({ editor } = await startInMemory({ folders: ['file:///drafts'] }));
  await editor.open(uri, BROKEN);
  const actions = await actionsAt(editor.range(uri, 'Welcoming'), { diagnostics: await editor.pull(uri) });
  expect(actions.map(({ title }) => title)).toEqual([
    'Put “Welcoming” in italics',
    'Fix all 2 findings of preambular-italics in this file',
    'Disable preambular-italics for this paragraph',
    'Disable preambular-italics for this file',
    'Disable preambular-italics for this workspace',
    'Open the documentation of preambular-italics',
  ]);
  expect(actions.map(({ isPreferred }) => isPreferred === true)).toEqual([true, false, false, false, false, false]);
  // VS Code puts actions without diagnostics last.
  expect(actions.map(({ diagnostics }) => diagnostics?.length)).toEqual([1, 1, 1, 1, 1, undefined]);
});

test('a rule is silenced for its file', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, BROKEN);
  const disable = 'Disable preambular-italics for this file';
  const action = (await actionsAt(editor.range(uri, 'Welcoming'))).find(({ title }) => title === disable);
  await editor.apply(action?.edit ?? {});
  expect(editor.text(uri)).toBe(`<!-- plenary-disable preambular-italics -->\n\n${BROKEN}`);
  expect((await editor.pull(uri)).map(({ code }) => code)).toEqual(['operative-ending']);
});

/** The action that switches the rule off beyond the draft: for a folder or the workspace. */
async function switchOff(): Promise<CodeAction | undefined> {
  const actions = await actionsAt(editor.range(uri, 'Welcoming'));
  return actions.find(({ title }) => /^Disable \S+ for (this workspace|the folder)/.test(title));
}

test('a rule is switched off in the configuration that governs the draft, whose comments stay', async () => {
  const file = 'file:///drafts/.plenary.json';
  const text = '{\n  // Ours.\n  "preset": "strict" // for now\n}\n';
  ({ editor } = await startInMemory({ files: { [file]: text }, folders: ['file:///drafts/coasts'] }));
  await editor.open(uri, BROKEN);
  const action = await switchOff();
  expect(action?.title).toBe('Disable preambular-italics for the folder “drafts”');
  expect(action?.command).toMatchObject({ command: SAVE_CONFIGURATION, arguments: [file] });
  await editor.refreshAfter(() => editor.apply(action?.edit ?? {}));
  expect(editor.text(file)).toBe(
    '{\n  // Ours.\n  "preset": "strict", // for now\n  "rules": {\n    "preambular-italics": "off"\n  }\n}\n',
  );
  expect((await editor.pull(uri)).map(({ code }) => code)).toEqual(['operative-ending']);
});

test('where no configuration governs, one is made in the folder of the workspace', async () => {
  ({ editor } = await startInMemory({ folders: ['file:///', 'file:///drafts'] }));
  await editor.open(uri, BROKEN);
  const action = await switchOff();
  expect(action?.title).toBe('Disable preambular-italics for this workspace');
  await editor.refreshAfter(() => editor.apply(action?.edit ?? {}));
  expect(editor.text('file:///drafts/.plenary.json')).toBe(
    '{\n  "rules": {\n    "preambular-italics": "off"\n  }\n}\n',
  );
  expect((await editor.pull(uri)).map(({ code }) => code)).toEqual(['operative-ending']);
});

test('a file outside every workspace has its own folder', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, BROKEN);
  expect((await switchOff())?.title).toBe('Disable preambular-italics for the folder “drafts”');
});

test.each([
  ['untitled', 'untitled:Untitled-1'],
  ['virtual, in no folder', 'git:/drafts/lighthouses.unres'],
  ['beside a broken configuration', 'vfs://host/drafts/lighthouses.unres'],
])('what is %s has no configuration to write to', async (_, draft) => {
  const files = { 'vfs://host/drafts/.plenary.json': '{ "rules": ' };
  ({ editor } = await startInMemory({ files, folders: ['vfs://host/drafts'] }));
  await editor.open(draft, BROKEN);
  const answer = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: draft },
    range: editor.range(draft, 'Welcoming'),
    context: { diagnostics: [] },
  });
  expect(answer?.map(({ title }) => title).filter((title) => title.startsWith('Disable'))).toEqual([
    'Disable preambular-italics for this paragraph',
    'Disable preambular-italics for this file',
  ]);
});

test('a directive cannot silence what is said of directives, but the configuration can', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, `<!-- plenary-disable ibid -->\n\n${LIGHTHOUSES}`);
  const actions = await actionsAt(editor.range(uri, 'ibid'));
  expect(actions.map(({ title }) => title).filter((title) => title.startsWith('Disable'))).toEqual([
    'Disable unused-directive for the folder “drafts”',
  ]);
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
  expect(actions.some(({ title }) => title.includes('folder'))).toBe(false);
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
