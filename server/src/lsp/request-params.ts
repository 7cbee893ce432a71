import type { RequestMessage } from 'vscode-languageserver';
import { formats } from '../compare/formats';
import { DRAFTING_ORGANS } from '../drafting/organs';
import { faultOf, type Shape } from './param-shape';
import { NewDraftRequest } from './requests/drafting';

const DOCUMENT: Shape = { 'textDocument.uri': 'string' };
const PLACE: Shape = { ...DOCUMENT, position: 'position' };
const RANGE: Shape = { ...DOCUMENT, range: 'range' };
const DRAFT: Shape = { uri: 'string' };
const FILES: Shape = { 'uris[]': 'string' };

/** What the parameters of each request must have that its handler takes for granted. */
const SHAPES: Readonly<Record<string, Shape>> = {
  initialize: {
    capabilities: 'object',
    'capabilities.workspace?.symbol?.resolveSupport?.properties?[]': 'string',
    'capabilities.workspace?.workspaceEdit?.resourceOperations?[]': 'string',
  },
  'textDocument/codeAction': {
    ...RANGE,
    'context.diagnostics[].range': 'range',
    'context.only?[]': 'string',
  },
  'textDocument/completion': PLACE,
  'textDocument/definition': PLACE,
  'textDocument/diagnostic': DOCUMENT,
  'textDocument/documentHighlight': PLACE,
  'textDocument/documentLink': DOCUMENT,
  'textDocument/documentSymbol': DOCUMENT,
  'textDocument/foldingRange': DOCUMENT,
  'textDocument/formatting': DOCUMENT,
  'textDocument/hover': PLACE,
  'textDocument/inlayHint': RANGE,
  'textDocument/prepareRename': PLACE,
  'textDocument/rangeFormatting': RANGE,
  'textDocument/references': { ...PLACE, 'context.includeDeclaration': 'boolean' },
  'textDocument/rename': { ...PLACE, newName: 'string' },
  'textDocument/selectionRange': { ...DOCUMENT, 'positions[]': 'position' },
  'textDocument/semanticTokens/full': DOCUMENT,
  'textDocument/semanticTokens/range': RANGE,
  'workspace/symbol': { query: 'string' },
  'completionItem/resolve': { label: 'string' },
  'workspaceSymbol/resolve': { 'location.uri': 'string' },
  'plenary/agreed/forget': FILES,
  'plenary/agreed/insert': {
    ...DRAFT,
    version: 'integer',
    position: 'position',
    'source.uri': 'string',
    'source.index': 'integer',
    'source.words': 'string',
  },
  'plenary/agreed/overview': DRAFT,
  'plenary/agreed/page': DRAFT,
  'plenary/agreed/put': { 'texts[].uri': 'string' },
  'plenary/agreed/read': FILES,
  'plenary/agreed/search': {
    words: 'string',
    'organ?': 'string',
    'session?': 'integer',
    'kind?': 'string',
    'opening?': 'string',
    'title?': 'string',
  },
  'plenary/agreed/sources': { ...DRAFT, range: 'range' },
  'plenary/checkFiles': FILES,
  'plenary/citationTable': { ...DRAFT, format: ['markdown', 'csv'] },
  'plenary/citations': DRAFT,
  'plenary/compare': {
    'before.name': 'string',
    'before.text': 'string',
    'after.name': 'string',
    'after.text': 'string',
    format: Object.keys(formats),
  },
  'plenary/configurationEdit': { ...DRAFT, rules: 'object' },
  'plenary/draftFigures': DRAFT,
  'plenary/draftingFacts': { 'session?': 'integer' },
  'plenary/editDraft': {
    ...DRAFT,
    version: 'integer',
    range: 'range',
    typed: 'integer',
    command: ['continue', 'lower', 'raise', 'moveUp', 'moveDown', 'italics'],
    endings: 'boolean',
  },
  'plenary/effectiveConfiguration': DRAFT,
  'plenary/export': { ...DRAFT, format: ['html', 'richText', 'txt'] },
  'plenary/exportWord': {
    text: 'string',
    'changes?.base': 'string',
    'changes?.author': 'string',
    'changes?.date': 'string',
  },
  'plenary/importWord': { content: 'string', changes: ['accept', 'reject'] },
  'plenary/mergeSponsors': { ...DRAFT, names: 'string' },
  'plenary/normalize': { ...DRAFT, furniture: ['remove', 'keep'] },
  'plenary/pastedDraft': { text: 'string', 'html?': 'string' },
  'plenary/preview': DRAFT,
  'plenary/proposes': PLACE,
  'plenary/rollForward': { ...DRAFT, session: 'integer', 'interval?': 'integer' },
  'plenary/rollForwardProposals': DRAFT,
};

/** Drafts are made for Model United Nations where a committee is named, and for the General Assembly elsewhere. */
const MODEL_UN_DRAFT: Shape = { committee: 'string', 'topic?': 'string', 'sponsors?[]': 'string' };
const ASSEMBLY_DRAFT: Shape = {
  organ: DRAFTING_ORGANS,
  session: 'integer',
  'agendaItem?': 'string',
  'agendaTitle?': 'string',
  'title?': 'string',
  'sponsors?[]': 'string',
};

/** What is wrong with the parameters of `request`, in a sentence; `null` where its handler can do with them. */
export function wrongParams(request: RequestMessage): string | null {
  const shape = shapeOf(request);
  return shape === undefined ? null : faultOf(request.params, shape);
}

function shapeOf({ method, params }: RequestMessage): Shape | undefined {
  if (method !== NewDraftRequest.method) return Object.hasOwn(SHAPES, method) ? SHAPES[method] : undefined;
  return typeof params === 'object' && params !== null && 'committee' in params ? MODEL_UN_DRAFT : ASSEMBLY_DRAFT;
}
