import type { NamedPassage } from '../passages';
import type { Comparison } from '../report';
import type { Token } from '../tokens';

/** A comparison as JSON. Ranges are 0-based UTF-16 offsets, end exclusive. */
export function toJson(comparison: Comparison): string {
  const { before, after, rows, summary } = comparison;
  const paragraph = (passage: NamedPassage | null) =>
    passage && {
      place: passage.place,
      mark: passage.mark,
      range: passage.span && [passage.span.start, passage.span.end],
      text: textOf(passage.tokens),
    };
  return `${JSON.stringify(
    {
      before: before.name,
      after: after.name,
      summary,
      paragraphs: rows.map((row) => ({
        status: row.status,
        moved: row.moved,
        renumbered: row.renumbered,
        before: paragraph(row.before),
        after: paragraph(row.after),
        changes: row.changes.map(({ kind, tokens }) => ({ kind, text: textOf(tokens) })),
      })),
    },
    null,
    2,
  )}\n`;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text, note }) => (note === null ? text : `[^${text}]`)).join('');
}
