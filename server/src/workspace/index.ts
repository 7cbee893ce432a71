import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue';
import { byDate } from '../catalogue/chronology';
import { seriesIn } from '../catalogue/series';
import { titleKey } from '../catalogue/title-key';
import { citedForm, parseAct } from '../language/symbols';
import type { Span } from '../text/span';
import { symbolsIn } from './identity';
import type { FileSummary } from './summary';

/** A citation in a file of the workspace. */
export interface Occurrence {
  readonly uri: string;
  readonly span: Span;
}

/**
 * What the files of the workspace are and cite. The one thing here that changes: shells tell it of files read, edited,
 * renamed and deleted, and every answer is of that moment.
 */
export class WorkspaceIndex {
  readonly #files = new Map<string, FileSummary>();
  readonly #bySymbol = new Register();
  readonly #byTitle = new Register();
  readonly #citing = new Register();
  /** Files that {@link #citing} does not have yet: nobody has asked who cites what since they were taken in. */
  readonly #unlisted = new Set<string>();

  /** Takes in a file, or what has become of it. */
  set(summary: FileSummary): void {
    this.delete(summary.uri);
    this.#files.set(summary.uri, summary);
    for (const [register, key] of this.#entries(summary)) register.add(key, summary.uri);
    this.#unlisted.add(summary.uri);
  }

  /** Forgets a file, if it is known. */
  delete(uri: string): void {
    const summary = this.#files.get(uri);
    if (summary === undefined) return;
    this.#files.delete(uri);
    for (const [register, key] of this.#entries(summary)) register.delete(key, uri);
    if (!this.#unlisted.delete(uri)) for (const canonical of citedIn(summary)) this.#citing.delete(canonical, uri);
  }

  get(uri: string): FileSummary | undefined {
    return this.#files.get(uri);
  }

  get files(): Iterable<FileSummary> {
    return this.#files.values();
  }

  /** The files that are the document `canonical`, by URI: more than one where it lies there twice. */
  holding(canonical: string): FileSummary[] {
    return this.#summaries(this.#bySymbol, canonical);
  }

  /** Every citation of `canonical` in the workspace, file by file. */
  citing(canonical: string): Occurrence[] {
    this.#listCitations();
    return this.#summaries(this.#citing, canonical).flatMap(({ uri, references }) =>
      references.filter((reference) => reference.canonical === canonical).map(({ span }) => ({ uri, span })),
    );
  }

  /** The workspace as a source of facts. Of agendas and States it says nothing: its drafts are what is to be checked. */
  readonly catalogue: Catalogue = {
    find: (canonical) => {
      const [first] = this.holding(canonical);
      return first && entryOf(canonical, first);
    },
    titled: (title) => {
      const entries = new Map<string, CatalogueEntry>();
      for (const file of this.#summaries(this.#byTitle, titleKey(title))) {
        // A draft is not yet a member of the series that its title continues.
        if (file.canonical === null || parseAct(file.canonical) === null || entries.has(file.canonical)) continue;
        entries.set(file.canonical, entryOf(file.canonical, file));
      }
      return [...entries.values()].sort(byDate);
    },
    series: (canonical) => seriesIn(this.catalogue, canonical),
    adoptedFrom: (symbol) => {
      for (const file of this.#files.values()) {
        if (file.canonical === null || file.origin === null || !symbolsIn(file.origin).has(symbol)) continue;
        return entryOf(file.canonical, file);
      }
      return undefined;
    },
    search: (isWanted) =>
      [...this.#files.values()].flatMap((file) => {
        if (file.canonical === null || parseAct(file.canonical) === null) return [];
        const entry = entryOf(file.canonical, file);
        return isWanted(entry.cited, entry.title ?? '') ? [entry] : [];
      }),
    agenda: () => [],
    agendaItems: () => [],
    memberStates: () => [],
  };

  *#entries(summary: FileSummary): Iterable<readonly [Register, string]> {
    for (const canonical of symbolsHeld(summary)) yield [this.#bySymbol, canonical];
    if (summary.title !== null) yield [this.#byTitle, titleKey(summary.title)];
  }

  #listCitations(): void {
    for (const uri of this.#unlisted) {
      for (const canonical of citedIn(this.#files.get(uri) as FileSummary)) this.#citing.add(canonical, uri);
    }
    this.#unlisted.clear();
  }

  #summaries(register: Register, key: string): FileSummary[] {
    return register.get(key).map((uri) => this.#files.get(uri) as FileSummary);
  }
}

/** The symbols under which a file is cited: of a composite (`A/RES/74/255[A-C]`) the whole and each of its parts. */
function symbolsHeld({ canonical }: FileSummary): string[] {
  if (canonical === null) return [];
  const stretch = /^(.+)\[([A-Z])-([A-Z])\]$/.exec(canonical);
  if (stretch === null) return [canonical];
  const [, whole, first, last] = stretch as unknown as [string, string, string, string];
  const held = [canonical, whole];
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) {
    held.push(`${whole}[${String.fromCharCode(code)}]`);
  }
  return held;
}

function citedIn({ references }: FileSummary): ReadonlySet<string> {
  return new Set(references.map(({ canonical }) => canonical));
}

/** URIs by key. */
class Register {
  readonly #uris = new Map<string, Set<string>>();

  add(key: string, uri: string): void {
    const uris = this.#uris.get(key);
    if (uris === undefined) this.#uris.set(key, new Set([uri]));
    else uris.add(uri);
  }

  delete(key: string, uri: string): void {
    const uris = this.#uris.get(key);
    uris?.delete(uri);
    if (uris?.size === 0) this.#uris.delete(key);
  }

  /** In the order of the alphabet, so that answers do not hang on the order in which files were read. */
  get(key: string): string[] {
    return [...(this.#uris.get(key) ?? [])].sort();
  }
}

function entryOf(canonical: string, file: FileSummary): CatalogueEntry {
  const act = parseAct(canonical);
  // A composite's title is not its parts'.
  const isPart = file.canonical !== null && canonical !== file.canonical && canonical.endsWith(']');
  return {
    canonical,
    cited: act === null ? canonical : citedForm(act),
    ...(file.title !== null && !isPart && { title: file.title }),
    ...(file.date !== null && { date: file.date }),
    ...(file.origin !== null && { origin: file.origin }),
    ...(file.agendaItem !== null && { agendaItem: file.agendaItem }),
    source: 'a file of the workspace',
    uri: file.uri,
  };
}
