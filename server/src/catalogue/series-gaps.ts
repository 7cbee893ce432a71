import { sessionOf, wholeOf } from '../language/symbols';
import type { Catalogue, CatalogueEntry } from './catalogue';

/**
 * The members of a series that a list of resolutions leaves out, oldest first: those adopted after the first one listed
 * and, where `session` is given, before that session. Empty where the `listed` symbols are not in the main of one series,
 * and for members whose date is not known at first hand. A list is one of a series if it holds `fewest` of its members.
 */
export function seriesGaps(
  listed: readonly string[],
  session: number | null,
  catalogue: Catalogue,
  fewest: number,
): readonly CatalogueEntry[] {
  const series = mainSeries(listed, catalogue, fewest);
  if (series === null) return [];
  const known = new Set(listed.map(wholeOf));
  const first = series.findIndex(({ canonical }) => known.has(wholeOf(canonical)));
  return series.slice(first).filter((entry) => {
    const whole = wholeOf(entry.canonical);
    if (known.has(whole) || entry.date === undefined || entry.indirect?.includes('date')) return false;
    // Of a composite (74/255 A and B) the whole says enough.
    if (whole !== entry.canonical && series.some(({ canonical }) => canonical === whole)) return false;
    const own = sessionOf(entry.canonical);
    return own?.kind === 'regular' && (session === null || own.number < session);
  });
}

/** The series that two thirds of the `listed` belong to, in order of adoption. */
function mainSeries(listed: readonly string[], catalogue: Catalogue, fewest: number): readonly CatalogueEntry[] | null {
  if (listed.length < fewest) return null;
  for (const one of listed.slice(0, 3)) {
    const series = catalogue.series(one);
    if (series.length < fewest) continue;
    const common = listed.filter((symbol) => series.some(({ canonical }) => canonical === symbol)).length;
    if (common >= fewest && 3 * common >= 2 * listed.length) return series;
  }
  return null;
}
