import { type Range, RequestType } from 'vscode-languageserver-protocol';
import type { DraftParams } from './draft';

/** A document that a draft cites, as the editor shows it. */
export interface OverviewDocument {
  /** As cited: `71/14`. */
  readonly label: string;
  readonly title: string | null;
  /** Everything known of it, as Markdown. */
  readonly description: string;
  /** The official text. */
  readonly url: string | null;
  /** URI of a file of the workspace that holds it. */
  readonly file: string | null;
  /** Where the draft cites it; never empty. */
  readonly ranges: readonly Range[];
  /** Number of findings on its citations. */
  readonly findings: number;
}

/** A file of the workspace that cites a draft. */
export interface CitingFile {
  readonly uri: string;
  /** Its symbol. */
  readonly label: string | null;
  readonly title: string | null;
  readonly ranges: readonly Range[];
}

export interface CitationOverview {
  /** What the draft cites, by organ. */
  readonly groups: readonly { readonly label: string; readonly documents: readonly OverviewDocument[] }[];
  readonly citedBy: readonly CitingFile[];
}

/** Client to server: what an open draft cites, and what cites it; `null` where it is not open. */
export const CitationOverviewRequest = new RequestType<DraftParams, CitationOverview | null, void>('plenary/citations');

export interface CitationTableParams extends DraftParams {
  readonly format: 'markdown' | 'csv';
}

/** Client to server: the documents that an open draft cites as a table; `null` where it is not open. */
export const CitationTableRequest = new RequestType<CitationTableParams, string | null, void>('plenary/citationTable');
