import type { Catalogue, CatalogueEntry } from './catalogue';

/** {@link Catalogue.series} of a catalogue that finds documents by symbol and by title. */
export function seriesIn(
  { find, titled }: Pick<Catalogue, 'find' | 'titled'>,
  canonical: string,
): readonly CatalogueEntry[] {
  const entry = find(canonical);
  if (entry?.title === undefined || entry.titleIsDescription) return [];
  const series = titled(entry.title);
  return series.length > 1 ? series : [];
}
