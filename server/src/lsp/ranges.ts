import type { Location, TextEdit as ProtocolEdit, Range } from 'vscode-languageserver';
import type { TextEdit } from '../text/edit';
import type { Snapshot } from '../text/snapshot';
import type { Span } from '../text/span';

/** `span` as lines and columns of `snapshot`. */
export function toRange(snapshot: Snapshot, span: Span): Range {
  return { start: snapshot.lines.positionAt(span.start), end: snapshot.lines.positionAt(span.end) };
}

/** `range` as offsets into `snapshot`, clamped to it. */
export function toSpan(snapshot: Snapshot, range: Range): Span {
  return { start: snapshot.lines.offsetAt(range.start), end: snapshot.lines.offsetAt(range.end) };
}

/** `span` of `snapshot` as a place that names its document. */
export function toLocation(snapshot: Snapshot, span: Span): Location {
  return { uri: snapshot.uri, range: toRange(snapshot, span) };
}

/** `edit` of `snapshot` in the protocol's terms. */
export function toProtocolEdit(snapshot: Snapshot, edit: TextEdit): ProtocolEdit {
  return { range: toRange(snapshot, edit.span), newText: edit.text };
}
