import type { Analysis } from '../analysis/analysis';
import { blockAt } from '../syntax/block-at';
import type { Span } from '../text/span';
import type { WorkspaceIndex } from '../workspace/index';
import { citationAt } from './citation-at';

/** A place where a document is cited, or where it lies itself. */
export interface CitedPlace {
  readonly uri: string;
  readonly span: Span;
}

/**
 * The canonical symbol of the document that 0-based UTF-16 `offset` of the draft `uri` speaks of: of a citation there,
 * or, in its own title and symbol, of the draft itself. `null` elsewhere.
 */
export function documentAt(analysis: Analysis, offset: number, uri: string, workspace: WorkspaceIndex): string | null {
  const citation = citationAt(analysis, offset);
  const block = blockAt(analysis.tree, offset);
  const own = workspace.get(uri)?.canonical ?? null;
  if (citation !== null && citation.block.field !== 'symbol') return citation.canonical;
  return block?.kind === 'title' || block?.field === 'symbol' ? own : null;
}

/** Every citation of `canonical` in the workspace, file by file; with the files that it lies in itself where asked for. */
export function referencesTo(canonical: string, workspace: WorkspaceIndex, withItself: boolean): readonly CitedPlace[] {
  const files = withItself ? workspace.holding(canonical) : [];
  return [...files.map(({ uri, start }) => ({ uri, span: start })), ...workspace.citing(canonical)];
}
