import type { LineTable } from './line-table';
import type { RawParagraph } from './paragraphs';
import type { BlockKind } from './tree';

/** Whether a comment that begins on `line` is a directive. */
export function isDirective(lines: LineTable, line: number): boolean {
  const start = lines.contentStart(line);
  return /^<!--\s*plenary-/i.test(lines.text.slice(start, start + 40));
}

/** What a paragraph is by its lines alone, before those around it are considered. */
export function tentativeKind(raw: RawParagraph, lines: LineTable): BlockKind {
  switch (raw.class) {
    case 'comment':
      return isDirective(lines, raw.lines[0] as number) ? 'directive' : 'comment';
    case 'table':
      return 'table';
    case 'note':
      return 'footnote';
    case 'furniture':
      return 'furniture';
    case 'heading':
      return 'heading';
    case 'enacting':
      return 'enacting';
    case 'closing':
      return 'closing';
    case 'annex':
      return 'annex';
    case 'numbered':
    case 'negotiating':
      return 'operative';
    case 'lettered':
      return 'subparagraph';
    default:
      return 'preambular';
  }
}
