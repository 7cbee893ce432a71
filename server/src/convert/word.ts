import type { ComparedParagraph } from '../compare/relation';
import type { Token } from '../compare/tokens';
import type { PrintedDocument } from './printed/document';

/**
 * The reading and writing of Word files. Its code is large and seldom needed, so it is a bundle of its own that hosts
 * load when it is first called for.
 */
export interface WordConverter {
  /** Lays `document` out as an official draft. */
  write(document: PrintedDocument, options: WriteOptions): Promise<LaidOutFile>;
  /** Reads a Word file. Throws a {@link WordFault} for what is none or cannot be read. */
  read(bytes: Uint8Array, options: ReadOptions): WordDocument;
}

export interface WriteOptions {
  /** Where given, the file has the changes from its base to the document as Word's tracked changes. */
  readonly tracked?: TrackedChanges;
}

/** To whom and when Word ascribes changes from `base`. */
export interface TrackedChanges {
  readonly base: PrintedDocument;
  readonly author: string;
  /** As `2026-09-15T09:00:00Z`. */
  readonly date: string;
}

export interface WrittenFile {
  readonly bytes: Uint8Array;
  /** What the file has not or not quite, each in a sentence. */
  readonly losses: readonly string[];
}

/** A file with what was found out while it was written. */
export interface LaidOutFile extends WrittenFile {
  /** The body compared with that of the base; empty without one. */
  readonly compared: readonly ComparedParagraph[];
}

export interface ReadOptions {
  /** What becomes of tracked changes. */
  readonly changes: 'accept' | 'reject';
}

/** What a Word file says, without its layout. */
export interface WordDocument {
  readonly paragraphs: readonly WordParagraph[];
  /** Footnotes and endnotes, in the order of their calls; those that nothing calls last. */
  readonly notes: readonly { readonly mark: string; readonly tokens: readonly Token[] }[];
  /** How many insertions, deletions and moves are tracked. */
  readonly trackedChanges: number;
  /** What it has beside that, each in a sentence. */
  readonly losses: readonly string[];
}

export interface WordParagraph {
  readonly role: 'text' | 'title' | 'heading' | 'table';
  /** Rank of a heading, from 1; else 0. */
  readonly level: number;
  /** Number, letter or bullet that Word puts before the words; `null` for none. */
  readonly label: string | null;
  /** Line breaks are `\n`. Calls have the index of their note. */
  readonly tokens: readonly Token[];
  /** Of a table, the words of its cells row by row. */
  readonly rows: readonly (readonly (readonly Token[])[])[];
  /** Of a table, the paragraphs of its cells. */
  readonly cells: readonly WordParagraph[];
}

/** The largest Word file that is read, in bytes: larger ones are drafts of nothing. */
export const MOST_WORD_BYTES = 64_000_000;

/** Why a Word file cannot be read, in words for its user. */
export class WordFault extends Error {
  override readonly name = 'WordFault';
}

/** Whether `fault` is a {@link WordFault}, be it of the bundle that reads Word files, which has a class of its own. */
export function isWordFault(fault: unknown): fault is WordFault {
  return fault instanceof Error && fault.name === 'WordFault';
}
