import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ErrorCodes, LSPErrorCodes, RequestType, type ServerCapabilities } from 'vscode-languageserver-protocol/node';
import { ListFiles, ReadFile } from '../../server/src/lsp/requests/workspace-files';
import { LIGHTHOUSES } from './drafts';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

const uri = 'file:///drafts/lighthouses.unres';
const textDocument = { uri };
const position = { line: 26, character: 20 };
const range = { start: position, end: { line: 28, character: 0 } };

/** Parameters of every request that the server answers, each part of which some handler takes for granted. */
const REQUESTS: Readonly<Record<string, object>> = {
  'textDocument/codeAction': { textDocument, range, context: { diagnostics: [{ range, message: '' }], only: [''] } },
  'textDocument/completion': { textDocument, position },
  'textDocument/definition': { textDocument, position },
  'textDocument/diagnostic': { textDocument },
  'textDocument/documentHighlight': { textDocument, position },
  'textDocument/documentLink': { textDocument },
  'textDocument/documentSymbol': { textDocument },
  'textDocument/foldingRange': { textDocument },
  'textDocument/formatting': { textDocument, options: { tabSize: 2, insertSpaces: true } },
  'textDocument/hover': { textDocument, position },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/prepareRename': { textDocument, position },
  'textDocument/rangeFormatting': { textDocument, range, options: { tabSize: 2, insertSpaces: true } },
  'textDocument/references': { textDocument, position, context: { includeDeclaration: true } },
  'textDocument/rename': { textDocument, position, newName: 'lamp' },
  'textDocument/selectionRange': { textDocument, positions: [position] },
  'textDocument/semanticTokens/full': { textDocument },
  'textDocument/semanticTokens/range': { textDocument, range },
  'workspace/symbol': { query: '78/10' },
  'completionItem/resolve': { label: 'Recalling', data: { opening: 'Recalling' } },
  'workspaceSymbol/resolve': { name: '78/10', kind: 1, location: { uri } },
  'plenary/agreed/forget': { uris: [uri] },
  'plenary/agreed/insert': { uri, version: 1, position, source: { uri, index: 0, words: 'the lights' } },
  'plenary/agreed/overview': { uri },
  'plenary/agreed/page': { uri },
  'plenary/agreed/put': { texts: [{ uri }] },
  'plenary/agreed/read': { uris: [uri] },
  'plenary/agreed/search': {
    words: 'lights',
    organ: 'General Assembly',
    session: 78,
    kind: 'operative',
    opening: 'Noting',
    title: 'Lights',
  },
  'plenary/agreed/sources': { uri, range },
  'plenary/checkFiles': { uris: [uri] },
  'plenary/citationTable': { uri, format: 'csv' },
  'plenary/citations': { uri },
  'plenary/compare': { before: { name: 'a', text: 'a' }, after: { name: 'b', text: 'b' }, format: 'md' },
  'plenary/configurationEdit': { uri, rules: { 'operative-ending': 'off' } },
  'plenary/draftFigures': { uri },
  'plenary/draftingFacts': { session: 80 },
  'plenary/editDraft': { uri, version: 1, range, typed: 0, command: 'lower', endings: true },
  'plenary/effectiveConfiguration': { uri },
  'plenary/export': { uri, format: 'html' },
  'plenary/exportWord': {
    text: LIGHTHOUSES,
    changes: { base: LIGHTHOUSES, author: 'Iceland', date: '2026-09-15T09:00:00Z' },
  },
  'plenary/importWord': { content: 'PK', changes: 'accept' },
  'plenary/mergeSponsors': { uri, names: 'Malta' },
  'plenary/newDraft': {
    organ: 'GA',
    session: 80,
    agendaItem: '78',
    agendaTitle: 'Coastal lights',
    title: 'Lights',
    sponsors: ['Malta'],
  },
  'plenary/normalize': { uri, furniture: 'keep' },
  'plenary/pastedDraft': { text: 'a', html: '<p>a</p>' },
  'plenary/preview': { uri },
  'plenary/proposes': { textDocument, position },
  'plenary/rollForward': { uri, session: 82, interval: 2 },
  'plenary/rollForwardProposals': { uri },
};

const OWN = path.join(import.meta.dirname, '../../server/src/lsp/requests');

/** The client answers the rest. */
function isAnswered(method: string): boolean {
  return method !== ListFiles.method && method !== ReadFile.method;
}

/** What clients ask of a provider, where its name does not say so. */
const METHODS: Readonly<Record<string, string>> = {
  documentFormattingProvider: 'textDocument/formatting',
  documentRangeFormattingProvider: 'textDocument/rangeFormatting',
  semanticTokensProvider: 'textDocument/semanticTokens/full',
  workspaceSymbolProvider: 'workspace/symbol',
};

function methodOf(provider: string): string {
  return `textDocument/${provider.replace(/Provider$/, '')}`;
}

/** A draft of Model United Nations takes other parameters. */
const MODEL_UN = { committee: 'Coasts', topic: 'Lights', sponsors: ['Malta'] };

/** What a client may put where something else belongs; `undefined` leaves it out. */
const WRONG = [undefined, null, true, -1, 1.5, 1e21, '', 'constructor', [], [null], {}];

/** `value` with each of its parts, itself included, put into each wrong form. */
function* wronged(value: unknown): Generator<unknown> {
  yield* WRONG;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    for (const wrong of wronged(part)) {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      yield Object.assign(copy, { [name]: wrong });
    }
  }
}

let editor: Editor;
let offered: ServerCapabilities;

beforeAll(async () => {
  const started = await startInMemory({
    settings: { 'plenary.inlayHints.citations': true },
    folders: ['file:///drafts'],
  });
  editor = started.editor;
  offered = started.initialized.capabilities;
  await editor.open(uri, LIGHTHOUSES);
});
afterAll(() => editor.shutdown());

test('every request that the server answers is among them', async () => {
  const methods = Object.keys(REQUESTS);
  const own = await Promise.all(readdirSync(OWN).map((file) => import(path.join(OWN, file))));
  const types = own.flatMap((file) => Object.values(file)).filter((type) => type instanceof RequestType);
  expect(methods).toEqual(expect.arrayContaining(types.map(({ method }) => method).filter(isAnswered)));
  const providers = Object.keys(offered).filter((name) => name.endsWith('Provider'));
  expect(providers.length).toBeGreaterThan(15);
  for (const provider of providers) expect(methods).toContain(METHODS[provider] ?? methodOf(provider));
});

describe.each([...Object.entries(REQUESTS), ['plenary/newDraft', MODEL_UN] as const])('%s', (method, params) => {
  test('is answered', async () => {
    const answer = await editor.connection.sendRequest(method, params).catch((fault) => fault);
    // Only the protocol's refusals are errors: no footnote stands where one is to be renamed.
    if (answer instanceof Error) expect(answer).toMatchObject({ code: LSPErrorCodes.RequestFailed });
  });

  test('with wrong parameters is answered, or refused for them', async () => {
    const bare = editor.connection.sendRequest(method).catch((fault) => fault);
    expect(await bare).toMatchObject({ code: ErrorCodes.InvalidParams });
    for (const wrong of wronged(params)) {
      const answer = await editor.connection.sendRequest(method, wrong).catch((fault) => fault);
      const accepted = [ErrorCodes.InvalidParams, LSPErrorCodes.RequestFailed];
      if (answer instanceof Error) {
        expect(accepted, `${JSON.stringify(wrong)}: ${answer.message}`).toContain((answer as { code?: number }).code);
      }
    }
  });
});
