import { citedForm, formatAct, parseAct } from '../language/symbols';
import { linesOf, once, type Row, rowsByDraft, rowsBySymbol, rowsByTitle, rowsOf, titleNumber } from './bundled-rows';
import type { Catalogue, CatalogueEntry, Wanted } from './catalogue';
import { byDate } from './chronology';
import { citedSymbol } from './cited-symbol';
import { provenanceFacts, provenanceOf } from './provenance';
import { seriesIn } from './series';
import { titleKey } from './title-key';

/** First line of a catalogue file; docs/catalogue.md describes what follows. */
export const CATALOGUE_HEADER = 'plenary-catalogue 1';

const SECTIONS = ['titles', 'general-assembly', 'security-council', 'agenda', 'member-states'] as const;
type Section = (typeof SECTIONS)[number];

/**
 * The catalogue that lies in `text` (data/catalogue.txt). Only the section that a question needs is read, when it is
 * first asked; rows are taken apart one by one. Throws a SyntaxError where the text is no such file.
 */
export function bundledCatalogue(text: string): Catalogue {
  const sections = findSections(text);
  const spelledTitles = once(() => linesOf(text, sections.titles));
  const titles = once(() => spelledTitles().map((line) => line.replace(/^=/, '')));
  const resolutions = {
    GA: rowsBySymbol(text, sections['general-assembly']),
    SC: rowsBySymbol(text, sections['security-council']),
  };
  const byTitle = once(() => rowsByTitle(text, spelledTitles(), sections['general-assembly']));
  const byDraft = once(() => rowsByDraft(text, sections['general-assembly']));
  const agendas = once(() => agendaTitles(text, sections.agenda));
  const states = once(() => linesOf(text, sections['member-states']));

  const find = remembering(read);
  const titled = remembering((title: string) => {
    // In a spelling that is known, as it mostly is, it is found without the keys of all.
    const number = titles().indexOf(title);
    return entriesOf(number < 0 ? byTitle().keyed(titleKey(title)) : byTitle().spelledAs(number));
  });
  const titlesOfItem = remembering((key) => agendaTitlesOf(text, sections.agenda, key));

  function read(canonical: string): CatalogueEntry | undefined {
    const act = parseAct(canonical);
    if (act?.kind !== 'resolution' || (act.organ !== 'GA' && act.organ !== 'SC')) return undefined;
    const row = resolutions[act.organ].get(citedForm(act));
    if (row === undefined) return undefined;
    const fields = text.slice(row.start, row.end).split('\t');
    return act.organ === 'GA' ? assemblyEntry(formatAct(act), fields, titles()) : councilEntry(formatAct(act), fields);
  }

  function entriesOf(rows: readonly Row[]): readonly CatalogueEntry[] {
    const entries = rows.flatMap((row) => {
      const fields = text.slice(row.start, row.end).split('\t');
      const act = citedSymbol(fields[0] as string);
      return act === null ? [] : [assemblyEntry(act, fields, titles())];
    });
    return entries.filter((entry) => !entry.titleIsDescription).sort(byDate);
  }

  function entryAt(row: Row, organ: keyof typeof resolutions): CatalogueEntry | undefined {
    const fields = text.slice(row.start, row.end).split('\t');
    const canonical = citedSymbol(fields[0] as string);
    if (canonical === null) return undefined;
    return organ === 'GA' ? assemblyEntry(canonical, fields, titles()) : councilEntry(canonical, fields);
  }

  function* search(isWanted: Wanted): Iterable<CatalogueEntry> {
    for (const organ of ['GA', 'SC'] as const) {
      for (const [cited, row] of resolutions[organ].all()) {
        const title = organ === 'GA' ? titleIn(text, row, titles()) : subjectIn(text, row);
        const entry = isWanted(cited, title) ? entryAt(row, organ) : undefined;
        if (entry !== undefined) yield entry;
      }
    }
  }

  return {
    find,
    titled,
    adoptedFrom(symbol) {
      const row = byDraft().get(symbol);
      return row && entryAt(row, 'GA');
    },
    search,
    series: (canonical) => seriesIn({ find, titled }, canonical),
    agenda: (session, item) => titlesOfItem(`${session}\t${item}`),
    agendaItems: (session) =>
      Array.from(agendas()).flatMap(([key, [title]]) => {
        const blank = key.indexOf(' ');
        return title !== undefined && Number(key.slice(0, blank)) === session
          ? { item: key.slice(blank + 1), title }
          : [];
      }),
    memberStates: states,
  };
}

