import {
  type Connection,
  type Location,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { innerReferenceAt } from '../features/inner-reference';
import { type CitedPlace, documentAt, referencesTo } from '../features/references';
import { type FoundDocument, findDocuments } from '../features/workspace-symbols';
import type { WorkspacePort } from '../workspace/port';
import type { Client } from './client';
import { type Drafts, snapshotOf } from './drafts';
import type { Knowledge } from './knowledge';
import { toLocation } from './ranges';
import { requireCurrent } from './superseded';
import type { WorkspaceIndexer } from './workspace-indexer';

interface Sources {
  readonly drafts: Drafts;
  readonly knowledge: Knowledge;
  readonly indexer: WorkspaceIndexer;
  readonly files: WorkspacePort;
}

/** Most documents found at a time: the editor asks again with every letter. */
const LIMIT = 100;
const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Answers where a document is cited throughout the workspace, a footnote called or a paragraph named, and which documents a number or title names. */
export function provideReferences(connection: Connection, client: Client, sources: Sources): void {
  const { drafts, knowledge, indexer, files } = sources;

  connection.onReferences(async ({ textDocument: { uri }, position, context }, token): Promise<Location[] | null> => {
    const draft = drafts.get(uri);
    if (draft === undefined) return null;
    const offset = draft.snapshot.lines.offsetAt(position);
    const inner = innerReferenceAt(draft.analysis, offset);
    if (inner !== null) {
      const itself = context.includeDeclaration && inner.target !== null ? [inner.target] : [];
      return [...itself, ...inner.references].map((span) => toLocation(draft.snapshot, span));
    }
    const workspace = indexer.current();
    const canonical = documentAt(draft.analysis, offset, uri, workspace);
    if (canonical === null) return null;
    const places = referencesTo(canonical, workspace, context.includeDeclaration);
    const locations = await locate(places, drafts, files);
    requireCurrent(draft, drafts, token);
    return locations;
  });

  connection.onWorkspaceSymbol(async ({ query }): Promise<WorkspaceSymbol[] | SymbolInformation[]> => {
    const catalogue = await knowledge.catalogue();
    const found = findDocuments(query, indexer.current(), catalogue, LIMIT);
    if (client.resolvesSymbols)
      return found.map((document) => ({ ...toSymbol(document), location: { uri: document.uri } }));
    return found.map((document) => ({ ...toSymbol(document), location: { uri: document.uri, range: NOWHERE } }));
  });

  connection.onWorkspaceSymbolResolve(async (symbol) => {
    const { uri } = symbol.location;
    const file = indexer.current().get(uri);
    const [location] = file === undefined ? [] : await locate([{ uri, span: file.start }], drafts, files);
    return { ...symbol, location: location ?? { uri, range: NOWHERE } };
  });
}

function toSymbol({ name, container, isFile }: FoundDocument) {
  return { name, containerName: container, kind: isFile ? SymbolKind.File : SymbolKind.Constant };
}

/** `places` as lines and columns; those in files that have gone are left out. Each file is read once. */
export async function locate(places: readonly CitedPlace[], drafts: Drafts, files: WorkspacePort): Promise<Location[]> {
  const uris = [...new Set(places.map(({ uri }) => uri))];
  const read = await Promise.all(uris.map((uri) => snapshotOf(uri, drafts, files)));
  const byUri = new Map(uris.map((uri, i) => [uri, read[i]]));
  return places.flatMap(({ uri, span }) => {
    const text = byUri.get(uri);
    return text ? [toLocation(text, span)] : [];
  });
}
