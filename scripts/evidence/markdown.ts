/** A Markdown table; columns whose every cell is a figure are set flush right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => String(cell).replaceAll('|', '\\|')));
  const isFigure = head.map(
    (_, i) => cells.length > 0 && cells.every((row) => /^(?:[\d.,]+(?: %)?|–|)$/.test(row[i] ?? '')),
  );
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [line(head), line(isFigure.map((figure) => (figure ? '---:' : '---'))), ...cells.map(line)].join('\n');
}

/** `part` of `whole` in per cent, cut off rather than rounded so that 100 % means all of it. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  return `${(Math.floor((10_000 * part) / whole) / 100).toFixed(part === whole ? 0 : 2)} %`;
}

/** The most frequent of `items` with how often they occur, most frequent first. */
export function tally(items: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
