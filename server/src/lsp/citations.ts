import { type Connection, type Location, type LocationLink, MarkupKind } from 'vscode-languageserver';
import { type Definition, definitionsAt } from '../features/definition';
import { documentLinks } from '../features/document-links';
import { hoverAt } from '../features/hover';
import { innerReferenceAt } from '../features/inner-reference';
import type { Snapshot } from '../text/snapshot';
import type { WorkspacePort } from '../workspace/port';
import type { Client } from './client';
import { type Drafts, snapshotOf } from './drafts';
import type { Knowledge } from './knowledge';
import { toLocation, toRange } from './ranges';
import { requireCurrent } from './superseded';
import type { WorkspaceIndexer } from './workspace-indexer';

interface Sources {
  readonly drafts: Drafts;
  readonly knowledge: Knowledge;
  readonly indexer: WorkspaceIndexer;
  readonly files: WorkspacePort;
}

/** Answers what a citation is, where it lies in the workspace, where its official text is, and where a draft refers to itself. */
export function provideCitations(connection: Connection, client: Client, sources: Sources): void {
  const { drafts, knowledge, indexer, files } = sources;

  connection.onHover(async ({ textDocument, position }, token) => {
    const draft = drafts.get(textDocument.uri);
    if (draft === undefined) return null;
    const catalogue = await knowledge.catalogue();
    requireCurrent(draft, drafts, token);
    const hover = hoverAt(draft.analysis, draft.snapshot.lines.offsetAt(position), catalogue);
    if (hover === null) return null;
    return {
      contents: { kind: MarkupKind.Markdown, value: hover.markdown },
      range: toRange(draft.snapshot, hover.span),
    };
  });

  connection.onDefinition(async ({ textDocument, position }, token): Promise<Location[] | LocationLink[] | null> => {
    const draft = drafts.get(textDocument.uri);
    if (draft === undefined) return null;
    const offset = draft.snapshot.lines.offsetAt(position);
    const inner = innerReferenceAt(draft.analysis, offset);
    const definitions =
      inner?.target == null
        ? definitionsAt(draft.analysis, offset, indexer.current())
        : [{ origin: inner.origin, uri: draft.uri, span: inner.target }];
    const targets = await Promise.all(definitions.map(withTarget));
    requireCurrent(draft, drafts, token);
    const found = targets.filter((target) => target !== null);
    if (!client.definitionLinks) return found.map(({ target, span }) => toLocation(target, span));
    return found.map(({ target, span, origin }) => ({
      originSelectionRange: toRange(draft.snapshot, origin),
      targetUri: target.uri,
      targetRange: toRange(target, span),
      targetSelectionRange: toRange(target, span),
    }));
  });

  connection.onDocumentLinks(({ textDocument }) => {
    const draft = drafts.get(textDocument.uri);
    if (draft === undefined) return null;
    const index = indexer.current();
    const links = documentLinks(draft.analysis, (canonical) => index.holding(canonical).length > 0);
    return links.map(({ span, url, tooltip }) => ({ range: toRange(draft.snapshot, span), target: url, tooltip }));
  });

  /** A definition with the text that its place is in; `null` where the file has gone. */
  async function withTarget(definition: Definition): Promise<(Definition & { readonly target: Snapshot }) | null> {
    const target = await snapshotOf(definition.uri, drafts, files);
    return target && { ...definition, target };
  }
}
