/** What is known of one cited document. Every field but `canonical` may be unknown. */
export interface CatalogueEntry {
  /** `A/RES/71/14`, `S/RES/1631(2005)` … as made by `language/symbols`. */
  readonly canonical: string;
  /** As cited in running text: `71/14`, `217 A (III)`, `1631 (2005)`. */
  readonly cited: string;
  readonly title?: string;
  /** `title` only describes the subject: the text has no title, or only its citers tell of it. */
  readonly titleIsDescription?: boolean;
  /** Date of adoption, `YYYY-MM-DD`. */
  readonly date?: string;
  /** `without a vote`, or for-against-abstaining: `114-1-19`. */
  readonly adoption?: string;
  /** Symbol of the draft, or the Main Committee or plenary note that it came by. */
  readonly origin?: string;
  readonly agendaItem?: string;
  readonly meeting?: string;
  /** Where title and date come from, in words a reader understands. */
  readonly source: string;
  /** Title or date are known only from other texts that cite this one. */
  readonly indirect?: 'title' | 'date' | 'title and date';
  /** For a text open or lying in the workspace, where it is. */
  readonly uri?: string;
}

/** An item of a session's agenda: `125 (t)`. */
export interface AgendaItem {
  readonly item: string;
  readonly title: string;
}

/** Whether a document is searched for; `title` is empty where none is known. */
export type Wanted = (cited: string, title: string) => boolean;

/** Everything known of documents, sessions' agendas and member States. Answers at once; loading is the shell's business. */
export interface Catalogue {
  /** The entry of a canonical symbol, or `undefined`: not known, which does not mean that no such document exists. */
  find(canonical: string): CatalogueEntry | undefined;
  /** Earlier and later documents under the same title, oldest first, with the entry itself; empty when there are none. */
  series(canonical: string): readonly CatalogueEntry[];
  /** Documents under `title` (case, punctuation and spacing aside), oldest first. Descriptions are no titles. */
  titled(title: string): readonly CatalogueEntry[];
  /** The document that the draft `symbol` (`A/79/L.114`) was adopted as. */
  adoptedFrom(symbol: string): CatalogueEntry | undefined;
  /**
   * The documents that `isWanted` says yes to when it is told their numbers as cited and their titles or descriptions.
   * It is asked of every document known, so that it had better be quick; no order means anything.
   */
  search(isWanted: Wanted): Iterable<CatalogueEntry>;
  /** Titles of an agenda item of a session, the most frequent first: `agenda(79, '125 (t)')`. */
  agenda(session: number, item: string): readonly string[];
  /** Every item known of a session's agenda with its most frequent title, in no particular order; items of joint debates (`11 and 15`) as one. */
  agendaItems(session: number): readonly AgendaItem[];
  /** Names of member States as sponsors' lists write them, former names included, in alphabetical order. */
  memberStates(): readonly string[];
}

/** A catalogue that knows nothing. */
export const emptyCatalogue: Catalogue = {
  find: () => undefined,
  series: () => [],
  titled: () => [],
  adoptedFrom: () => undefined,
  search: () => [],
  agenda: () => [],
  agendaItems: () => [],
  memberStates: () => [],
};