/** Answers kept at hand: more than any draft asks for, fewer than are a burden. */
const MOST_REMEMBERED = 5000;

/** `read` that does not read again what it was just asked for. */
function remembering<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const held = known.get(key);
    if (held !== undefined || known.has(key)) return held as T;
    const value = read(key);
    if (known.size === MOST_REMEMBERED) known.clear();
    known.set(key, value);
    return value;
  };
}

function findSections(text: string): Readonly<Record<Section, Row>> {
  if (!text.startsWith(`${CATALOGUE_HEADER}\n`)) throw new SyntaxError('not a Plenary catalogue');
  let from = 0;
  const starts = SECTIONS.map((name) => {
    const heading = `\n[${name}]\n`;
    const at = text.indexOf(heading, from);
    if (at < 0) throw new SyntaxError(`the catalogue has no section ${name}`);
    from = at + heading.length - 1;
    return { name, at, start: from + 1 };
  });
  const sections: Partial<Record<Section, Row>> = {};
  starts.forEach(({ name, start }, i) => {
    sections[name] = { start, end: (starts[i + 1]?.at ?? text.length) + 1 };
  });
  return sections as Record<Section, Row>;
}

/** The titles of the one item whose row begins with `key`, session and item: to read them all takes longer. */
function agendaTitlesOf(text: string, { start, end }: Row, key: string): readonly string[] {
  const titles: string[] = [];
  const head = `\n${key}\t`;
  for (let at = text.indexOf(head, start - 1); at >= 0 && at < end; at = text.indexOf(head, at + 1)) {
    const [title = ''] = text.slice(at + head.length, text.indexOf('\n', at + 1)).split('\t');
    titles.push(title);
  }
  return titles;
}

function agendaTitles(text: string, section: Row): ReadonlyMap<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const row of rowsOf(text, section)) {
    const [session, item, title] = text.slice(row.start, row.end).split('\t') as [string, string, string];
    const key = `${session} ${item}`;
    const known = titles.get(key);
    if (known === undefined) titles.set(key, [title]);
    else known.push(title);
  }
  return titles;
}

/** The title of a row of the Assembly's, without taking the rest of it apart. */
function titleIn(text: string, row: Row, titles: readonly string[]): string {
  return titles[titleNumber(text, row)] ?? '';
}

/** The subject of a row of the Security Council's: its eighth field. */
function subjectIn(text: string, row: Row): string {
  return text.slice(row.start, row.end).split('\t')[7] ?? '';
}

function assemblyEntry(canonical: string, fields: readonly string[], titles: readonly string[]): CatalogueEntry {
  const [cited, title, sources, date, adoption, agendaItem, meeting, origin] = fields;
  return {
    canonical,
    cited: cited as string,
    ...(title && { title: titles[Number(title)] }),
    ...(date && { date }),
    ...(adoption && { adoption: adoption === '=' ? 'without a vote' : adoption }),
    ...(origin && { origin }),
    ...(agendaItem && { agendaItem }),
    ...(meeting && { meeting }),
    ...provenanceFacts(provenanceOf(sources?.[0]), provenanceOf(sources?.[1])),
  };
}

function councilEntry(canonical: string, fields: readonly string[]): CatalogueEntry {
  const [cited, sources, date, adoption, origin, meeting, agendaItem, subject] = fields;
  return {
    canonical,
    cited: cited as string,
    ...(subject && { title: subject }),
    ...(date && { date }),
    ...(adoption && { adoption }),
    ...(origin && { origin }),
    ...(agendaItem && { agendaItem }),
    ...(meeting && { meeting }),
    ...provenanceFacts(provenanceOf(sources?.[0]), provenanceOf(sources?.[1])),
  };
}
