import type { AgendaItem, Catalogue, CatalogueEntry } from './catalogue';
import { emptyCatalogue } from './catalogue';
import { byDate } from './chronology';
import { seriesIn } from './series';
import { titleKey } from './title-key';

/** A catalogue of `entries`, of two with one symbol the first, and of `agendas` by session. Of States it says nothing. */
export function listedCatalogue(
  entries: readonly CatalogueEntry[],
  agendas: ReadonlyMap<number, readonly AgendaItem[]> = new Map(),
): Catalogue {
  const bySymbol = new Map<string, CatalogueEntry>();
  for (const entry of entries) if (!bySymbol.has(entry.canonical)) bySymbol.set(entry.canonical, entry);
  const all = [...bySymbol.values()];
  const titled = (title: string): readonly CatalogueEntry[] => {
    const key = titleKey(title);
    return all.filter((entry) => entry.title !== undefined && titleKey(entry.title) === key).sort(byDate);
  };
  const find = (canonical: string) => bySymbol.get(canonical);
  return {
    ...emptyCatalogue,
    find,
    titled,
    series: (canonical) => seriesIn({ find, titled }, canonical),
    agenda: (session, wanted) =>
      (agendas.get(session) ?? []).flatMap(({ item, title }) => (item === wanted ? title : [])),
    agendaItems: (session) => agendas.get(session) ?? [],
    adoptedFrom: (symbol) => all.find(({ origin }) => origin === symbol),
    search: (isWanted) => all.filter(({ cited, title }) => isWanted(cited, title ?? '')),
  };
}
