import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let read: { readonly corpus: string; readonly series: readonly (readonly string[])[] } | undefined;

/** The series of adopted texts under one title, by the names of the texts; none where the corpus does not tell. */
export function seriesIn(corpus: string): readonly (readonly string[])[] {
  if (read?.corpus === corpus) return read.series;
  const file = join(corpus, 'series.tsv');
  const rows = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(1) : [];
  const series = rows.map((row) => (row.split('\t')[1] ?? '').split(' ').map((name) => name.replace(/\.md$/, '')));
  read = { corpus, series };
  return series;
}
