import type { Analysis } from '../analysis/analysis';
import type { Span } from '../text/span';
import type { WorkspaceIndex } from '../workspace/index';
import { placeOf } from '../workspace/pinpoint';
import { citationAt } from './citation-at';

/** Where the document cited under the caret lies in the workspace. */
export interface Definition {
  /** The citation, in the source. */
  readonly origin: Span;
  readonly uri: string;
  /** In the file at `uri`: the paragraph or annex that the citation names, else the title. */
  readonly span: Span;
}

/** The workspace's files of the document cited at 0-based UTF-16 `offset`; none where it holds no such file. */
export function definitionsAt(analysis: Analysis, offset: number, workspace: WorkspaceIndex): readonly Definition[] {
  const citation = citationAt(analysis, offset);
  if (citation === null) return [];
  const { canonical, pinpoint, span: origin } = citation;
  return workspace
    .holding(canonical)
    .map((file) => ({ origin, uri: file.uri, span: placeOf(file, canonical, pinpoint) }));
}
