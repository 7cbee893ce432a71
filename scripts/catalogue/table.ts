import { readFileSync } from 'node:fs';

/** Rows of a tab-separated file as objects by the names in its first line. */
export function readTable<Column extends string>(file: string, columns: readonly Column[]): Record<Column, string>[] {
  const [head, ...rows] = readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
  const names = (head ?? '').split('\t');
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}`);
  return rows.map((row) => {
    const fields = row.split('\t');
    return Object.fromEntries(
      columns.map((column) => [column, (fields[names.indexOf(column)] ?? '').trim()]),
    ) as Record<Column, string>;
  });
}
