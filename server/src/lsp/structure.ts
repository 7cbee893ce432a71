import {
  type Connection,
  DocumentHighlightKind,
  type DocumentSymbol,
  FoldingRangeKind,
  type SelectionRange,
  SymbolKind,
} from 'vscode-languageserver';
import { documentHighlights } from '../features/document-highlights';
import { draftSummary } from '../features/draft-summary';
import { folds } from '../features/folding';
import { type OutlineItem, type OutlineKind, outline } from '../features/outline';
import { selectionRanges } from '../features/selection-ranges';
import type { Snapshot } from '../text/snapshot';
import type { Drafts } from './drafts';
import { toRange } from './ranges';
import { DraftFiguresRequest } from './requests/figures';

const SYMBOLS: Readonly<Record<OutlineKind, SymbolKind>> = {
  masthead: SymbolKind.Struct,
  field: SymbolKind.Field,
  title: SymbolKind.String,
  enacting: SymbolKind.Module,
  preambular: SymbolKind.Property,
  operative: SymbolKind.Method,
  subparagraph: SymbolKind.Variable,
  part: SymbolKind.Namespace,
  heading: SymbolKind.Package,
  closing: SymbolKind.Event,
  annex: SymbolKind.File,
};

/** Answers what follows from a draft's structure alone: outline, folding, growing selections, places that belong together, figures. */
export function provideStructure(connection: Connection, drafts: Drafts): void {
  connection.onDocumentSymbol(({ textDocument }) => {
    const draft = drafts.get(textDocument.uri);
    return draft === undefined ? null : outline(draft.tree).map((item) => toSymbol(item, draft.snapshot));
  });

  connection.onRequest(DraftFiguresRequest, ({ uri }) => {
    const draft = drafts.get(uri);
    return draft === undefined ? null : draftSummary(draft.analysis);
  });

  connection.onFoldingRanges(({ textDocument }) => {
    const draft = drafts.get(textDocument.uri);
    if (draft === undefined) return null;
    return folds(draft.tree, draft.snapshot.lines).map(({ startLine, endLine, kind }) => ({
      startLine,
      endLine,
      ...(kind !== null && { kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region }),
    }));
  });

  connection.onSelectionRanges(({ textDocument, positions }) => {
    const draft = drafts.get(textDocument.uri);
    if (draft === undefined) return null;
    return positions.map((position) => {
      const offset = draft.snapshot.lines.offsetAt(position);
      const chain = selectionRanges(draft.analysis, offset).map((span) => toRange(draft.snapshot, span));
      const nested = chain.reduceRight<SelectionRange | undefined>((parent, range) => ({ range, parent }), undefined);
      return nested ?? { range: { start: position, end: position } };
    });
  });

  connection.onDocumentHighlight(({ textDocument, position }) => {
    const draft = drafts.get(textDocument.uri);
    if (draft === undefined) return null;
    const highlights = documentHighlights(draft.analysis, draft.snapshot.lines.offsetAt(position));
    if (highlights.length === 0) return null; // the editor then highlights the word
    return highlights.map(({ span, kind }) => ({
      range: toRange(draft.snapshot, span),
      kind: kind === 'mark' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  });
}

function toSymbol(item: OutlineItem, snapshot: Snapshot): DocumentSymbol {
  return {
    name: item.name,
    ...(item.detail !== '' && { detail: item.detail }),
    kind: SYMBOLS[item.kind],
    range: toRange(snapshot, item.span),
    selectionRange: toRange(snapshot, item.selection),
    children: item.children.map((child) => toSymbol(child, snapshot)),
  };
}
