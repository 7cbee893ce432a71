import { afterEach, expect, test } from 'vitest';
import {
  CompletionRequest,
  HoverRequest,
  InlayHintRequest,
  MarkupContent,
  ReferencesRequest,
  WorkspaceSymbolRequest,
  WorkspaceSymbolResolveRequest,
} from 'vscode-languageserver-protocol/node';
import { CatalogueFilesChanged } from '../../server/src/lsp/requests/catalogue';
import { CitationOverviewRequest, CitationTableRequest } from '../../server/src/lsp/requests/citations';
import { LIGHTHOUSES } from './drafts';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/lighthouses.unres';
const other = 'file:///drafts/buoys.unres';
const adopted = 'file:///adopted/lamps.unres';
const LAMPS = `A/RES/78/10

Resolution adopted by the General Assembly on 21 November 2023

78/10. Lamps of the coasts

*The General Assembly*,

*Decides* to trim them.
`;
const OTHER = LIGHTHOUSES.replace('A/80/L.45', 'A/80/L.46').replace('Lighthouses for every coast', 'Buoys');
/** What the server is told by a catalogue of its own. */
const runtime = {
  loadCatalogue: async () => `plenary-catalogue 1
[titles]
Lamps of the coasts
[general-assembly]
78/10	0	RR	2023-11-21
79/12	0	RR	2024-11-21
[security-council]
[agenda]
[member-states]
`,
};

test('references are found in open drafts and in files', async () => {
  ({ editor } = await startInMemory({ files: { [adopted]: LAMPS, [other]: OTHER } }, runtime));
  await editor.refreshed(1);
  await editor.open(uri, LIGHTHOUSES);
  const ask = (fragment: string, includeDeclaration: boolean) =>
    editor.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri },
      position: editor.position(uri, fragment),
      context: { includeDeclaration },
    });
  const found = await ask('78/10', true);
  expect(found?.map((location) => location.uri)).toEqual([adopted, other, uri]);
  expect(found?.at(-1)?.range).toEqual(editor.range(uri, '78/10'));
  expect((await ask('78/10', false))?.map((location) => location.uri)).toEqual([other, uri]);
  expect(await ask('Noting', true)).toBeNull();
});

test('symbols of the workspace are its files and what the catalogue knows', async () => {
  ({ editor } = await startInMemory({ files: { [adopted]: LAMPS } }, runtime));
  await editor.refreshed(1);
  const found = await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'lamps' });
  expect(found?.map(({ name, location }) => `${name}: ${location.uri}`)).toEqual([
    `78/10 Lamps of the coasts: ${adopted}`,
    '79/12 Lamps of the coasts: https://docs.un.org/en/A/RES/79/12',
  ]);
  const [first] = found ?? [];
  if (first === undefined) throw new Error('nothing found');
  const resolved = await editor.connection.sendRequest(WorkspaceSymbolResolveRequest.type, first);
  expect(resolved.location).toMatchObject({ uri: adopted, range: { start: { line: 4 } } });
});

test('completion offers resolutions where one may be cited, and nothing elsewhere', async () => {
  ({ editor } = await startInMemory({}, runtime));
  await editor.open(uri, LIGHTHOUSES);
  const complete = async (fragment: string, into: number) => {
    const { line, character } = editor.position(uri, fragment);
    const position = { line, character: character + into };
    const answer = await editor.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    return answer === null || Array.isArray(answer) ? answer : answer.items;
  };
  expect(await complete('work of', 5)).toBeNull();
  await editor.edit(uri, '2023,\n', '2023 and 7\n');
  const [item, ...more] = (await complete('and 7', 5)) ?? [];
  expect(more).toEqual([]);
  expect(item).toMatchObject({
    label: '79/12',
    labelDetails: { description: 'Lamps of the coasts' },
    filterText: '79/12',
    textEdit: { newText: '79/12 of 21 November 2024' },
  });
});

test('titles are shown behind citations only where the setting asks for them', async () => {
  ({ editor } = await startInMemory({}, runtime));
  await editor.open(uri, LIGHTHOUSES);
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const ask = () => editor.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range });
  expect(await ask()).toBeNull();
  editor.settings = { 'plenary.inlayHints.citations': true };
  expect((await ask())?.map(({ label }) => label)).toEqual(['Lamps of the coasts']);
});

test('the overview tells what a draft cites, with the findings on it, and what cites the draft', async () => {
  const citing = OTHER.replace('its resolution 78/10 of 21 November 2023', 'draft resolution A/80/L.45');
  ({ editor } = await startInMemory({ files: { [adopted]: LAMPS, [other]: citing } }, runtime));
  await editor.refreshed(1);
  await editor.open(uri, LIGHTHOUSES.replace('78/10 of 21', '78/10 of 22'));
  const overview = await editor.connection.sendRequest(CitationOverviewRequest, { uri });
  expect(overview?.groups).toMatchObject([
    {
      label: 'General Assembly resolutions',
      documents: [{ label: '78/10', title: 'Lamps of the coasts', file: adopted, findings: 1 }],
    },
  ]);
  expect(overview?.groups[0]?.documents[0]?.ranges).toEqual([editor.range(uri, '78/10')]);
  expect(overview?.citedBy).toMatchObject([{ uri: other, label: 'A/80/L.46', title: 'Buoys' }]);
  expect(await editor.connection.sendRequest(CitationOverviewRequest, { uri: other })).toBeNull();
});

test('the cited documents are listed as a table', async () => {
  ({ editor } = await startInMemory({}, runtime));
  await editor.open(uri, LIGHTHOUSES);
  const table = (format: 'markdown' | 'csv') => editor.connection.sendRequest(CitationTableRequest, { uri, format });
  expect(await table('markdown')).toContain('# Documents cited in Lighthouses for every coast');
  expect(await table('csv')).toContain('A/RES/78/10,78/10,Lamps of the coasts,2023-11-21,');
});

test('files of the user go before the catalogue, and are followed; what is wrong with them is told', async () => {
  const own = 'file:///own/my%20documents.csv';
  const files = { [own]: 'symbol,title\n78/10,Lamps that I know\n,Nothing\n78/11,\ufffdtoiles\n' };
  ({ editor } = await startInMemory({ files, catalogueFiles: [own] }, runtime));
  await editor.open(uri, LIGHTHOUSES);
  const hover = async () => {
    const position = editor.position(uri, '78/10');
    const answer = await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return answer !== null && MarkupContent.is(answer.contents) ? answer.contents.value : '';
  };
  expect(await hover()).toContain('Lamps that I know');
  expect(await hover()).toContain('21 November 2023');
  expect(editor.logged).toEqual([
    `${own}: line 4: not in UTF-8; save the file in that encoding`,
    `${own}: line 3: there is no symbol`,
  ]);
  editor.catalogueFiles = [];
  await editor.refreshAfter(() => editor.connection.sendNotification(CatalogueFilesChanged));
  expect(await hover()).toContain('Lamps of the coasts');
});
