import { expect, it } from 'vitest';
import { CompareRequest } from '../../server/src/lsp/requests/comparing';
import { ExportWordRequest, ImportWordRequest } from '../../server/src/lsp/requests/word';
import { startInMemory } from './in-memory';

const OLDER = 'Lamps\n\n*The General Assembly*,\n\n1. *Notes* oil;[^1]\n\n2. *Decides* to rest.\n\n[^1]: A/80/1.\n';
const NEWER = 'Lamps\n\n*The General Assembly*,\n\n*Noting* wax,\n\n1. *Decides* to rise.\n';

it('compares two texts', async () => {
  const { editor } = await startInMemory();
  const before = { name: 'a', text: OLDER };
  const page = await editor.connection.sendRequest(CompareRequest, {
    before,
    after: { name: 'b', text: NEWER },
    format: 'html',
  });
  expect(page).toContain('<del>rest</del>');
});

it('writes Word files and reads them', async () => {
  const { editor } = await startInMemory();
  const clean = await editor.connection.sendRequest(ExportWordRequest, { text: OLDER });
  expect(clean.losses).toEqual([]);
  const read = { content: clean.content, changes: 'accept' as const };
  expect(await editor.connection.sendRequest(ImportWordRequest, read)).toEqual({
    text: OLDER,
    trackedChanges: 0,
    losses: [],
  });
  const changes = { base: OLDER, author: 'Kenya', date: '2026-09-15T00:00:00Z' };
  const { content } = await editor.connection.sendRequest(ExportWordRequest, { text: NEWER, changes });
  expect(await editor.connection.sendRequest(ImportWordRequest, { content, changes: 'accept' })).toMatchObject({
    text: NEWER,
  });
  expect(await editor.connection.sendRequest(ImportWordRequest, { content, changes: 'reject' })).toMatchObject({
    text: OLDER,
  });
});

it('says why a file cannot be read', async () => {
  const { editor } = await startInMemory();
  expect(await editor.connection.sendRequest(ImportWordRequest, { content: 'nothing', changes: 'accept' })).toEqual({
    fault: 'This is no Word document (.docx).',
  });
});
