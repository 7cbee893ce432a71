import { isoDate, parseDate } from '../language/dates';
import { citedForm, formatAct, parseAct } from '../language/symbols';
import { encodingFault } from '../text/encoding-fault';
import { FirstOfMany } from '../text/first-of-many';
import { LineIndex } from '../text/line-index';
import { oneLine } from '../text/one-line';
import type { AgendaItem, CatalogueEntry } from './catalogue';
import { citedSymbol } from './cited-symbol';
import { parseCsv } from './csv';

/** What a user's file of documents holds. */
export interface CatalogueFile {
  readonly entries: readonly CatalogueEntry[];
  /** Items of sessions' agendas, by session. */
  readonly agendas: ReadonlyMap<number, readonly AgendaItem[]>;
  /** What is wrong with it, in a reader's words; the rows concerned are left out. */
  readonly problems: readonly string[];
  /** How many more there are than some hundred that are listed. */
  readonly otherProblems: number;
}

/** Names of the facts, as columns of CSV and as members in JSON; compared without case, spaces and underscores. */
const FACTS = ['symbol', 'title', 'date', 'vote', 'origin', 'agendaItem', 'meeting', 'session', 'item'] as const;
type Fact = (typeof FACTS)[number];
type Row = Partial<Record<Fact, string>>;

/** Reads a file of documents, JSON or CSV (told apart by its first character); docs/catalogue.md describes both. */
export function readCatalogueFile(text: string, name: string): CatalogueFile {
  const problems = new FirstOfMany<string>();
  const rows = rowsOf(text, problems);
  const entries: CatalogueEntry[] = [];
  const agendas = new Map<number, AgendaItem[]>();
  for (const [place, row] of rows) {
    const entry = row.symbol === undefined && row.item !== undefined ? agendaItemOf(row) : entryOf(row, name);
    if (typeof entry === 'string') problems.add(() => `${place}: ${entry}`);
    else if ('canonical' in entry) entries.push(entry);
    else {
      const items = agendas.get(entry.session);
      if (items === undefined) agendas.set(entry.session, [entry]);
      else items.push(entry);
    }
  }
  return { entries, agendas, problems: problems.first, otherProblems: problems.others };
}

/** The rows without those of which characters are lost. That of these the first is told is enough. */
function rowsOf(text: string, problems: FirstOfMany<string>): readonly Placed[] {
  const fault = encodingFault(text);
  if (fault !== null) {
    const line = new LineIndex(text).positionAt(fault.offset ?? 0).line + 1;
    problems.add(() => `line ${line}: ${fault.message}`);
    if (fault.offset === null) return [];
  }
  const rows = /^\s*[[{]/.test(text) ? jsonRows(text, problems) : csvRows(text, problems);
  return fault === null
    ? rows
    : rows.filter(([, row]) => !Object.values(row).some((field) => field.includes('\ufffd')));
}

type Placed = readonly [place: string, row: Row];

function csvRows(text: string, problems: FirstOfMany<string>): Placed[] {
  const [head, ...lines] = parseCsv(text);
  const columns = columnsOf(head?.fields ?? [], problems);
  if (!columns.some(({ fact }) => fact === 'symbol' || fact === 'item')) {
    problems.add(() => 'line 1: there is no column “symbol”');
    return [];
  }
  return lines.flatMap(({ line, fields, unclosed }): readonly Placed[] => {
    if (unclosed) {
      problems.add(() => `line ${line}: a quotation mark is not closed; nothing from here on is read`);
      return [];
    }
    const row: Row = {};
    for (const { fact, at } of columns) {
      const field = oneLine(fields[at] ?? '');
      if (field) row[fact] = field;
    }
    return [[`line ${line}`, row]];
  });
}

/** The columns that hold facts, with their places among all; what else there is costs no row any time. */
function columnsOf(names: readonly string[], problems: FirstOfMany<string>): readonly { fact: Fact; at: number }[] {
  const places = new Map<Fact, number>();
  const doubled = new Set<Fact>();
  names.forEach((name, at) => {
    const fact = factNamed(name);
    if (fact === undefined) return;
    if (places.has(fact)) doubled.add(fact);
    else places.set(fact, at);
  });
  for (const fact of doubled) problems.add(() => `line 1: there are several columns “${fact}”; the first counts`);
  return Array.from(places, ([fact, at]) => ({ fact, at }));
}

function jsonRows(text: string, problems: FirstOfMany<string>): Placed[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    problems.add(() => `no JSON: ${fault instanceof Error ? fault.message : String(fault)}`);
    return [];
  }
  const { documents = Array.isArray(value) ? value : undefined, agenda } = value as {
    documents?: unknown;
    agenda?: unknown;
  };
  if (!Array.isArray(documents) && !Array.isArray(agenda)) {
    problems.add(() => 'there is no list “documents”');
    return [];
  }
  return [...placed(documents, 'document'), ...placed(agenda, 'agenda item')];
}

/** The members of a JSON list as rows; nothing where it is no list. */
function placed(list: unknown, kind: string): Placed[] {
  if (!Array.isArray(list)) return [];
  return list.map((member: unknown, i): Placed => {
    const row: Row = {};
    for (const [key, value] of Object.entries(typeof member === 'object' && member !== null ? member : {})) {
      const fact = factNamed(key);
      const text = typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : '';
      if (fact !== undefined && text !== '') row[fact] = text;
    }
    return [`${kind} ${i + 1}`, row];
  });
}

function factNamed(name: string): Fact | undefined {
  const key = name.replace(/[\s_-]/g, '').toLowerCase();
  return FACTS.find((fact) => fact.toLowerCase() === key);
}

/** Elements between strokes, each beginning with a letter, a figure or a parenthesis: neither a path nor an address. */
const SYMBOL = /^[\p{L}\d(][^/\\:?#%<>"\p{C}]*(?:\/[\p{L}\d(][^/\\:?#%<>"\p{C}]*)*$/u;

/** The entry of a row, or what is wrong with it. */
function entryOf(row: Row, name: string): CatalogueEntry | string {
  const { symbol, title, date, vote, origin, agendaItem, meeting } = row;
  if (symbol === undefined) return 'there is no symbol';
  const odd = [symbol, origin].find((one) => one !== undefined && !SYMBOL.test(one));
  if (odd !== undefined) return `“${odd}” is no symbol such as A/RES/71/14, WHO/LAMP/1 or 217 A (III)`;
  const iso = date === undefined ? undefined : readDate(date);
  if (iso === null) return `“${date}” is no date such as 2016-11-21 or 21 November 2016`;
  const printed = parseAct(symbol);
  const canonical = printed === null ? (citedSymbol(symbol) ?? symbol) : formatAct(printed);
  const act = parseAct(canonical);
  return {
    canonical,
    cited: act === null ? canonical : citedForm(act),
    ...(title !== undefined && { title }),
    ...(iso !== undefined && { date: iso }),
    ...(vote !== undefined && { adoption: vote }),
    ...(origin !== undefined && { origin }),
    ...(agendaItem !== undefined && { agendaItem }),
    ...(meeting !== undefined && { meeting }),
    source: name,
  };
}

/** The agenda item of a row with its session, or what is wrong with it. */
function agendaItemOf({ session, item, title }: Row): (AgendaItem & { readonly session: number }) | string {
  if (session === undefined || !/^[1-9]\d{0,2}$/.test(session)) return 'there is no number of a session';
  if (title === undefined) return 'there is no title';
  return { session: Number(session), item: item as string, title };
}

function readDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? (parseDate(text)?.iso ?? null) : isoDate(Number(year), Number(month), Number(day));
}
