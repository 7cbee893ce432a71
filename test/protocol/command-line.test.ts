import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, inject, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { root } from '../../scripts/bundles';
import { runProgram, TestFolder } from '../../server/src/cli/bundled-cli.fixture';
import { CheckFiles } from '../../server/src/lsp/requests/workspace-check';
import { LIGHTHOUSES } from './drafts';
import { startInMemory } from './in-memory';

const BROKEN = LIGHTHOUSES.replace('*Noting*', 'Noting')
  .replace('present resolution.', 'present resolution🗼;')
  .replace('2. *Invites*', '5. *Invites*')
  .replace('Agenda item 78', 'Item 78');
/** Drafts under different configurations: none, the nearest of two, one that lies above, one with a fault. */
const FILES = {
  'free/a.unres': BROKEN,
  'strict/.plenary.json': '{ "preset": "strict" }',
  'strict/b.unres': BROKEN,
  'strict/mun/.plenary.json': '{ // ours\n "preset": "mun", "rules": { "operative-numbering": "hint" }, }',
  'strict/mun/deep/c.unres.md': BROKEN.replaceAll('\n', '\r\n'),
  'faulty/.plenary.json': '{ "rules": { "operative-ending": "off", "no-such-rule": "off" } }',
  'faulty/d.resolution.md': `<!-- plenary-disable agenda-item -->\n\n${BROKEN}`,
};
const DRAFTS = Object.keys(FILES).filter((name) => !name.endsWith('.json'));

const folder = new TestFolder(FILES);
afterAll(() => folder.remove());

const LEVELS = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

test('editor and command line find the same, at the same level and place', async () => {
  const uriOf = (name: string) => pathToFileURL(path.join(folder.path, name)).href;
  const loadCatalogue = async () => readFileSync(path.join(root, 'data/catalogue.txt'), 'utf8');
  const files = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [uriOf(name), text]));
  const { editor } = await startInMemory({ files }, { loadCatalogue });
  const inEditor = (await editor.connection.sendRequest(CheckFiles, { uris: DRAFTS.map(uriOf) })).map(
    ({ diagnostics }) =>
      (diagnostics ?? []).map(({ code, severity, message, range: { start, end } }) => ({
        ruleId: code,
        level: LEVELS[severity ?? DiagnosticSeverity.Error],
        message,
        place: [start.line + 1, start.character + 1, end.line + 1, end.character + 1],
      })),
  );
  await editor.shutdown();

  const { stdout } = await runProgram(inject('program'), folder, ['check', '--format', 'json', ...DRAFTS]);
  const onCommandLine = JSON.parse(stdout).map(({ messages }: { messages: Record<string, unknown>[] }) =>
    messages.map(({ ruleId, level, message, line, column, endLine, endColumn }) => ({
      ruleId,
      level,
      message,
      place: [line, column, endLine, endColumn],
    })),
  );
  expect(onCommandLine).toEqual(inEditor);
  const [free, strict, mun, faulty] = inEditor.map((found) =>
    Object.fromEntries(found.map(({ ruleId, level }) => [ruleId, level])),
  );
  expect(free).toMatchObject({ 'operative-ending': 'warning', 'operative-numbering': 'error' });
  expect(strict).toMatchObject({ 'operative-ending': 'error' });
  expect(mun).toMatchObject({ 'operative-ending': 'warning', 'operative-numbering': 'hint' });
  expect(mun).not.toHaveProperty('agenda-item');
  expect(faulty).not.toHaveProperty('operative-ending');
});
