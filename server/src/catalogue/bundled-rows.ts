import { titleKey } from './title-key';

/** Offsets into the catalogue's text: where a row, or a section of rows, begins and ends. */
export interface Row {
  readonly start: number;
  readonly end: number;
}

/** So many rows are searched for one by one; whoever asks for more gets an index, which takes longer to make. */
const SEARCHED_BY_SYMBOL = 200;
const SEARCHED_BY_TITLE = 12;

/** `make`, called once, when its value is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The lines of a section that are not empty. */
export function linesOf(text: string, { start, end }: Row): string[] {
  return text.slice(start, end).split('\n').filter(Boolean);
}

/** The rows of a section, in order. */
export function* rowsOf(text: string, section: Row): Iterable<Row> {
  for (let start = section.start; start < section.end; ) {
    const row = rowAt(text, start);
    if (row.end > start) yield row;
    start = row.end + 1;
  }
}

function rowAt(text: string, start: number): Row {
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/** Rows of a section by their first field. */
export interface RowsBySymbol {
  get(cited: string): Row | undefined;
  all(): ReadonlyMap<string, Row>;
}

export function rowsBySymbol(text: string, section: Row): RowsBySymbol {
  const all = once(() => {
    const rows = new Map<string, Row>();
    for (const row of rowsOf(text, section)) rows.set(text.slice(row.start, text.indexOf('\t', row.start)), row);
    return rows;
  });
  /** Where the rows of a session begin, by what its numbers begin with (`78/`): they stand together. */
  const sessions = new Map<string, number>();
  let searched = 0;
  return {
    all,
    get(cited) {
      if (searched === SEARCHED_BY_SYMBOL) return all().get(cited);
      searched++;
      const session = cited.slice(0, cited.indexOf('/') + 1);
      const from = sessions.get(session) ?? text.indexOf(`\n${session}`, section.start - 1);
      if (from < 0 || from >= section.end) return undefined;
      sessions.set(session, from);
      const at = text.indexOf(`\n${cited}\t`, from);
      return at >= 0 && at < section.end ? rowAt(text, at + 1) : undefined;
    },
  };
}

/** Rows of Assembly resolutions by their titles; spellings of one title, marked by = from the second on, count as one. */
export interface RowsByTitle {
  /** Those of the title in line `number` of the titles, from 0, in whichever spelling. */
  spelledAs(number: number): readonly Row[];
  /** Those of the title with the key {@link titleKey}. */
  keyed(key: string): readonly Row[];
}

export function rowsByTitle(text: string, titles: readonly string[], assembly: Row): RowsByTitle {
  /** The line of the first spelling, by key. */
  const lines = once(() => new Map(titles.flatMap((title, i) => (isSpelling(title) ? [] : [[titleKey(title), i]]))));
  const all = once(() => {
    const rows: Row[][] = [];
    for (const row of rowsOf(text, assembly)) {
      const number = titleNumber(text, row);
      if (Number.isNaN(number)) continue;
      rows[number] ??= [];
      rows[number].push(row);
    }
    return rows;
  });
  let searched = 0;

  function numbered(number: number): readonly Row[] {
    if (searched === SEARCHED_BY_TITLE) return all()[number] ?? [];
    searched++;
    return Array.from(rowsNumbered(text, assembly, number));
  }

  function spelledAs(number: number): readonly Row[] {
    let first = number;
    while (first > 0 && isSpelling(titles[first])) first--;
    const rows = [...numbered(first)];
    for (let next = first + 1; isSpelling(titles[next]); next++) rows.push(...numbered(next));
    return rows;
  }

  return {
    spelledAs,
    keyed(key) {
      const line = lines().get(key);
      return line === undefined ? [] : spelledAs(line);
    },
  };
}

function isSpelling(title: string | undefined): boolean {
  return title?.startsWith('=') === true;
}

/** Rows whose second field is `number`. */
function* rowsNumbered(text: string, section: Row, number: number): Iterable<Row> {
  const field = `\t${number}\t`;
  for (let at = text.indexOf(field, section.start); at >= 0 && at < section.end; at = text.indexOf(field, at + 1)) {
    const start = text.lastIndexOf('\n', at) + 1;
    if (text.indexOf('\t', start) === at) yield rowAt(text, start);
  }
}

/** The line of its title among the titles, in a row of the Assembly's; `NaN` where none is known. */
export function titleNumber(text: string, row: Row): number {
  const field = text.indexOf('\t', row.start) + 1;
  return Number.parseInt(text.slice(field, field + 6), 10);
}

const DRAFT = /A\/(?:E?S-)?\d+\/L\.\d+(?:\/Rev\.\d+)?/;

/** Rows of Assembly resolutions by the draft that each was adopted from, as far as their origin names one. */
export function rowsByDraft(text: string, section: Row): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const row of rowsOf(text, section)) {
    const origin = text.lastIndexOf('\t', row.end - 1) + 1;
    const draft = DRAFT.exec(text.slice(Math.max(origin, row.start), row.end));
    if (draft !== null) rows.set(draft[0], row);
  }
  return rows;
}
