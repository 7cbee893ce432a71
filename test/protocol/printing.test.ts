import { afterEach, expect, test } from 'vitest';
import { ExportRequest, PreviewRequest } from '../../server/src/lsp/requests/printing';
import { LIGHTHOUSES } from './drafts';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/lighthouses.unres';

test('a preview is made of the latest text, with places in it', async () => {
  ({ editor } = await startInMemory({}));
  await editor.open(uri, LIGHTHOUSES);
  const preview = await editor.connection.sendRequest(PreviewRequest, { uri });
  expect(preview?.style).toContain('.paper');
  const start = LIGHTHOUSES.indexOf('*The General Assembly*');
  expect(preview?.body).toContain(`<p class="enacting" data-start="${start}"`);
});

test('drafts are exported as pages, rich text and plain text', async () => {
  ({ editor } = await startInMemory({}));
  await editor.open(uri, LIGHTHOUSES);
  const exported = (format: 'html' | 'richText' | 'txt') =>
    editor.connection.sendRequest(ExportRequest, { uri, format });
  expect(await exported('html')).toMatch(/^<!DOCTYPE html>/);
  expect(await exported('richText')).toMatch(/<p style="[^"]*"><i>The General Assembly<\/i>,<\/p>/);
  expect(await exported('txt')).toContain('\nThe General Assembly,\n');
});

test('what is not open has no preview', async () => {
  ({ editor } = await startInMemory({}));
  expect(await editor.connection.sendRequest(PreviewRequest, { uri })).toBeNull();
  expect(await editor.connection.sendRequest(ExportRequest, { uri, format: 'html' })).toBeNull();
});
