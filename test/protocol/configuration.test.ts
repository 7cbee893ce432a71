import { parse } from 'jsonc-parser';
import { afterEach, expect, test } from 'vitest';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { ConfigurationEditRequest, EffectiveConfigurationRequest } from '../../server/src/lsp/requests/configuration';
import { LIGHTHOUSES } from './drafts';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const UNENDED = LIGHTHOUSES.replace('present resolution.', 'present resolution;');
const uri = 'file:///drafts/coasts/lighthouses.unres';
const nearest = 'file:///drafts/coasts/.plenary.json';
const above = 'file:///drafts/.plenary.json';

async function severityOf(document: string): Promise<DiagnosticSeverity | undefined> {
  return (await editor.pull(document))[0]?.severity;
}

async function openAndPull(): Promise<void> {
  await editor.open(uri, UNENDED);
  await editor.pull(uri);
}

test('a changed setting has the diagnostics asked for again', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, UNENDED);
  expect(await severityOf(uri)).toBe(DiagnosticSeverity.Warning);
  await editor.refreshAfter(() => editor.configure(() => ({ 'operative-ending': 'error' })));
  expect(await severityOf(uri)).toBe(DiagnosticSeverity.Error);
  await editor.refreshAfter(() => editor.configure(() => ({ 'operative-ending': 'off' })));
  expect(await severityOf(uri)).toBeUndefined();
});

test('each document has the setting of its own folder', async () => {
  const other = 'file:///elsewhere/lighthouses.unres';
  ({ editor } = await startInMemory({
    rules: (document) => (document === other ? { 'operative-ending': 'hint' } : null),
  }));
  await editor.open(uri, UNENDED);
  await editor.open(other, UNENDED);
  expect(await severityOf(uri)).toBe(DiagnosticSeverity.Warning);
  expect(await severityOf(other)).toBe(DiagnosticSeverity.Hint);
});

test('the nearest configuration file governs alone, from when it is written until it is deleted', async () => {
  ({ editor } = await startInMemory({
    files: { [above]: '{ "rules": { "operative-ending": "hint" } }' },
    rules: () => ({ 'operative-ending': 'error' }),
  }));
  await editor.open(uri, UNENDED);
  expect(await severityOf(uri)).toBe(DiagnosticSeverity.Hint);
  await editor.refreshAfter(() =>
    editor.write(nearest, '{ /* ours */ "rules": { "operative-ending": "information" } }'),
  );
  expect(await severityOf(uri)).toBe(DiagnosticSeverity.Information);
  await editor.refreshAfter(() => editor.write(nearest, '{}'));
  expect(await severityOf(uri)).toBe(DiagnosticSeverity.Warning);
  await editor.refreshAfter(() => editor.write(nearest, null));
  await editor.refreshAfter(() => editor.write(above, null));
  expect(await severityOf(uri)).toBe(DiagnosticSeverity.Error);
});

test('the setting alone governs where the editor gives no files, and for untitled documents', async () => {
  ({ editor } = await startInMemory({ rules: () => ({ 'operative-ending': 'error' }), initializationOptions: {} }));
  await editor.open(uri, UNENDED);
  expect(await severityOf(uri)).toBe(DiagnosticSeverity.Error);
  await editor.open('untitled:Untitled-1', UNENDED);
  expect(await severityOf('untitled:Untitled-1')).toBe(DiagnosticSeverity.Error);
  expect(editor.asked).toEqual([]);
});

test('what is wrong with a configuration is told, and the rest of it holds', async () => {
  const text = '{ "rules": { "operative-endign": "off", "operative-ending": "error" } }';
  ({ editor } = await startInMemory({ files: { [nearest]: text } }));
  const { problems } = await editor.connection.sendRequest(EffectiveConfigurationRequest, { uri });
  expect(problems).toEqual(['Unknown rule “operative-endign”; did you mean “operative-ending”?']);
  expect(editor.logged).toEqual([expect.stringContaining(problems[0] as string)]);
  await editor.open(uri, UNENDED);
  expect(await severityOf(uri)).toBe(DiagnosticSeverity.Error);
});

