import { parseOpeningHead } from '../language/openings';
import { detached } from '../text/detached';
import { type Span, shifted } from '../text/span';
import { readLabel } from './labels';
import type { BlockContent } from './line-look';
import type { ScannedLine } from './lines';
import { type PlainMark, type Prose, readProse } from './prose';
import type { BlockKind, Label, MastheadField } from './tree';

/** A block while its kind is still being settled. */
export interface BlockDraft {
  /** Its index among all blocks; -1 until they are all known. */
  index: number;
  kind: BlockKind;
  readonly field: MastheadField | null;
  readonly lines: readonly number[];
  readonly segments: readonly Span[];
  label: Label | null;
  level: number;
  part: number;
  parent: BlockDraft | null;
  readonly prose: Prose;
  quoted: boolean;
  /** The form of its opening phrase, for paragraphs. */
  readonly form: 'preambular' | 'operative' | null;
}

/** Reads blocks from a text's lines; those that an earlier version has as well are not read again. */
export class BlockReader {
  /**
   * @param again whether the text is a later version of one that was read before. Every paragraph then keeps a copy of
   * its own source, lest one that outlives this version keeps the whole of it in memory.
   */
  constructor(
    readonly text: string,
    readonly lines: readonly ScannedLine[],
    private readonly again: boolean,
  ) {}

  /** The draft of the block of `kind` that consists of the lines with these ascending indices. */
  draft(indices: readonly number[], kind: BlockKind, field: MastheadField | null = null): BlockDraft {
    const segments = segmentsOf(this.lines, indices);
    const { label, level, prose, form } = this.content(indices, kind, segments);
    return {
      index: -1,
      kind,
      field,
      lines: indices,
      segments,
      label,
      level,
      part: -1,
      parent: null,
      prose,
      quoted: false,
      form,
    };
  }

  private content(indices: readonly number[], kind: BlockKind, segments: readonly Span[]): BlockContent {
    // Which plain digits are notes' marks and calls the whole page tells: such a block is read anew each time.
    const plain: PlainNotes = { mark: this.lines[indices[0] as number]?.mark, calls: plainCalls(this.lines, indices) };
    if (plain.mark !== undefined || plain.calls.length > 0) return readContent(this.text, segments, kind, plain);
    return this.known(indices, kind, segments) ?? this.read(indices, kind, segments);
  }

  /** The content as it was read in an earlier version, moved to where it stands now; `null` where it is not the same. */
  private known(indices: readonly number[], kind: BlockKind, segments: readonly Span[]): BlockContent | null {
    const first = indices[0] as number;
    const block = this.lines[first]?.look.block;
    if (block?.kind !== kind || block.looks.length !== (indices.at(-1) as number) - first + 1) return null;
    for (let i = 0; i < block.looks.length; i++) {
      if (this.lines[first + i]?.look !== block.looks[i]) return null;
    }
    const by = (segments[0] as Span).start - (block.segments[0] as Span).start;
    const samePieces =
      segments.length === block.segments.length &&
      segments.every(({ start, end }, i) => {
        const before = block.segments[i] as Span;
        return start === before.start + by && end === before.end + by;
      });
    return samePieces ? moved(block.content, by) : null;
  }

  private read(indices: readonly number[], kind: BlockKind, segments: readonly Span[]): BlockContent {
    const first = this.lines[indices[0] as number] as ScannedLine;
    const last = this.lines[indices.at(-1) as number] as ScannedLine;
    const content = this.again
      ? moved(
          readContent(
            detached(this.text.slice(first.span.start, last.span.end)),
            segments.map((segment) => shifted(segment, -first.span.start)),
            kind,
          ),
          first.span.start,
        )
      : readContent(this.text, segments, kind);
    const looks = [first.look];
    for (let i = (indices[0] as number) + 1; i <= (indices.at(-1) as number); i++) {
      looks.push((this.lines[i] as ScannedLine).look);
    }
    first.look.block = { kind, looks, segments, content };
    return content;
  }
}

function moved(content: BlockContent, by: number): BlockContent {
  if (by === 0) return content;
  const { label, level, prose, form } = content;
  return {
    label: label && { ...label, span: shifted(label.span, by), markSpan: shifted(label.markSpan, by) },
    level,
    prose: prose.moved(by),
    form,
  };
}

/** What plain digits in a block are. */
interface PlainNotes {
  /** The mark of the note that the block is. */
  readonly mark: PlainMark | undefined;
  readonly calls: readonly PlainMark[];
}

const NO_CALLS: readonly PlainMark[] = [];

function plainCalls(lines: readonly ScannedLine[], indices: readonly number[]): readonly PlainMark[] {
  let calls = NO_CALLS;
  for (const index of indices) {
    const more = lines[index]?.calls;
    if (more !== undefined) calls = [...calls, ...more];
  }
  return calls;
}

