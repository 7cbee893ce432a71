import { afterEach, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { draft, lighthouses } from '../../server/src/agreed/drafts.fixture';
import {
  FindSources,
  ForgetTexts,
  InsertAgreed,
  OverviewAgreed,
  PutTexts,
  ReadLibraryPage,
  ReadTexts,
  SearchAgreed,
} from '../../server/src/lsp/requests/agreed';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/78.unres';
const files = {
  'file:///drafts/76.md': lighthouses(),
  'file:///drafts/77.md': lighthouses({ session: 77, number: 52 }),
  'file:///drafts/torn.xml': '<akomaNtoso><p>Torn',
};

async function start() {
  ({ editor } = await startInMemory({ files, initializationOptions: { providesFiles: true } }));
  await editor.open(uri, draft);
  return editor.connection.sendRequest(ReadTexts, { uris: Object.keys(files) });
}

const overview = async () => {
  const told = await editor.connection.sendRequest(OverviewAgreed, { uri });
  return told?.paragraphs.map(({ verdict }) => verdict);
};

test('paragraphs are told where they were agreed, files that cannot be read are named', async () => {
  const read = await start();
  expect(read.map(({ fault }) => fault)).toEqual([null, null, expect.stringContaining('the XML is damaged')]);
  expect(await overview()).toEqual([
    'unchanged since 77/52, first preambular paragraph',
    'changed in 1 word from 77/52, second preambular paragraph',
    'unchanged since 77/52, para. 1',
    'new',
  ]);
  const range = editor.range(uri, 'Noting also');
  const found = await editor.connection.sendRequest(FindSources, {
    uri,
    range: { start: range.start, end: range.start },
  });
  expect(found?.sources).toHaveLength(1);
  expect(found?.sources[0]).toMatchObject({
    citation: '77/52, second preambular paragraph',
    houseForm: 'the second preambular paragraph of its resolution 77/52 of 4 May 2023',
    sameIn: ['76/311'],
    lastChanged: null,
  });
});

test('what was read can be kept and put back, and what was spoilt meanwhile is refused', async () => {
  const kept = (await start()).flatMap(({ text }) => text ?? []);
  await editor.connection.sendRequest(ForgetTexts, { uris: Object.keys(files) });
  expect(await overview()).toEqual(['new', 'new', 'new', 'new']);
  const spoilt = { uri: 'file:///drafts/spoilt.md', paragraphs: 'none' };
  const texts = [...JSON.parse(JSON.stringify(kept)), spoilt];
  expect(await editor.connection.sendRequest(PutTexts, { texts })).toEqual([spoilt.uri]);
  expect((await overview())?.[0]).toMatch(/^unchanged since 77\/52/);
});

test('paragraphs are searched for by their words and what they are', async () => {
  await start();
  const search = async (query: object) => {
    const hits = await editor.connection.sendRequest(SearchAgreed, { words: '', ...query });
    return hits.map(({ citation }) => citation);
  };
  expect(await search({ words: 'keepers winter' })).toEqual(['77/52, para. 1']);
  expect(await search({ words: '"rocky coasts"' })).toEqual(['77/52, first preambular paragraph']);
  expect(await search({ words: '"coasts rocky"' })).toEqual([]);
  expect(await search({ words: 'lighthouses', kind: 'operative', opening: 'Requests' })).toEqual([
    '77/52, para. 2',
    '76/311, para. 2',
  ]);
  expect(await search({ words: 'lighthouses', session: 76, opening: 'invites' })).toEqual(['76/311, para. 1']);
  expect(await search({ words: 'lighthouses', title: 'museums' })).toEqual([]);
});

test('a paragraph is put into the draft behind the one at the caret, with its number', async () => {
  await start();
  const [hit] = await editor.connection.sendRequest(SearchAgreed, { words: 'winter' });
  const position = editor.position(uri, 'museums');
  const source = { uri: hit?.uri ?? '', index: hit?.index ?? 0, words: hit?.words ?? '' };
  const edits = await editor.connection.sendRequest(InsertAgreed, { uri, version: 1, position, source });
  await editor.apply({ documentChanges: [{ textDocument: { uri, version: 1 }, edits: [...(edits ?? [])] }] });
  expect(editor.text(uri)).toMatch(
    /to museums;\n\n3\. \*Invites\* all coastal States to keep their lighthouses lit, and to train keepers for the winter months\.\n$/,
  );
  expect(await editor.connection.sendRequest(InsertAgreed, { uri, version: 1, position, source })).toBeNull();
});

test('XML is read as a draft that has no diagnostics and is not cited from', async () => {
  const xml = 'file:///drafts/A_RES_75_8.xml';
  const resolution = `<akomaNtoso><coverPage><p>A/RES/75/8</p></coverPage><preface><p>75/8. Buoys</p></preface><preamble>
    <p><span class="italic">The General Assembly</span>,</p><p>noting buoys,</p></preamble></akomaNtoso>`;
  ({ editor } = await startInMemory({
    files: { ...files, [xml]: resolution },
    initializationOptions: { providesFiles: true },
  }));
  const page = await editor.connection.sendRequest(ReadLibraryPage, { uri: xml });
  const [range] = page?.paragraphs ?? [];
  expect(page?.text.split('\n')[range?.start.line ?? 0]).toBe('noting buoys,');
  const address = 'plenary-library:/drafts/A_RES_75_8.unres?file';
  await editor.open(address, page?.text ?? '');
  expect(await editor.pull(address)).toEqual([]);
  expect(await editor.connection.sendRequest(ReadLibraryPage, { uri: 'file:///drafts/torn.xml' })).toBeNull();
});

test('a search ends when it is cancelled', async () => {
  await start();
  const source = new CancellationTokenSource();
  const found = editor.connection.sendRequest(
    FindSources,
    { uri, range: editor.range(uri, 'Noting also') },
    source.token,
  );
  source.cancel();
  await expect(found).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});
