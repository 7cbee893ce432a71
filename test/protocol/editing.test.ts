import { afterEach, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EditDraftRequest } from '../../server/src/lsp/requests/editing';
import { LIGHTHOUSES } from './drafts';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/lighthouses.unres';

/** Lines end with CRLF, so that offsets and columns differ. */
async function open(): Promise<void> {
  ({ editor } = await startInMemory());
  await editor.open(uri, LIGHTHOUSES.replaceAll('\n', '\r\n'));
}

async function press(command: 'continue' | 'moveDown', behind: string, version = editor.version(uri)) {
  const { end } = editor.range(uri, behind);
  const range = { start: end, end };
  return editor.connection.sendRequest(EditDraftRequest, { uri, version, range, typed: 0, command, endings: true });
}

/** The draft after `edits`, its lines ended by line feeds. */
function after(answer: Awaited<ReturnType<typeof press>>): string {
  const document = TextDocument.create(uri, '', 0, editor.text(uri));
  return TextDocument.applyEdits(document, [...(answer?.edits ?? [])]).replaceAll('\r\n', '\n');
}

test('a paragraph is begun, and those below are numbered anew', async () => {
  await open();
  const answer = await press('continue', 'for their vigilance;');
  expect(after(answer)).toBe(
    LIGHTHOUSES.replace('3. *Requests*', '4. *Requests*')
      .replace('2. *Invites*', '3. *Invites*')
      .replace('vigilance;', 'vigilance;\n\n2. '),
  );
  expect(answer?.selection).toBeNull();
});

test('a paragraph is moved, and what is selected with it', async () => {
  await open();
  const answer = await press('moveDown', '1. *Commends*');
  const { line } = editor.position(uri, '1. *Commends*');
  const place = { line: line + 6, character: '2. *Commends*'.length };
  expect(answer?.selection).toEqual({ start: place, end: place });
  expect(after(answer).split('\n')[line + 6]).toBe('2. *Commends* the keepers of lighthouses for their vigilance;');
});

test('a key means nothing in another version, or where it does what it always does', async () => {
  await open();
  expect(await press('continue', 'for their vigilance;', 7)).toBeNull();
  expect(await press('continue', 'Coastal lights')).toBeNull();
});
