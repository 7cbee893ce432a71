import type { LineTable } from './line-table';

/** How many lines below a page break a running head can stand. */
const HEAD_LINES = 8;

/**
 * Marks as furniture the running heads that a paste from a PDF leaves in the body: the document's symbol alone on a
 * line anywhere, or with the title at the other end of the line, and the title or a piece of it below a page break or
 * another piece of furniture.
 * @param from index of the body's first line
 * @param symbol the document's symbol; empty where the masthead has none
 * @param title the document's title without its number
 */
export function markRunningHeads(lines: LineTable, from: number, symbol: string, title: string): LineTable {
  if (symbol === '') return lines;
  /** Whether a line has the symbol at one end and the title, or a piece of it, at the other. */
  const isBoth = (words: string): boolean => {
    const rest = words.startsWith(symbol)
      ? words.slice(symbol.length)
      : words.endsWith(symbol)
        ? words.slice(0, -symbol.length)
        : '';
    return /^[ \t\u00a0]{2}|[ \t\u00a0]{2}$/.test(rest) && title.includes(rest.trim());
  };
  const heads: number[] = [];
  let below = 0;
  for (let i = from; i < lines.count; i++) {
    const kind = lines.classes[i];
    if (kind === 'furniture' || lines.text.charCodeAt(lines.start(i)) === 0x0c) below = HEAD_LINES;
    const width = lines.width(i);
    if (kind !== 'text' || width > 150) {
      if (kind !== 'blank') below--;
      continue;
    }
    const isPiece = below > 0 && width > 8 && title.includes(lines.words(i));
    const isSymbol = width === symbol.length && lines.words(i) === symbol;
    if (isPiece || isSymbol || (width > symbol.length + 2 && isBoth(lines.words(i)))) {
      heads.push(i);
      below = HEAD_LINES;
    } else below = 0;
  }
  if (heads.length === 0) return lines;
  const classes = lines.classes.slice();
  for (const head of heads) classes[head] = 'furniture';
  return lines.classed(classes);
}
