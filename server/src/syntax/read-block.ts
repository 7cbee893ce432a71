import { parseOpeningHead } from '../language/openings';
import { detached } from '../text/detached';
import { type Span, shifted } from '../text/span';
import { superscriptDigit } from './characters';
import { readLabel } from './labels';
import type { BlockContent, LineLook } from './line-look';
import type { LineTable } from './line-table';
import { ParsedLabel } from './parsed-label';
import { PlacedBlock } from './placed-block';
import { readWords } from './read-words';
import type { BlockKind, MastheadField } from './tree';
import type { PlainMark, Words } from './words';

/** Reads blocks from a text's lines; those that an earlier version has as well are not read again. */
export class BlockReader {
  /** Those that were read, in their order. */
  readonly blocks: PlacedBlock[] = [];
  /** By line the index of the block that it belongs to; -1 for a blank line. */
  readonly owners: Int32Array;

  /**
   * @param again whether the text is a later version of one that was read before. Every paragraph then keeps a copy of
   * its own source, lest one that outlives this version keeps the whole of it in memory.
   */
  constructor(
    readonly lines: LineTable,
    private readonly again: boolean,
  ) {
    this.owners = new Int32Array(lines.count).fill(-1);
  }

  /** Reads the next block, which is of `kind` and consists of the lines with these ascending indices. */
  read(indices: readonly number[], kind: BlockKind, field: MastheadField | null = null): PlacedBlock {
    const index = this.blocks.length;
    for (const line of indices) this.owners[line] = index;
    const block = this.known(indices, kind, field) ?? this.readAnew(indices, kind, field);
    this.blocks.push(block);
    return block;
  }

  /** The block as it was read in an earlier version, where it stands now; `null` where it is not the same. */
  private known(indices: readonly number[], kind: BlockKind, field: MastheadField | null): PlacedBlock | null {
    const { lines } = this;
    const first = indices[0] as number;
    const content = lines.looks[first]?.block;
    if (content?.kind !== kind || this.hasPlainNotes(indices)) return null;
    const { following } = content;
    if (following.length !== (indices[indices.length - 1] as number) - first) return null;
    for (let i = 0; i < following.length; i++) if (lines.looks[first + 1 + i] !== following[i]) return null;
    const by = lines.contentStart(first) - content.start;
    return standsIn(lines, indices, content, by) ? new PlacedBlock(this.blocks.length, field, content, by) : null;
  }

  private readAnew(indices: readonly number[], kind: BlockKind, field: MastheadField | null): PlacedBlock {
    const { text, looks, plain } = this.lines;
    const segments = segmentsOf(this.lines, indices);
    const first = indices[0] as number;
    const last = indices[indices.length - 1] as number;
    if (this.hasPlainNotes(indices)) {
      const notes = {
        mark: plain.marks.get(first),
        calls: indices.flatMap((line) => plain.calls.get(line) ?? NO_CALLS),
      };
      return new PlacedBlock(this.blocks.length, field, readContent(text, segments, kind, NO_LINES, notes), 0);
    }
    const look = looks[first] as LineLook;
    const following = first === last ? NO_LINES : looks.slice(first + 1, last + 1);
    const by = this.again ? this.lines.start(first) : 0;
    const content = this.again
      ? readContent(
          detached(text.slice(by, this.lines.end(last))),
          segments.map((segment) => shifted(segment, -by)),
          kind,
          following,
        )
      : readContent(text, segments, kind, following);
    if (look.class !== 'blank') look.block = content;
    return new PlacedBlock(this.blocks.length, field, content, by);
  }

  /** Which plain digits are notes' marks and calls the whole page tells: a block that has any is read anew each time. */
  private hasPlainNotes(indices: readonly number[]): boolean {
    const { marks, calls } = this.lines.plain;
    return calls.size + marks.size > 0 && (marks.has(indices[0] as number) || indices.some((line) => calls.has(line)));
  }
}

const NO_LINES: readonly LineLook[] = [];

/** Whether the lines with these indices are those of `content`, moved `by` UTF-16 units, in the same pieces. */
function standsIn(lines: LineTable, indices: readonly number[], content: BlockContent, by: number): boolean {
  const { end, pieces } = content;
  if (lines.contentEnd(indices[indices.length - 1] as number) !== end + by) return false;
  if (indices.length === 1) return true;
  const now = segmentsOf(lines, indices);
  if (pieces === null || now.length !== pieces.length) return pieces === null && now.length === 1;
  return pieces.every((piece, i) => now[i]?.start === piece.start + by && now[i]?.end === piece.end + by);
}

/** What plain digits in one block are. */
interface OwnPlainNotes {
  /** The mark of the note that the block is. */
  readonly mark: PlainMark | undefined;
  readonly calls: readonly PlainMark[];
}

const NO_CALLS: readonly PlainMark[] = [];
const NO_NOTES: OwnPlainNotes = { mark: undefined, calls: NO_CALLS };

