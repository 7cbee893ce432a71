import { afterEach, expect, test } from 'vitest';
import { CancellationTokenSource, CompletionRequest, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { draft, lighthouses } from '../../server/src/agreed/drafts.fixture';
import { OverviewAgreed, ReadTexts, SearchAgreed } from '../../server/src/lsp/requests/agreed';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/78.unres';
const TEXTS = 2_000;

/** A library of made-up resolutions, each with paragraphs of its own. */
function library(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let i = 1; i <= TEXTS; i++) {
    const text = lighthouses({
      session: 50 + (i % 25),
      number: i,
      preamble: `*Alarmed* by fog on the coast of island ${i},`,
    });
    files[`file:///library/${i}.md`] = text.replace(
      '*Invites* all',
      `${'*Invites* all coastal States to paint buoys;\n\n2. '.repeat(12)}*Invites* all`,
    );
  }
  return files;
}

async function start(files: Record<string, string>) {
  ({ editor } = await startInMemory({ files, initializationOptions: { providesFiles: true } }));
  await editor.open(uri, draft);
}

const complete = () =>
  editor.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: editor.position(uri, 'museums'),
  });

test('whoever writes while a library of 2,000 texts is read does not wait for it', async () => {
  const files = library();
  await start(files);
  const uris = Object.keys(files);
  let reading = true;
  const read = editor.connection.sendRequest(ReadTexts, { uris }).finally(() => {
    reading = false;
  });
  let answers = 0;
  for (let i = 0; reading; i++) {
    await editor.edit(uri, i % 2 === 0 ? 'herring gulls' : 'gulls', i % 2 === 0 ? 'gulls' : 'herring gulls');
    await complete();
    answers++;
  }
  await read;
  // What is asked meanwhile waits for a few texts, not for the whole.
  expect(answers).toBeGreaterThan(TEXTS / 20);
  expect(await editor.connection.sendRequest(OverviewAgreed, { uri })).toMatchObject({ texts: TEXTS });
});

test('a reading that is cancelled keeps what it has, and can go on', async () => {
  const files = Object.fromEntries(Object.entries(library()).slice(0, 500));
  await start(files);
  const source = new CancellationTokenSource();
  const cancelled = editor.connection.sendRequest(ReadTexts, { uris: Object.keys(files) }, source.token);
  const refused = expect(cancelled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  // In the midst of it.
  for (let i = 0; i < 3; i++) await complete();
  source.cancel();
  await refused;
  const before = (await editor.connection.sendRequest(OverviewAgreed, { uri }))?.texts ?? 0;
  expect(before).toBeLessThan(500);
  await editor.connection.sendRequest(ReadTexts, { uris: Object.keys(files) });
  expect(await editor.connection.sendRequest(OverviewAgreed, { uri })).toMatchObject({ texts: 500 });
});

test('a search through everything lets others have their turn, and ends when it is cancelled', async () => {
  const files = library();
  await start(files);
  await editor.connection.sendRequest(ReadTexts, { uris: Object.keys(files) });
  const source = new CancellationTokenSource();
  const search = editor.connection.sendRequest(SearchAgreed, { words: 'island' }, source.token);
  source.cancel();
  await expect(search).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  const hits = await editor.connection.sendRequest(SearchAgreed, { words: '"island 1999"' });
  expect(hits.map(({ citation }) => citation)).toEqual(['74/1999, second preambular paragraph']);
});
