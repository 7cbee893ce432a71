import { afterEach, expect, test } from 'vitest';
import {
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { NormalizeRequest, PastedDraftRequest } from '../../server/src/lsp/requests/normalizing';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/pasted.unres';
const textDocument = { uri };
const options = { tabSize: 2, insertSpaces: true };
const DRAFT = `The General Assembly,

Recalling the lights¹ of the
coast,

¹ See A/79/1.

2/3

1 . Notes the "lights".
`;

async function open(): Promise<void> {
  ({ editor } = await startInMemory());
  await editor.open(uri, DRAFT);
}

test('edits without end are one', async () => {
  ({ editor } = await startInMemory());
  const many = `*The General Assembly*,\n\n*Noting* ${"the keepers' ".repeat(12_000)}lamps,\n`;
  await editor.open(uri, many);
  const edits = await editor.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
  expect(edits).toHaveLength(1);
  const after = TextDocument.applyEdits(TextDocument.create(uri, '', 0, many), edits ?? []);
  expect(after).toBe(many.replaceAll("'", '’'));
});

function applied(edits: readonly TextEdit[] | null): string {
  return TextDocument.applyEdits(TextDocument.create(uri, '', 0, DRAFT), [...(edits ?? [])]);
}

const paragraphs = ['*The General Assembly*,', '*Recalling* the lights[^1] of the coast,', '1. *Notes* the “lights”.'];
const NOTE = '[^1]: See A/79/1.';

test('formatting writes the authored notation and keeps page furniture', async () => {
  await open();
  const edits = await editor.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
  const [enacting, preambular, operative] = paragraphs;
  expect(applied(edits)).toBe(`${[enacting, preambular, '2/3', operative, NOTE].join('\n\n')}\n`);
});

test('formatting a selection touches whole paragraphs in it and nothing else', async () => {
  await open();
  const range = editor.range(uri, 'Notes');
  const params = { textDocument, options, range };
  const edits = await editor.connection.sendRequest(DocumentRangeFormattingRequest.type, params);
  expect(applied(edits)).toBe(DRAFT.replace('1 . Notes the "lights"', '1. *Notes* the “lights”'));
});

test('normalizing says which furniture goes', async () => {
  await open();
  const normalized = await editor.connection.sendRequest(NormalizeRequest, { uri, furniture: 'remove' });
  expect(normalized?.furniture).toEqual(['2/3']);
  expect(applied(normalized?.edits ?? null)).toBe(`${[...paragraphs, NOTE].join('\n\n')}\n`);
  expect(await editor.connection.sendRequest(NormalizeRequest, { uri: 'file:///none', furniture: 'keep' })).toBeNull();
});

test('pasted text comes back normalized, from HTML with its italics', async () => {
  await open();
  const paste = (text: string, html?: string) =>
    editor.connection.sendRequest(PastedDraftRequest, { text, ...(html !== undefined && { html }) });
  expect(await paste('Noting the\nbuoys,')).toBe('*Noting* the buoys,');
  expect(await paste('2 . Decides\nto go.\n')).toBe('2. *Decides* to go.\n');
  expect(await paste('a ship', '<p>a <i>ship</i></p>')).toBe('a *ship*');
  expect(await paste('buoys')).toBeNull();
  expect(await paste('buoys', '<span>buoys</span>')).toBeNull();
  // HTML that is nested too deeply is not read.
  expect(await paste('Noting the\nbuoys,', `${'<p><b>'.repeat(3_000)}x`)).toBe('*Noting* the buoys,');
});
