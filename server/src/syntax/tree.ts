import type { Span } from '../text/span';
import type { Prose } from './prose';
import type { Words } from './words';

/** What a text is. Rules made for resolutions hold their peace on every other kind. */
export type DocumentKind = 'resolution' | 'decision' | 'amendment' | 'note' | 'negotiating' | 'unknown';

export type MastheadField =
  | 'letterhead' // "United Nations"
  | 'symbol' // "A/80/L.12"
  | 'organ' // "General Assembly"
  | 'distribution' // "Distr.: Limited"
  | 'date' // "6 November 2024"
  | 'language' // "Original: English"
  | 'session' // "Seventy-ninth session"
  | 'committee' // "Third Committee"
  | 'agenda-item' // "Agenda item 125 (w)"
  | 'agenda-title'
  | 'sponsors' // "Belarus and Kazakhstan:* draft resolution"
  | 'signatories' // Model UN
  | 'topic' // Model UN
  | 'adoption' // "Resolution adopted by the General Assembly on 26 August 2025"
  | 'source' // "[without reference to a Main Committee (A/79/L.114)]"
  | 'other';

export type BlockKind =
  | 'masthead'
  | 'title'
  | 'enacting' // "The General Assembly,"
  | 'preambular'
  | 'operative'
  | 'subparagraph'
  | 'heading' // of a section, of a part of a composite ("A"), or between paragraphs
  | 'closing' // "89th plenary meeting" / "26 August 2025"
  | 'annex' // the line that opens an annex
  | 'footnote'
  | 'table'
  | 'directive' // <!-- plenary-disable … -->
  | 'comment' // any other HTML comment
  | 'furniture' // page numbers, job numbers, running heads
  | 'other'; // free text: annex matter, quoted declarations, amendments' instructions

export type LabelStyle = 'arabic' | 'lower-alpha' | 'lower-roman' | 'upper-alpha' | 'upper-roman';

/** A paragraph's own mark: `1.`, `(a)`, `(ii)`, `PP3`. */
export interface Label {
  /** The number or letter alone: `1`, `a`, `ii`, `5 bis`. */
  readonly text: string;
  /** Its place in the series, from 1; `null` where it has none ("5 bis"). */
  readonly value: number | null;
  readonly style: LabelStyle;
  /** The number or letter alone, in the source. */
  readonly span: Span;
  /** The whole mark with its parentheses, stop or escape, in the source. */
  readonly markSpan: Span;
  /** Negotiators' labels: `PP3`, `OP 5`. */
  readonly negotiating?: 'PP' | 'OP';
}

/** One logical paragraph, line of the masthead, heading or note. */
export interface Block {
  /** Its index in {@link Tree.blocks}. */
  readonly index: number;
  readonly kind: BlockKind;
  /** For a masthead line, what it states; `null` elsewhere. */
  readonly field: MastheadField | null;
  /** From its first to its last visible character. May span other blocks where a page break cuts it. */
  readonly span: Span;
  /** The pieces of it, in order: more than one where a page break with footnotes or furniture cuts it in two. */
  readonly segments: readonly Span[];
  readonly label: Label | null;
  /** The value of its label; `null` where it has none. */
  readonly number: number | null;
  /** Depth of a subparagraph, from 1; of a Markdown heading, its number of `#`; 0 elsewhere. */
  readonly level: number;
  /** Which composite part and section it stands in: an index into {@link Tree.parts}; -1 before the first. */
  readonly part: number;
  /** For a subparagraph the index of the paragraph it hangs under, else -1. */
  readonly parent: number;
  /** What it says, without label and markup, with a map back to the source. */
  readonly prose: Prose;
  /** The same, wherever it stands: {@link Prose.words}. */
  readonly words: Words;
  /** In an annex, quoted declaration or other matter to which the rules of clauses do not apply. */
  readonly quoted: boolean;
}

/**
 * A stretch with a preamble and operative paragraphs of its own: the whole text of an ordinary resolution, one of
 * the resolutions of a composite (A, B, C), or a section (I, II …) that has its own preamble or starts numbering anew.
 */
export interface Part {
  readonly index: number;
  /** The block of the heading or enacting words that opens it. */
  readonly opensAt: number;
  readonly heading: string | null;
  readonly preambular: readonly Block[];
  /** Paragraphs of the first degree only. */
  readonly operative: readonly Block[];
  /** Whether operative numbering goes on from the part before. */
  readonly runsOn: boolean;
  /** Whether it is a section (I, II …) within the enacting words of an earlier part. */
  readonly isSection: boolean;
}

/**
 * The lines of the source, by 0-based index: the leaves of the tree. They tile the text. Where a copy has put a rule at
 * a line's end, the rule and what stands before it are a line each.
 */
export interface Lines {
  readonly count: number;
  /** The line with its terminator. */
  span(line: number): Span;
  /** The index of the block that the line belongs to; -1 for a blank line. */
  block(line: number): number;
  /** The line on which 0-based UTF-16 `offset` stands, the last for what lies behind it. */
  at(offset: number): number;
}

/** The syntax tree of a draft: a value, made by `parse`, never changed. */
export interface Tree {
  readonly text: string;
  readonly kind: DocumentKind;
  /** Every block in the order in which its first line stands. */
  readonly blocks: readonly Block[];
  /** Those above the body: the lines of the masthead, the title, notes and comments among them. */
  readonly masthead: readonly Block[];
  readonly lines: Lines;
  readonly parts: readonly Part[];
  /** Whether the text carries adoption lines or an A/RES symbol, and so is an adopted text rather than a draft. */
  readonly adopted: boolean;
}
