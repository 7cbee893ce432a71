import { afterEach, expect, test } from 'vitest';
import {
  DefinitionRequest,
  DidDeleteFilesNotification,
  DocumentLinkRequest,
  type Hover,
  HoverRequest,
  LocationLink,
  MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { LIGHTHOUSES } from './drafts';
import { type Editor, VSCODE } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/lighthouses.unres';
const cited = 'file:///adopted/lamps.unres';
/** A folder may bring configuration files at once, and drafts once they are read. */
const OF_CONFIGURATION_AND_FILES = 2;

/** A resolution that the draft below cites. No catalogue knows it. */
const LAMPS = `A/RES/79/950

Resolution adopted by the General Assembly on 12 May 2025

79/950. Lamps of the coasts

*The General Assembly*,

*Noting* lamps,

*Decides* to trim them.

*12th plenary meeting*

*12 May 2025*
`;
const CITING = LIGHTHOUSES.replace('78/10 of 21 November 2023', '79/950 of 12 May 2025');

async function hover(fragment = '79/950'): Promise<string> {
  const textDocument = { uri };
  const position = editor.position(uri, fragment);
  const answer: Hover | null = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
  if (answer === null) return '';
  return MarkupContent.is(answer.contents) ? answer.contents.value : JSON.stringify(answer.contents);
}

/** What stands at each definition of the citation: its file and the words of its range. */
async function definitions(): Promise<string[]> {
  const textDocument = { uri };
  const position = editor.position(uri, '79/950');
  const answer = await editor.connection.sendRequest(DefinitionRequest.type, { textDocument, position });
  return [answer ?? []]
    .flat()
    .filter((link) => LocationLink.is(link))
    .map(({ targetUri, targetRange: { start, end } }) => {
      const line = editor.text(targetUri).split('\n')[start.line];
      return `${targetUri}: ${line?.slice(start.character, end.character)}`;
    });
}

test('a resolution of the workspace is known to hover and definition, which name its file and title', async () => {
  ({ editor } = await startInMemory({ files: {} }));
  await editor.open(uri, CITING);
  expect(await hover()).not.toContain('Lamps of the coasts');
  expect(await definitions()).toEqual([]);
  await editor.refreshAfter(() => editor.write(cited, LAMPS));
  expect(await hover()).toContain('Lamps of the coasts');
  expect(await hover()).toContain('12 May 2025');
  expect(await definitions()).toEqual([`${cited}: 79/950. Lamps of the coasts`]);
});

test('files that were there before the server are read, and the diagnostics then asked for again', async () => {
  ({ editor } = await startInMemory({ files: { [cited]: LAMPS, 'file:///adopted/notes.md': LAMPS } }));
  await editor.refreshed(1);
  await editor.open(uri, CITING);
  expect(await definitions()).toEqual([`${cited}: 79/950. Lamps of the coasts`]);
  expect(editor.asked).toEqual(expect.arrayContaining(['list', cited]));
});

test('a changed, renamed and deleted file is followed', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, CITING);
  await editor.refreshAfter(() => editor.write(cited, LAMPS));
  await editor.refreshAfter(() => editor.write(cited, LAMPS.replace('Lamps of', 'Lights of')));
  expect(await hover()).toContain('Lights of the coasts');
  const renamed = 'file:///adopted/lights.unres';
  await editor.refreshAfter(() => editor.write(cited, null));
  expect(await definitions()).toEqual([]);
  await editor.refreshAfter(() => editor.write(renamed, LAMPS));
  expect(await definitions()).toEqual([`${renamed}: 79/950. Lamps of the coasts`]);
});

test('files of a deleted folder are gone', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, CITING);
  await editor.refreshAfter(() => editor.write(cited, LAMPS));
  editor.files.delete(cited);
  const files = [{ uri: 'file:///adopted' }];
  await editor.refreshAfter(
    () => editor.connection.sendNotification(DidDeleteFilesNotification.type, { files }),
    OF_CONFIGURATION_AND_FILES,
  );
  expect(await definitions()).toEqual([]);
});

test('a folder that is added is known, and forgotten when it is removed', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, CITING);
  await editor.refreshAfter(() => editor.addFolder('file:///adopted', { [cited]: LAMPS }), OF_CONFIGURATION_AND_FILES);
  expect(await hover()).toContain('Lamps of the coasts');
  await editor.refreshAfter(() => editor.removeFolder('file:///adopted'), OF_CONFIGURATION_AND_FILES);
  expect(await hover()).not.toContain('Lamps of the coasts');
});

test('an open document goes before its file, until it is closed', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, CITING);
  await editor.refreshAfter(() => editor.write(cited, LAMPS));
  await editor.open(cited, LAMPS);
  await editor.edit(cited, '79/950. Lamps of', '79/950. Lanterns of');
  expect(await hover()).toContain('Lanterns of the coasts');
  expect(await definitions()).toEqual([`${cited}: 79/950. Lamps of the coasts`.replace('Lamps', 'Lanterns')]);
  await editor.refreshAfter(() => editor.close(cited));
  expect(await hover()).toContain('Lamps of the coasts');
});

test('an untitled resolution is known while it is open', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, CITING);
  await editor.open('untitled:Untitled-1', LAMPS.replaceAll('\n', '\r\n'));
  expect(await hover()).toContain('Lamps of the coasts');
  expect(await definitions()).toEqual(['untitled:Untitled-1: 79/950. Lamps of the coasts']);
  await editor.refreshAfter(() => editor.close('untitled:Untitled-1'));
  expect(await hover()).not.toContain('Lamps of the coasts');
});

test('an edit of one draft that changes what another cites has the diagnostics asked for again', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, CITING);
  await editor.open(cited, LAMPS);
  await editor.pull(cited);
  await editor.refreshAfter(async () => {
    await editor.edit(cited, '79/950. Lamps of', '79/950. Lanterns of');
    await editor.pull(cited).catch(() => {});
  });
  expect(await hover()).toContain('Lanterns of the coasts');
});

test('an editor without links of origin gets plain locations', async () => {
  const capabilities = { ...VSCODE, textDocument: { ...VSCODE.textDocument, definition: {} } };
  ({ editor } = await startInMemory({ capabilities }));
  await editor.open(uri, CITING);
  await editor.open(cited, LAMPS);
  const position = editor.position(uri, '79/950');
  const answer = await editor.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position });
  expect(answer).toEqual([{ uri: cited, range: editor.range(cited, '79/950. Lamps of the coasts') }]);
});

test('citations link to the official documents, but for those of the workspace', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, CITING);
  const links = async (): Promise<(string | undefined)[] | undefined> =>
    (await editor.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } }))?.map(
      ({ target }) => target,
    );
  expect(await links()).toContain('https://docs.un.org/en/A/RES/79/950');
  await editor.open(cited, LAMPS);
  expect(await links()).not.toContain('https://docs.un.org/en/A/RES/79/950');
});

test('a session, an agenda item and an opening phrase are explained; other words are not', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, CITING);
  expect(await hover('eighty-first')).not.toBe('');
  expect(await hover('Welcoming*')).not.toBe('');
  expect(await hover('restoration')).toBe('');
});

test('a catalogue that cannot be read is told of once, and nothing else stops', async () => {
  ({ editor } = await startInMemory({}, { loadCatalogue: async () => 'no catalogue' }));
  await editor.open(uri, CITING);
  expect(await hover()).toContain('79/950');
  expect(await editor.pull(uri)).toBeInstanceOf(Array);
  expect(editor.logged).toEqual([expect.stringContaining('The catalogue could not be read')]);
});