/** Reads a block of `kind` from the pieces of it in `source`: what stands before its words, and the words. */
function readContent(
  source: string,
  segments: readonly Span[],
  kind: BlockKind,
  { mark, calls }: PlainNotes = { mark: undefined, calls: NO_CALLS },
): BlockContent {
  const first = segments[0] as Span;
  const isPlainNote = kind === 'footnote' && mark !== undefined;
  const lead = isPlainNote ? plainNoteLead(source, first, mark) : leadOf(source, first, kind);
  const words = { start: lead.contentStart, end: Math.max(lead.contentStart, first.end) };
  const pieces = segments.length === 1 ? [words] : [words, ...segments.slice(1)];
  if (kind !== 'comment' && kind !== 'directive') pieces.push(withoutComments(source, pieces.pop() as Span));
  const prose = readProse(source, pieces, lead.emphasis, calls);
  const mayOpen = kind === 'preambular' || kind === 'operative';
  return { label: lead.label, level: lead.level, prose, form: mayOpen ? formOf(prose) : null };
}

/** The form of the opening phrase; a guess from the ending of an unknown word counts only where it is in italics. */
function formOf(prose: Prose): BlockDraft['form'] {
  const opening = parseOpeningHead(prose.text);
  if (opening === null) return null;
  if (opening.knownHead) return opening.form;
  // "*Abbreviations*: …" below a table is no clause.
  return prose.emphasis[0]?.start === 0 && !/^\p{L}+:/u.test(prose.text) ? opening.form : null;
}

/** A piece of a paragraph without the comments behind its words. */
function withoutComments(source: string, { start, end }: Span): Span {
  let words = source.slice(start, end);
  while (words.endsWith('-->')) {
    const opens = words.lastIndexOf('<!--');
    if (opens <= 0) break;
    words = words.slice(0, opens).trimEnd();
  }
  return { start, end: start + words.length };
}

/** The pieces of a paragraph: a new one wherever lines of something else stand in between. */
function segmentsOf(lines: readonly ScannedLine[], indices: readonly number[]): Span[] {
  if (indices.length === 1) return [(lines[indices[0] as number] as ScannedLine).content];
  const segments: Span[] = [];
  let start = -1;
  let end = -1;
  let last = -1;
  for (const index of indices) {
    const { content } = lines[index] as ScannedLine;
    let gap = false;
    for (let between = last + 1; last >= 0 && between < index; between++) {
      if ((lines[between] as ScannedLine).class !== 'blank') gap = true;
    }
    if (last < 0) ({ start } = content);
    else if (gap) {
      segments.push({ start, end });
      ({ start } = content);
    }
    ({ end } = content);
    last = index;
  }
  segments.push({ start, end });
  return segments;
}

interface Lead {
  readonly label: Label | null;
  readonly level: number;
  readonly contentStart: number;
  /** See ReadLabel. */
  readonly emphasis: Span | null;
}

/** What stands before a block's words: a number, hashes, a note's mark. */
function leadOf(text: string, content: Span, kind: BlockKind): Lead {
  const none: Lead = { label: null, level: 0, contentStart: content.start, emphasis: null };
  if (kind === 'footnote') return noteLead(text, content) ?? none;
  if (kind === 'heading' || kind === 'annex' || kind === 'title') {
    const match = /^(#{1,6})[ \t]+/.exec(text.slice(content.start, Math.min(content.end, content.start + 20)));
    if (match === null) return none;
    return {
      label: null,
      level: (match[1] as string).length,
      contentStart: content.start + match[0].length,
      emphasis: null,
    };
  }
  const labelled = { operative: 'numbered', subparagraph: 'lettered' } as const;
  if (kind !== 'operative' && kind !== 'subparagraph') return none;
  const read = readLabel(text, content, 'negotiating') ?? readLabel(text, content, labelled[kind]);
  if (read === null) return none;
  const contentStart = Math.min(read.contentStart, content.end);
  return { label: read.label, level: 0, contentStart, emphasis: read.emphasis };
}

const NOTE_MARK = /(?:\[\^([^\]\s]{1,30})\]:|([⁰¹²³⁴-⁹]+)|((?:\\?\*){1,4}))[ \t\u00a0]*/y;
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function noteLead(text: string, content: Span): Lead | null {
  NOTE_MARK.lastIndex = content.start;
  const match = NOTE_MARK.exec(text);
  if (match === null) return null;
  const written = (match[1] ?? match[2] ?? match[3]) as string;
  const mark =
    match[2] === undefined ? written.replaceAll('\\', '') : [...written].map((d) => SUPERSCRIPT.indexOf(d)).join('');
  const at = content.start + match[0].indexOf(written);
  const label: Label = {
    text: mark,
    value: /^\d+$/.test(mark) ? Number(mark) : null,
    style: 'arabic',
    span: { start: at, end: at + written.length },
    markSpan: { start: content.start, end: content.start + match[0].trimEnd().length },
  };
  return { label, level: 0, contentStart: Math.min(content.start + match[0].length, content.end), emphasis: null };
}

/** The mark of a plain note stands before its words or on a line of its own. */
function plainNoteLead(text: string, content: Span, { mark, span }: PlainMark): Lead {
  const label: Label = { text: mark, value: Number(mark), style: 'arabic', span, markSpan: span };
  let contentStart = content.start;
  if (span.start === content.start) {
    contentStart = span.end;
    while (contentStart < content.end && /\s/.test(text.charAt(contentStart))) contentStart++;
  }
  return { label, level: 0, contentStart, emphasis: null };
}
