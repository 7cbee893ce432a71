import type { Catalogue, CatalogueEntry } from './catalogue';
import { byDate } from './chronology';
import { seriesIn } from './series';

/**
 * One catalogue of several, the most trusted first (workspace, the user's own, bundled): an entry takes each fact from
 * the first that knows it, a series holds the documents of all.
 */
export function combine(sources: readonly Catalogue[]): Catalogue {
  function find(canonical: string): CatalogueEntry | undefined {
    let merged: CatalogueEntry | undefined;
    for (const source of sources) {
      const entry = source.find(canonical);
      if (entry !== undefined) merged = merged === undefined ? entry : merge(merged, entry);
    }
    return merged;
  }

  function titled(title: string): readonly CatalogueEntry[] {
    const known = new Set(sources.flatMap((source) => source.titled(title).map((entry) => entry.canonical)));
    return Array.from(known, find)
      .filter((entry) => entry !== undefined)
      .sort(byDate);
  }

  return {
    find,
    titled,
    series: (canonical) => seriesIn({ find, titled }, canonical),
    adoptedFrom(symbol) {
      for (const source of sources) {
        const entry = source.adoptedFrom(symbol);
        if (entry !== undefined) return find(entry.canonical);
      }
      return undefined;
    },
    *search(isWanted) {
      const seen = new Set<string>();
      for (const source of sources) {
        for (const { canonical } of source.search(isWanted)) {
          if (seen.has(canonical)) continue;
          seen.add(canonical);
          const entry = find(canonical);
          if (entry !== undefined) yield entry;
        }
      }
    },
    agenda: (session, item) => firstAnswer(sources, (source) => source.agenda(session, item)),
    agendaItems: (session) => firstAnswer(sources, (source) => source.agendaItems(session)),
    memberStates: () => firstAnswer(sources, (source) => source.memberStates()),
  };
}

/** What `trusted` says, and what only `other` knows; a description gives way to a title. */
function merge(trusted: CatalogueEntry, other: CatalogueEntry): CatalogueEntry {
  const hasTitle =
    trusted.title !== undefined && !(trusted.titleIsDescription && other.title && !other.titleIsDescription);
  const titled = hasTitle || other.title === undefined ? trusted : other;
  const dated = trusted.date !== undefined ? trusted : other;
  const sources = [...new Set([titled.source, dated.source])];
  return {
    ...other,
    ...trusted,
    title: titled.title,
    titleIsDescription: titled.titleIsDescription,
    indirect: titled === dated ? titled.indirect : indirectly(titled.indirect, dated.indirect),
    source: sources.join('; '),
  };
}

function indirectly(title: CatalogueEntry['indirect'], date: CatalogueEntry['indirect']): CatalogueEntry['indirect'] {
  const isTitle = title?.startsWith('title');
  const isDate = date?.endsWith('date');
  return isTitle ? (isDate ? 'title and date' : 'title') : isDate ? 'date' : undefined;
}

function firstAnswer<T>(sources: readonly Catalogue[], ask: (source: Catalogue) => readonly T[]): readonly T[] {
  for (const source of sources) {
    const answer = ask(source);
    if (answer.length > 0) return answer;
  }
  return [];
}
