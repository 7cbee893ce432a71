import type { MastheadField } from '../../syntax/tree';
import type { Span } from '../../text/span';

/** Words in one look. No run is empty; those of a paragraph, put together, are its words without a mark of notation. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
  readonly underline: boolean;
  /** The web address that the draft links the words to; `null` for none, and for anything but http and https. */
  readonly link: string | null;
  /** Where the run is a footnote call (its text is the mark): an index into {@link PrintedDocument.notes}. */
  readonly note: number | null;
  /** In the source, without markup at its edges; holds what stands between two halves that a page break cuts. */
  readonly span: Span;
}

/** The look of words that have none of their own. */
export const PLAIN = { italic: false, bold: false, underline: false, link: null } as const;

/** A line of the masthead. */
export interface PrintedLine {
  readonly field: MastheadField;
  readonly runs: readonly Run[];
  /** In the source. */
  readonly span: Span;
}

/** The masthead by the places at which an official document has its lines; in each, lines stand as in the draft. */
export interface PrintedMasthead {
  /** The words “United Nations”, where the draft has them. */
  readonly letterhead: readonly PrintedLine[];
  readonly symbol: readonly PrintedLine[];
  readonly organ: readonly PrintedLine[];
  /** Below the symbol: distribution, date, original language. */
  readonly imprint: readonly PrintedLine[];
  /** Below the organ: session, committee, agenda item and its title, topic, and what fits no field. */
  readonly particulars: readonly PrintedLine[];
  /** Above the title: sponsors and signatories, or the lines that tell of the adoption. */
  readonly introduction: readonly PrintedLine[];
}

export type PrintedRole =
  | 'title'
  | 'enacting'
  | 'preambular'
  | 'operative'
  | 'subparagraph'
  | 'heading'
  | 'part' // the numeral or letter alone that opens a section or a resolution of a composite
  | 'adoption' // a closing line: the meeting, its date
  | 'annex' // the line that opens an annex
  | 'table'
  | 'text'; // matter of annexes, quoted declarations, what goes on below subparagraphs

export interface PrintedParagraph {
  readonly role: PrintedRole;
  /** Number or letter as printed: `1.`, `(a)`, `OP 5 bis`, of a title `79/326.`, a dash for a bullet; `null` for none. */
  readonly mark: string | null;
  /** Degree of indent: 0 for paragraphs, 1 for (a), 2 for (i) …; of a heading its rank from 1. */
  readonly level: number;
  /** Its words; empty for a table. */
  readonly runs: readonly Run[];
  /** Rows of a table, the head first; empty for everything else. */
  readonly rows: readonly (readonly PrintedCell[])[];
  /** Whether it is matter to which the form of clauses does not apply: of an annex or a quoted declaration. */
  readonly quoted: boolean;
  /** In the source, label included; holds what stands between two halves that a page break cuts. */
  readonly span: Span;
}

export interface PrintedCell {
  readonly runs: readonly Run[];
  readonly span: Span;
}

export interface PrintedNote {
  /** As printed: `1`, `12`, `*`. Notes with names of their own are numbered in the order of their calls. */
  readonly mark: string;
  /** Empty where the draft has no text for the mark. */
  readonly runs: readonly Run[];
  /** The text of the note with its mark in the source; `null` where there is none. */
  readonly span: Span | null;
}

/**
 * A draft as it is printed: every visible word of it once, in its place and without markup. A paragraph that line
 * or page breaks cut is one; comments, directives and page furniture are no part of it. A value.
 */
export interface PrintedDocument {
  readonly masthead: PrintedMasthead;
  /** Titles, paragraphs, headings and tables in the order of the draft. */
  readonly body: readonly PrintedParagraph[];
  /** In the order of their first calls; those that nothing calls last. */
  readonly notes: readonly PrintedNote[];
}

/** The words of runs, note calls left out. */
export function plainText(runs: readonly Run[]): string {
  return runs
    .filter((run) => run.note === null)
    .map((run) => run.text)
    .join('');
}