test('what is wrong with a configuration file is shown in it, until it is put right or gone', async () => {
  const text = '{\n  "preset": "lax",\n  "rules": { "operative-ending": "loud" }\n}\n';
  ({ editor } = await startInMemory({ files: { [nearest]: text } }));
  const { diagnostics } = await editor.publishedAfter(nearest, () => openAndPull());
  expect(diagnostics).toMatchObject([
    {
      range: { start: { line: 1, character: 12 }, end: { line: 1, character: 17 } },
      message: expect.stringContaining('Unknown preset “lax”'),
      severity: DiagnosticSeverity.Error,
      source: 'plenary',
    },
    { range: { start: { line: 2 } }, message: expect.stringContaining('Unknown level “loud”') },
  ]);
  const right = await editor.publishedAfter(nearest, () => editor.write(nearest, '{}'));
  expect(right.diagnostics).toEqual([]);
  const faulty = await editor.publishedAfter(above, () => editor.write(above, '{ "ruls": {} }'));
  expect(faulty.diagnostics).toHaveLength(1);
  const gone = await editor.publishedAfter(above, () => editor.write(above, null));
  expect(gone.diagnostics).toEqual([]);
});

test('of very many faults of a configuration some hundred are shown, and how many more there are', async () => {
  ({ editor } = await startInMemory({ files: { [nearest]: `{${'"a": 1,'.repeat(5_000)}}` } }));
  const { diagnostics } = await editor.publishedAfter(nearest, () => openAndPull());
  expect(diagnostics).toHaveLength(201);
  expect(diagnostics.at(-1)?.message).toBe('… and 4,800 more');
});

test('what is wrong with a configuration is logged once, however many drafts it governs', async () => {
  ({ editor } = await startInMemory({ files: { [nearest]: '{ "ruls": {} }' } }));
  await editor.open(uri, UNENDED);
  await editor.open('file:///drafts/coasts/harbours.unres', UNENDED);
  await editor.pull(uri);
  await editor.pull('file:///drafts/coasts/harbours.unres');
  expect(editor.logged).toHaveLength(1);
});

test('the setting is written into the configuration file, on request', async () => {
  const text = '{\n  "rules": {\n    "ibid": "hint" // ours\n  }\n}\n';
  ({ editor } = await startInMemory({ files: { [nearest]: text }, folders: ['file:///work'] }));
  const ask = (document: string, rules: Record<string, unknown>) =>
    editor.connection.sendRequest(ConfigurationEditRequest, { uri: document, rules });
  expect(await ask(uri, { ibid: 'hint' })).toEqual({ outcome: 'unchanged', file: nearest });
  expect(await ask('untitled:Untitled-1', { ibid: 'off' })).toEqual({ outcome: 'nowhere' });
  const rules = { ibid: 'off', 'operative-ending': { level: 'error', options: { allowAnd: true } } };
  const answer = await ask(uri, rules);
  if (answer.outcome !== 'edit') throw new Error(answer.outcome);
  await editor.apply(answer.edit);
  expect(parse(editor.text(nearest))).toEqual({ rules });
  expect(editor.text(nearest)).toContain('"off", // ours');
  const other = await ask('file:///drafts/.plenary.json', { ibid: 'off' });
  expect(other).toMatchObject({ outcome: 'edit', file: above });
  await editor.write(nearest, '[]');
  expect(await ask(uri, rules)).toEqual({ outcome: 'faulty', file: nearest });
});

test('a configuration in another encoding is told, holds as far as it goes and is not written to', async () => {
  const text = '{\n  // \ufffdt\ufffd\n  "rules": { "operative-ending": "off" }\n}\n';
  ({ editor } = await startInMemory({ files: { [nearest]: text }, folders: ['file:///work'] }));
  let found: Diagnostic[] = [];
  const { diagnostics } = await editor.publishedAfter(nearest, async () => {
    await editor.open(uri, UNENDED);
    found = await editor.pull(uri);
  });
  expect(diagnostics).toMatchObject([
    { range: { start: { line: 1, character: 5 } }, message: 'This is not in UTF-8; save the file in that encoding' },
  ]);
  expect(found.map(({ code }) => code)).not.toContain('operative-ending');
  const answer = await editor.connection.sendRequest(ConfigurationEditRequest, { uri, rules: { ibid: 'off' } });
  expect(answer).toEqual({ outcome: 'faulty', file: nearest });
});

test('files are read once, however often the text changes', async () => {
  ({ editor } = await startInMemory({ files: { [nearest]: '{}' } }));
  await editor.open(uri, UNENDED);
  await editor.pull(uri);
  await editor.edit(uri, 'present resolution;', 'present resolution.');
  await editor.pull(uri);
  expect(editor.asked.filter((asked) => asked === nearest)).toHaveLength(1);
});
