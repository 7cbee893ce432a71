import { afterEach, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { type CheckedFile, CheckFiles, FindingsOutdated } from '../../server/src/lsp/requests/workspace-check';
import { LIGHTHOUSES } from './drafts';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const UNENDED = LIGHTHOUSES.replace('present resolution.', 'present resolution;');
const open = 'file:///drafts/open.unres';
const closed = 'file:///drafts/closed.unres';
const quiet = 'file:///drafts/quiet/closed.unres';
const files = {
  [open]: UNENDED,
  [closed]: UNENDED,
  [quiet]: UNENDED,
  'file:///drafts/quiet/.plenary.json': '{ "rules": { "operative-ending": "off" } }',
};

/** Rule ids found in each file; `null` for one that cannot be read. */
async function check(...uris: string[]): Promise<(readonly unknown[] | null)[]> {
  const checked = await editor.connection.sendRequest(CheckFiles, { uris });
  expect(checked.map(({ uri }) => uri)).toEqual(uris);
  return checked.map(({ diagnostics }) => diagnostics?.map(({ code }) => code) ?? null);
}

test('files are checked as they would be if they were open, each under its configuration', async () => {
  ({ editor } = await startInMemory({ files }));
  const [checked] = await editor.connection.sendRequest(CheckFiles, { uris: [closed] });
  await editor.open(closed, UNENDED);
  expect(checked?.diagnostics).toEqual(await editor.pull(closed));
  expect(await check(closed, quiet)).toEqual([['operative-ending'], []]);
});

test('an open document counts as it stands, a missing file is said to be missing', async () => {
  ({ editor } = await startInMemory({ files }));
  await editor.open(open, LIGHTHOUSES);
  expect(await check(open, 'file:///drafts/none.unres')).toEqual([[], null]);
});

test('a check can be cancelled', async () => {
  ({ editor } = await startInMemory({ files }));
  const source = new CancellationTokenSource();
  const uris = Array.from({ length: 50 }, () => closed);
  const cancelled: Promise<readonly CheckedFile[]> = editor.connection.sendRequest(CheckFiles, { uris }, source.token);
  source.cancel();
  await expect(cancelled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test('whoever has had files checked is told when the answer would be another', async () => {
  ({ editor } = await startInMemory({ files }));
  await check(closed);
  const told = new Promise<void>((resolve) => editor.connection.onNotification(FindingsOutdated, resolve));
  await editor.write('file:///drafts/.plenary.json', '{ "rules": { "operative-ending": "off" } }');
  await told;
  expect(await check(closed)).toEqual([[]]);
});
