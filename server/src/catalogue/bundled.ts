import { citedForm, formatAct, parseAct } from '../language/symbols';
import type { Catalogue, CatalogueEntry, Wanted } from './catalogue';
import { byDate } from './chronology';
import { citedSymbol } from './cited-symbol';
import { provenanceFacts, provenanceOf } from './provenance';
import { titleKey } from './title-key';

/** First line of a catalogue file; docs/catalogue.md describes what follows. */
export const CATALOGUE_HEADER = 'plenary-catalogue 1';

const SECTIONS = ['titles', 'general-assembly', 'security-council', 'agenda', 'member-states'] as const;
type Section = (typeof SECTIONS)[number];

/** Offsets into the file: where a row begins and ends. */
interface Row {
  readonly start: number;
  readonly end: number;
}

/**
 * The catalogue that lies in `text` (data/catalogue.txt). Only the section that a question needs is read, when it is
 * first asked; rows are taken apart one by one. Throws a SyntaxError where the text is no such file.
 */
export function bundledCatalogue(text: string): Catalogue {
  const sections = findSections(text);
  const titles = once(() => lines(text, sections.titles).map((line) => line.replace(/^=/, '')));
  const resolutions = {
    GA: once(() => rowsBySymbol(text, sections['general-assembly'])),
    SC: once(() => rowsBySymbol(text, sections['security-council'])),
  };
  const byTitle = once(() => rowsByTitle(text, sections));
  const byDraft = once(() => rowsByDraft(text, sections['general-assembly']));
  const agendas = once(() => agendaTitles(text, sections.agenda));
  const states = once(() => lines(text, sections['member-states']));

  const find = remembering(read);
  const titledBy = remembering(readTitled);
  const titlesOfItem = remembering((key) => agendaTitlesOf(text, sections.agenda, key));
  const titled = (title: string) => titledBy(titleKey(title));

  function read(canonical: string): CatalogueEntry | undefined {
    const act = parseAct(canonical);
    if (act?.kind !== 'resolution' || (act.organ !== 'GA' && act.organ !== 'SC')) return undefined;
    const row = resolutions[act.organ]().get(citedForm(act));
    if (row === undefined) return undefined;
    const fields = text.slice(row.start, row.end).split('\t');
    return act.organ === 'GA' ? assemblyEntry(formatAct(act), fields, titles()) : councilEntry(formatAct(act), fields);
  }

  function readTitled(key: string): readonly CatalogueEntry[] {
    const rows = byTitle().get(key) ?? [];
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
      for (const [cited, row] of resolutions[organ]()) {
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
    series(canonical) {
      const entry = find(canonical);
      if (entry?.title === undefined || entry.titleIsDescription) return [];
      const series = titled(entry.title);
      return series.length > 1 ? series : [];
    },
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

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Answers kept at hand: more than any draft asks for, fewer than are a burden. */
const MOST_REMEMBERED = 5000;

/** `read` that does not read again what it was just asked for. */
function remembering<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (known.has(key)) return known.get(key) as T;
    const value = read(key);
    if (known.size === MOST_REMEMBERED) known.clear();
    known.set(key, value);
    return value;
  };
}

function findSections(text: string): Readonly<Record<Section, Row>> {
  if (!text.startsWith(`${CATALOGUE_HEADER}\n`)) throw new SyntaxError('not a Plenary catalogue');
  const starts = SECTIONS.map((name) => {
    const heading = `\n[${name}]\n`;
    const at = text.indexOf(heading);
    if (at < 0) throw new SyntaxError(`the catalogue has no section ${name}`);
    return { name, at, start: at + heading.length };
  });
  const sections: Partial<Record<Section, Row>> = {};
  starts.forEach(({ name, start }, i) => {
    sections[name] = { start, end: (starts[i + 1]?.at ?? text.length) + 1 };
  });
  return sections as Record<Section, Row>;
}

function lines(text: string, { start, end }: Row): string[] {
  return text.slice(start, end).split('\n').filter(Boolean);
}

function* rowsOf(text: string, section: Row): Iterable<Row> {
  for (let start = section.start; start < section.end; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = section.end;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}

function rowsBySymbol(text: string, section: Row): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const row of rowsOf(text, section)) rows.set(text.slice(row.start, text.indexOf('\t', row.start)), row);
  return rows;
}

/** Rows of Assembly resolutions by the key of their title; a line that begins with = is a spelling of the one above. */
function rowsByTitle(text: string, sections: Readonly<Record<Section, Row>>): ReadonlyMap<string, Row[]> {
  const groups: Row[][] = [];
  const byKey = new Map<string, Row[]>();
  for (const row of rowsOf(text, sections.titles)) {
    const isSpelling = text.charCodeAt(row.start) === 61;
    const group = isSpelling ? (groups.at(-1) ?? []) : [];
    groups.push(group);
    if (!isSpelling) byKey.set(titleKey(text.slice(row.start, row.end)), group);
  }
  for (const row of rowsOf(text, sections['general-assembly'])) {
    const field = text.indexOf('\t', row.start) + 1;
    const number = Number.parseInt(text.slice(field, field + 6), 10);
    if (!Number.isNaN(number)) groups[number]?.push(row);
  }
  return byKey;
}

const DRAFT = /A\/(?:E?S-)?\d+\/L\.\d+(?:\/Rev\.\d+)?/;

/** Rows of Assembly resolutions by the draft that each was adopted from, as far as their origin names one. */
function rowsByDraft(text: string, section: Row): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const row of rowsOf(text, section)) {
    const origin = text.lastIndexOf('\t', row.end - 1) + 1;
    const draft = DRAFT.exec(text.slice(Math.max(origin, row.start), row.end));
    if (draft !== null) rows.set(draft[0], row);
  }
  return rows;
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
  const start = text.indexOf('\t', row.start) + 1;
  return titles[Number.parseInt(text.slice(start, start + 6), 10)] ?? '';
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
