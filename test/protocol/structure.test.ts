import { afterEach, expect, test } from 'vitest';
import {
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type Range,
  type SelectionRange,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { TOKEN_TYPES } from '../../server/src/features/semantic-tokens';
import { LIGHTHOUSES } from './drafts';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/lighthouses.unres';
const textDocument = { uri };

/** Lines end with CRLF, so that offsets and columns differ; two footnotes. */
const DRAFT =
  `${LIGHTHOUSES.replace('2023,', '2023,[^1]').replace('sing,', 'sing,[^1]')}\n[^1]: See A/79/302.\n`.replaceAll(
    '\n',
    '\r\n',
  );

async function open(): Promise<void> {
  ({ editor } = await startInMemory());
  await editor.open(uri, DRAFT);
}

test('the outline has ranges that hold their names', async () => {
  await open();
  const answer = (await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [];
  const symbols = answer.filter((symbol) => DocumentSymbol.is(symbol));
  const invites = symbols.find(({ name }) => name === 'OP 2 Invites coastal States:');
  expect(editor.textAt(uri, invites?.selectionRange as Range)).toBe('2. *Invites* coastal States:');
  expect(invites?.children?.map(({ name, selectionRange }) => [name, editor.textAt(uri, selectionRange)])).toEqual([
    ['(a) To keep their lighthouses lit;', '(a) To keep their lighthouses lit;'],
    ['(b) To share what they know of lamps and lenses;', '(b) To share what they know of lamps and lenses;'],
  ]);
});

test('the preamble folds beneath the enacting words', async () => {
  await open();
  const folds = await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
  expect(folds).toContainEqual({
    startLine: editor.position(uri, '*The General Assembly*').line,
    endLine: editor.position(uri, '*Welcoming*').line,
    kind: 'region',
  });
});

test('a selection grows from the clause to the draft', async () => {
  await open();
  const positions = [editor.position(uri, 'keepers of lighthouses 🗼'), editor.position(uri, '(b) To share')];
  const [clause, subparagraph] =
    (await editor.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions })) ?? [];
  expect(editor.textAt(uri, clause?.range as Range)).toMatch(/^Noting\* the work .* 𝄞 that they sing$/);
  const chain: Range[] = [];
  for (let at: SelectionRange | undefined = subparagraph; at !== undefined; at = at.parent) chain.push(at.range);
  expect(editor.textAt(uri, chain.at(-1) as Range)).toBe(DRAFT);
  expect(chain.map((range) => editor.textAt(uri, range))).toContain(
    DRAFT.slice(DRAFT.indexOf('2. *Invites*'), DRAFT.indexOf('\r\n\r\n3.')),
  );
});

test('a footnote call is shown with its fellows and its text', async () => {
  await open();
  const position = editor.position(uri, '[^1]: See');
  const highlights = await editor.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position });
  expect(highlights?.map(({ range, kind }) => [editor.textAt(uri, range), kind])).toEqual([
    ['[^1]', DocumentHighlightKind.Read],
    ['[^1]', DocumentHighlightKind.Read],
    ['[^1]:', DocumentHighlightKind.Write],
  ]);
});

/** `type: text` of tokens as the protocol encodes them. */
function decoded(data: readonly number[]): string[] {
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length, type] = data.slice(i, i + 5) as [number, number, number, number];
    line += lines;
    character = lines > 0 ? characters : character + characters;
    const range = { start: { line, character }, end: { line, character: character + length } };
    tokens.push(`${TOKEN_TYPES[type]?.id}: ${editor.textAt(uri, range)}`);
  }
  return tokens;
}

test('semantic tokens are those of the text, or of the range asked for', async () => {
  await open();
  const { data } = (await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument })) ?? { data: [] };
  const all = decoded(data);
  expect(all).toContain('preambularOpening: Welcoming');
  expect(all).toContain('citation: 78/10');
  expect(all).toContain('session: eighty-first');
  const range = editor.range(uri, '*Recalling* its resolution 78/10 of 21');
  const within = await editor.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
  expect(decoded(within?.data ?? [])).toEqual(['preambularOpening: Recalling', 'citation: 78/10']);
});
