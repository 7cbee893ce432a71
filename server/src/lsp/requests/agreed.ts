import { type Position, type Range, RequestType, type TextEdit } from 'vscode-languageserver-protocol';

/**
 * An adopted text as the library takes it in, to be kept by the client and given back: plain data, of which the client
 * reads nothing.
 */
export type KeptText = { readonly uri: string } & Readonly<Record<string, unknown>>;

export interface ReadTextsParams {
  readonly uris: readonly string[];
}

/** What became of a file of the library. */
export interface ReadText {
  readonly uri: string;
  /** `null` for what was not adopted, or could not be read. */
  readonly text: KeptText | null;
  /** Why it could not be read, in words for the user. */
  readonly fault: string | null;
}

/** Client to server: takes files into the library. */
export const ReadTexts = new RequestType<ReadTextsParams, readonly ReadText[], void>('plenary/agreed/read');

/** Client to server: takes in what {@link ReadTexts} answered earlier; answers which it would not have. */
export const PutTexts = new RequestType<{ readonly texts: readonly KeptText[] }, readonly string[], void>(
  'plenary/agreed/put',
);

/** Client to server: files are no longer part of the library. */
export const ForgetTexts = new RequestType<ReadTextsParams, null, void>('plenary/agreed/forget');

export interface ToldDifference {
  readonly kind: 'same' | 'removed' | 'added' | 'replaced';
  readonly from: string;
  readonly to: string;
}

/** A place in a file of the library. */
export interface AgreedPlace {
  readonly uri: string;
  /** Its index among the text's paragraphs. */
  readonly index: number;
  /** `75/268, fifth preambular paragraph`. */
  readonly citation: string;
  /** `the fifth preambular paragraph of its resolution 75/268 of 31 December 2020`. */
  readonly houseForm: string;
  readonly title: string | null;
  /** What it says. */
  readonly words: string;
}

export interface AgreedSource extends AgreedPlace {
  /** Share of words equal, from 0 to 1. */
  readonly similarity: number;
  /** Whether it is the source of the draft’s words, and not merely near to them. */
  readonly isSource: boolean;
  /** From its words to those of the draft. */
  readonly changes: readonly ToldDifference[];
  readonly sameIn: readonly string[];
  readonly lastChanged: { readonly citation: string; readonly changes: readonly ToldDifference[] } | null;
}

export interface FindSourcesParams {
  readonly uri: string;
  /** The paragraph there, or with a selection the words selected. */
  readonly range: Range;
}

export interface FoundSources {
  /** What was looked for. */
  readonly range: Range;
  readonly place: string;
  readonly sources: readonly AgreedSource[];
  /** Number of texts in the library. */
  readonly texts: number;
}

/** Client to server: where the words at a place were agreed; `null` where no paragraph stands. */
export const FindSources = new RequestType<FindSourcesParams, FoundSources | null, void>('plenary/agreed/sources');

export interface AgreedParagraph {
  readonly at: Position;
  readonly status: 'unchanged' | 'changed' | 'new';
  /** `unchanged since 77/338, para. 4`, `changed in 3 words from …`, `new`. */
  readonly verdict: string;
}

export interface AgreedOverview {
  readonly paragraphs: readonly AgreedParagraph[];
  /** `31 paragraphs: 22 unchanged, 6 changed, 3 new`. */
  readonly summary: string;
  /** Number of texts in the library. */
  readonly texts: number;
}

/** Client to server: how far each paragraph of an open draft is from agreed language. */
export const OverviewAgreed = new RequestType<{ readonly uri: string }, AgreedOverview | null, void>(
  'plenary/agreed/overview',
);

export interface SearchAgreedParams {
  /** Words in any order; those in quotation marks as a phrase. */
  readonly words: string;
  readonly organ?: string;
  readonly session?: number;
  readonly kind?: string;
  readonly opening?: string;
  readonly title?: string;
}

/** Client to server: the paragraphs of the library that have certain words. */
export const SearchAgreed = new RequestType<SearchAgreedParams, readonly AgreedPlace[], void>('plenary/agreed/search');

export interface InsertAgreedParams {
  readonly uri: string;
  /** Of the draft that the edits are made for. */
  readonly version: number;
  readonly position: Position;
  /** The paragraph: a file of the library, its index in it, and what it says. */
  readonly source: Pick<AgreedPlace, 'uri' | 'index' | 'words'>;
}

/**
 * Client to server: the edits that put a paragraph of the library into an open draft; `null` where either is no longer
 * what it was.
 */
export const InsertAgreed = new RequestType<InsertAgreedParams, readonly TextEdit[] | null, void>(
  'plenary/agreed/insert',
);

/** Scheme of the read-only pages on which texts of the library are read that are no drafts themselves. */
export const LIBRARY_SCHEME = 'plenary-library';

/** Whether a document is such a page: it is adopted, so nothing is wrong with it, and it is no part of the workspace. */
export function isLibraryPage(uri: string): boolean {
  return uri.startsWith(`${LIBRARY_SCHEME}:`);
}

export interface LibraryPage {
  readonly text: string;
  /** Where its paragraphs stand in it, by their index. */
  readonly paragraphs: readonly Range[];
}

/** Client to server: what a file of the library says, XML as the draft that it comes to; `null` where it can no longer be read. */
export const ReadLibraryPage = new RequestType<{ readonly uri: string }, LibraryPage | null, void>(
  'plenary/agreed/page',
);
