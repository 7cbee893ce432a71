import type { ScannedLine } from './lines';

/** How many lines below a page break a running head can stand. */
const HEAD_LINES = 8;

/**
 * Marks as furniture the running heads that a paste from a PDF leaves in the body: the document's symbol alone on a
 * line anywhere, and the title or a piece of it below a page break or another piece of furniture.
 * @param from index of the body's first line
 * @param symbol the document's symbol; empty where the masthead has none
 * @param title the document's title without its number
 */
export function markRunningHeads(
  text: string,
  lines: readonly ScannedLine[],
  from: number,
  symbol: string,
  title: string,
): readonly ScannedLine[] {
  if (symbol === '') return lines;
  const heads = new Set<number>();
  let below = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as ScannedLine;
    if (line.class === 'furniture' || text.charCodeAt(line.span.start) === 0x0c) below = HEAD_LINES;
    if (line.class !== 'text' || line.content.end - line.content.start > 150) {
      if (line.class !== 'blank') below--;
      continue;
    }
    const words = text.slice(line.content.start, line.content.end);
    if (words === symbol || (below > 0 && words.length > 8 && title.includes(words))) {
      heads.add(i);
      below = HEAD_LINES;
    } else below = 0;
  }
  return heads.size === 0 ? lines : lines.map((line, i) => (heads.has(i) ? { ...line, class: 'furniture' } : line));
}
