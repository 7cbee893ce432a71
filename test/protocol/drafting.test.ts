import { afterEach, expect, test } from 'vitest';
import { DraftingFactsRequest, MergeSponsorsRequest, NewDraftRequest } from '../../server/src/lsp/requests/drafting';
import { LIGHTHOUSES } from './drafts';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const runtime = {
  loadCatalogue: async () => `plenary-catalogue 1
[titles]
[general-assembly]
[security-council]
[agenda]
80	9	Sport
[member-states]
Iceland
Kenya
Portugal
`,
};

test('a new draft is made of what the server knows', async () => {
  ({ editor } = await startInMemory({}, runtime));
  const facts = await editor.connection.sendRequest(DraftingFactsRequest, { session: 82 });
  expect(facts.agenda).toEqual({ session: 80, items: [{ item: '9', title: 'Sport' }] });
  expect(facts.sponsors).toContain('Kenya');
  expect(facts.sessions).toHaveLength(4);
  const { text, blanks } = await editor.connection.sendRequest(NewDraftRequest, { organ: 'C.3', session: 82 });
  expect(text).toContain('Eighty-second session\nThird Committee\n');
  expect(text.slice(blanks[0]?.start, blanks[0]?.end)).toBe('[ ]');
});

test('sponsors are merged by an edit, unknown ones by none', async () => {
  ({ editor } = await startInMemory({}, runtime));
  const uri = 'untitled:draft';
  await editor.open(uri, LIGHTHOUSES);
  const merge = (names: string) => editor.connection.sendRequest(MergeSponsorsRequest, { uri, names });
  expect(await merge('KENYA')).toEqual({
    outcome: 'merged',
    added: ['Kenya'],
    edit: { range: editor.range(uri, 'Iceland and Portugal'), newText: 'Iceland, Kenya and Portugal' },
  });
  expect(await merge('Kenya, Ruritania')).toEqual({ outcome: 'unknown names', names: ['Ruritania'] });
  expect(await editor.connection.sendRequest(MergeSponsorsRequest, { uri: 'untitled:no', names: 'Kenya' })).toBeNull();
});