/** Reads a block of `kind` from the pieces of it in `source`: what stands before its words, and the words. */
function readContent(
  source: string,
  segments: readonly Span[],
  kind: BlockKind,
  following: readonly LineLook[],
  { mark, calls }: OwnPlainNotes = NO_NOTES,
): BlockContent {
  const first = segments[0] as Span;
  const isPlainNote = kind === 'footnote' && mark !== undefined;
  const lead = isPlainNote ? plainNoteLead(source, first, mark) : leadOf(source, first, kind);
  const start = lead?.contentStart ?? first.start;
  const pieces = start === first.start ? segments.slice() : [{ start, end: Math.max(start, first.end) }];
  for (let i = pieces.length; i < segments.length; i++) pieces.push(segments[i] as Span);
  if (kind !== 'comment' && kind !== 'directive') pieces.push(withoutComments(source, pieces.pop() as Span));
  const words = readWords(source, pieces, lead?.emphasis ?? null, calls);
  const mayOpen = kind === 'preambular' || kind === 'operative';
  return {
    kind,
    following,
    start: first.start,
    end: (segments[segments.length - 1] as Span).end,
    pieces: segments.length === 1 ? null : segments,
    label: lead?.label ?? null,
    level: lead?.level ?? 0,
    words,
    form: mayOpen ? formOf(words) : null,
  };
}

/** The form of the opening phrase; a guess from the ending of an unknown word counts only where it is in italics. */
function formOf({ text, emphasis }: Words): BlockContent['form'] {
  const opening = parseOpeningHead(text);
  if (opening === null) return null;
  if (opening.knownHead) return opening.form;
  // "*Abbreviations*: …" below a table is no clause.
  return emphasis[0]?.start === 0 && !/^\p{L}+:/u.test(text) ? opening.form : null;
}

/** A piece of a paragraph without the comments behind its words. */
function withoutComments(source: string, piece: Span): Span {
  const { start, end } = piece;
  if (!source.endsWith('-->', end)) return piece;
  let words = source.slice(start, end);
  while (words.endsWith('-->')) {
    const opens = words.lastIndexOf('<!--');
    if (opens <= 0) break;
    words = words.slice(0, opens).trimEnd();
  }
  return { start, end: start + words.length };
}

/** The pieces of a paragraph: a new one wherever lines of something else stand in between. */
function segmentsOf(lines: LineTable, indices: readonly number[]): Span[] {
  const first = indices[0] as number;
  if (indices.length === 1) return [lines.content(first)];
  const segments: Span[] = [];
  let { start, end } = lines.content(first);
  let last = first;
  for (const index of indices) {
    let gap = false;
    for (let between = last + 1; between < index; between++) if (lines.classes[between] !== 'blank') gap = true;
    if (gap) {
      segments.push({ start, end });
      start = lines.contentStart(index);
    }
    end = lines.contentEnd(index);
    last = index;
  }
  segments.push({ start, end });
  return segments;
}

interface Lead {
  readonly label: ParsedLabel | null;
  readonly level: number;
  readonly contentStart: number;
  /** See ReadLabel. */
  readonly emphasis: Span | null;
}

/** What stands before a block's words: a number, hashes, a note's mark; `null` for nothing. */
function leadOf(text: string, content: Span, kind: BlockKind): Lead | null {
  if (kind === 'footnote') return noteLead(text, content);
  if (kind === 'heading' || kind === 'annex' || kind === 'title') {
    const match = /^(#{1,6})[ \t]+/.exec(text.slice(content.start, Math.min(content.end, content.start + 20)));
    if (match === null) return null;
    return {
      label: null,
      level: (match[1] as string).length,
      contentStart: content.start + match[0].length,
      emphasis: null,
    };
  }
  const labelled = { operative: 'numbered', subparagraph: 'lettered' } as const;
  if (kind !== 'operative' && kind !== 'subparagraph') return null;
  const read = readLabel(text, content, 'negotiating') ?? readLabel(text, content, labelled[kind]);
  if (read === null) return null;
  const contentStart = Math.min(read.contentStart, content.end);
  return { label: read.label, level: 0, contentStart, emphasis: read.emphasis };
}

const NOTE_MARK = /(?:\[\^([^\]\s]{1,30})\]:|([⁰¹²³⁴-⁹]+)|((?:\\?\*){1,4}))[ \t\u00a0]*/y;

function noteLead(text: string, content: Span): Lead | null {
  NOTE_MARK.lastIndex = content.start;
  const match = NOTE_MARK.exec(text);
  if (match === null) return null;
  const written = (match[1] ?? match[2] ?? match[3]) as string;
  const mark =
    match[2] === undefined
      ? written.replaceAll('\\', '')
      : Array.from(written, (digit) => superscriptDigit(digit.charCodeAt(0))).join('');
  const at = content.start + match[0].indexOf(written);
  const label = new ParsedLabel(
    mark,
    /^\d+$/.test(mark) ? Number(mark) : null,
    'arabic',
    at,
    at + written.length,
    content.start,
    content.start + match[0].trimEnd().length,
  );
  return { label, level: 0, contentStart: Math.min(content.start + match[0].length, content.end), emphasis: null };
}

/** The mark of a plain note stands before its words or on a line of its own. */
function plainNoteLead(text: string, content: Span, { mark, span }: PlainMark): Lead {
  const { start, end } = span;
  const label = new ParsedLabel(mark, Number(mark), 'arabic', start, end, start, end);
  let contentStart = content.start;
  if (span.start === content.start) {
    contentStart = span.end;
    while (contentStart < content.end && /\s/.test(text.charAt(contentStart))) contentStart++;
  }
  return { label, level: 0, contentStart, emphasis: null };
}
