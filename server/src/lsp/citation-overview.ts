import type { Connection } from 'vscode-languageserver';
import { toCsv, toMarkdown } from '../features/citation-table';
import { type CitedDocument, citedDocuments } from '../features/cited-documents';
import { referencesTo } from '../features/references';
import type { Finding } from '../lint/finding';
import type { Span } from '../text/span';
import type { WorkspacePort } from '../workspace/port';
import type { Checked, Checker } from './checker';
import type { Draft, Drafts } from './drafts';
import type { Knowledge } from './knowledge';
import { toRange } from './ranges';
import { locate } from './references';
import {
  type CitationOverview,
  CitationOverviewRequest,
  CitationTableRequest,
  type CitingFile,
} from './requests/citations';
import { requireCurrent } from './superseded';
import type { WorkspaceIndexer } from './workspace-indexer';

interface Sources {
  readonly drafts: Drafts;
  readonly knowledge: Knowledge;
  readonly indexer: WorkspaceIndexer;
  readonly files: WorkspacePort;
  readonly checker: Checker;
}

/** Answers all that an open draft cites, and what in the workspace cites it. */
export function provideCitationOverview(connection: Connection, sources: Sources): void {
  const { drafts, knowledge, indexer, checker } = sources;

  connection.onRequest(CitationOverviewRequest, async ({ uri }, token): Promise<CitationOverview | null> => {
    const draft = drafts.get(uri);
    if (draft === undefined) return null;
    const [checked, citedBy] = await Promise.all([checker.check(draft), citing(draft)]);
    requireCurrent(draft, drafts, token);
    return { groups: groupsOf(draft, checked), citedBy };
  });

  connection.onRequest(CitationTableRequest, async ({ uri, format }, token): Promise<string | null> => {
    const draft = drafts.get(uri);
    if (draft === undefined) return null;
    const catalogue = await knowledge.catalogue();
    requireCurrent(draft, drafts, token);
    const groups = citedDocuments(draft.analysis, catalogue);
    return format === 'csv' ? toCsv(groups) : toMarkdown(groups, titleOf(uri));
  });

  function titleOf(uri: string): string {
    const summary = indexer.current().get(uri);
    return summary?.title ?? summary?.canonical ?? 'this draft';
  }

  /** The files that cite the draft, each with the places. */
  async function citing({ uri }: Draft): Promise<CitingFile[]> {
    const workspace = indexer.current();
    const own = workspace.get(uri)?.canonical;
    if (!own) return [];
    const places = referencesTo(own, workspace, false).filter((place) => place.uri !== uri);
    const byFile = new Map<string, CitingFile['ranges'][number][]>();
    for (const location of await locate(places, drafts, sources.files)) {
      const ranges = byFile.get(location.uri);
      if (ranges === undefined) byFile.set(location.uri, [location.range]);
      else ranges.push(location.range);
    }
    return Array.from(byFile, ([file, ranges]) => {
      const summary = workspace.get(file);
      return { uri: file, label: summary?.canonical ?? null, title: summary?.title ?? null, ranges };
    });
  }
}

function groupsOf({ analysis, snapshot }: Draft, { findings, catalogue }: Checked): CitationOverview['groups'] {
  return citedDocuments(analysis, catalogue).map(({ label, documents }) => ({
    label,
    documents: documents.map((document) => ({
      label: document.entry.cited,
      title: document.entry.title ?? null,
      description: document.description,
      url: document.citations[0]?.url ?? null,
      file: document.entry.uri ?? null,
      ranges: document.citations.map(({ span }) => toRange(snapshot, span)),
      findings: findingsOn(document, findings).length,
    })),
  }));
}

/** The findings on a document's citations and their dates. */
function findingsOn({ citations }: CitedDocument, findings: readonly Finding[]): readonly Finding[] {
  const places = citations.flatMap(({ block, span, date }) => [
    span,
    ...(date === undefined ? [] : [block.prose.span(date.prose.start, date.prose.end)]),
  ]);
  return findings.filter(({ span }) => places.some((place) => overlap(place, span)));
}

/** Whether `place` is what a finding is about: not one word of a paragraph that is. */
function overlap(place: Span, finding: Span): boolean {
  const isAbout = finding.end - finding.start <= 2 * (place.end - place.start);
  return isAbout && finding.start < place.end && place.start < finding.end;
}
