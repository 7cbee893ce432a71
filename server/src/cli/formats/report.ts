import type { Finding } from '../../lint/finding';
import type { LineIndex } from '../../text/line-index';
import type { Span } from '../../text/span';
import type { DraftFile } from '../draft-file';

/** What was found in one draft. */
export interface FileReport {
  readonly draft: DraftFile;
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
}

/** Turns the reports of all files into the text of a format, with its last line ending; in pieces, for no string has room for all. */
export type Format = (reports: readonly FileReport[]) => Iterable<string>;

/** A span as the command line states it: 1-based lines and columns in UTF-16 units. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The region of a span in a draft with these lines. */
export function regionOf(lines: LineIndex, span: Span): Region {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
