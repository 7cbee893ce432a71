import { byNumbers } from '../text/numeric-order';
import type { CatalogueEntry } from './catalogue';

/** Oldest first; documents of one day, and undated ones, by their numbers. */
export function byDate(a: CatalogueEntry, b: CatalogueEntry): number {
  if (a.date !== undefined && b.date !== undefined && a.date !== b.date) return a.date < b.date ? -1 : 1;
  return byNumbers(a.canonical, b.canonical);
}
