import type { Block, Tree } from '../../syntax/tree';
import type { Span } from '../../text/span';
import type { PrintedCell } from './document';
import { callsWithin, type PrintCall, runsOf } from './runs';

/** The rows of a Markdown table, the line below its head left out. */
export function printTable(tree: Tree, block: Block, printCall: PrintCall): PrintedCell[][] {
  const rows: PrintedCell[][] = [];
  for (const segment of block.segments) {
    for (const line of linesOf(tree.text, segment)) {
      const cells = cellsOf(tree.text, line);
      if (cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(tree.text.slice(cell.start, cell.end)))) continue;
      rows.push(
        cells.map((span) => {
          const [from, to] = [block.prose.toProse(span.start), block.prose.toProse(span.end)];
          return { runs: runsOf(block.prose, callsWithin(span, printCall), from, to), span };
        }),
      );
    }
  }
  return rows;
}

function* linesOf(text: string, { start, end }: Span): Iterable<Span> {
  let from = start;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    if (at > from) yield { start: from, end: at };
    from = at + 1;
  }
}

/** What stands between the bars of a line, white space at the edges left out. */
function cellsOf(text: string, line: Span): Span[] {
  const cells: Span[] = [];
  let from = -1;
  for (let at = line.start; at <= line.end; at++) {
    const ends = at === line.end;
    if (!ends && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    if (from >= 0 && !(ends && text.slice(from, at).trim() === '')) cells.push(trimmed(text, from, at));
    from = at + 1;
  }
  return cells;
}

function trimmed(text: string, start: number, end: number): Span {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: Math.max(from, start + inner.trimEnd().length) };
}
