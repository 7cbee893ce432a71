import { type Span, shifted } from '../text/span';

/** A run of emphasis, in offsets of the plain text. */
export interface Emphasis extends Span {
  readonly style: 'italic' | 'bold' | 'underline';
  /** What it is written with: `*`, `_`, `**`, `u` for `<u>`. */
  readonly mark: string;
  /** The opening mark in the source. */
  readonly open: Span;
  /** The closing mark in the source; `null` where it is missing (the run then ends with the paragraph). */
  readonly close: Span | null;
}

/** A Markdown link, in offsets of the plain text. */
export interface Link extends Span {
  readonly target: string;
  /** The whole `[text](target)` in the source. */
  readonly source: Span;
}

/** A note's mark in plain digits, as a paste from a PDF has it. */
export interface PlainMark {
  readonly mark: string;
  /** A call takes the space before it along, or at the beginning of a line the space behind it. */
  readonly span: Span;
}

/** A footnote call, standing at `at` in the plain text (it takes no room there). */
export interface NoteCall {
  readonly at: number;
  /** `1`, `12`, `*`, `**`. */
  readonly mark: string;
  /** A plain call's source takes the space along that parts it from the words. */
  readonly notation: 'authored' | 'superscript' | 'star' | 'plain';
  readonly source: Span;
}

/**
 * A paragraph's words: its source without label, emphasis marks, links' targets, escapes, note calls and line
 * breaks, with single spaces where lines or page-cut halves join. Everything above the syntax works on `text` and
 * maps back with {@link Prose.toSource}. All offsets are UTF-16 and 0-based.
 */
export interface Prose {
  readonly text: string;
  readonly emphasis: readonly Emphasis[];
  readonly links: readonly Link[];
  readonly calls: readonly NoteCall[];
  /** What is said, wherever it stands. */
  readonly words: Words;
  /**
   * The source offset of plain-text offset `offset` (0 to `text.length`). Where markup stands there, `'start'`
   * answers behind it (the character that follows), `'end'` before it (after the character that precedes).
   */
  toSource(offset: number, side: 'start' | 'end'): number;
  /** The plain-text offset of source offset `offset`: that of the nearest following character that is plain text. */
  toProse(offset: number): number;
  /** The source span of plain-text span [start, end), without markup at its edges. */
  span(start: number, end: number): Span;
}

/**
 * What a paragraph says, wherever in the text it stands: from version to version of a text, a paragraph that has not
 * changed keeps this very object. Facts that follow from it alone are remembered with it (see {@link remembered}).
 */
export class Words {
  /** What {@link remembered} functions found, the first of them first: that is asked for most. */
  facts: Fact | null = null;

  /** The places are offsets of the text in which the paragraph was first read. */
  constructor(
    readonly text: string,
    readonly emphasis: readonly ReadEmphasis[],
    readonly links: readonly Link[],
    readonly calls: readonly NoteCall[],
    /** The plain text is copied from the source in runs: for each where it begins in the plain text, and where in the source. */
    readonly runs: readonly number[],
    /** Where an empty paragraph would have its text. */
    readonly origin: number,
  ) {}
}

/** Emphasis with the places of its marks as numbers: nearly every paragraph has some, and its marks are rarely looked at. */
class ReadEmphasis implements Emphasis {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly style: Emphasis['style'],
    readonly mark: string,
    private readonly opensAt: number,
    /** -1 where the closing mark is missing. */
    private readonly closesAt: number,
  ) {}

  get open(): Span {
    const length = this.style === 'underline' ? '<u>'.length : this.mark.length;
    return { start: this.opensAt, end: this.opensAt + length };
  }

  get close(): Span | null {
    const length = this.style === 'underline' ? '</u>'.length : this.mark.length;
    return this.closesAt < 0 ? null : { start: this.closesAt, end: this.closesAt + length };
  }

  /** The same emphasis where its marks stand `by` UTF-16 units further on. */
  moved(by: number): ReadEmphasis {
    const { start, end, style, mark, opensAt, closesAt } = this;
    return new ReadEmphasis(start, end, style, mark, opensAt + by, closesAt < 0 ? closesAt : closesAt + by);
  }
}

/** An answer of a {@link remembered} function. */
interface Fact {
  readonly compute: (words: Words) => unknown;
  readonly answer: unknown;
  next: Fact | null;
}

/**
 * `compute`, asked once for each {@link Words}: its answer must follow from them alone, and hold on to nothing that
 * belongs to one version of a text.
 */
export function remembered<T>(compute: (words: Words) => T): (words: Words) => T {
  return (words) => {
    for (let fact = words.facts; fact !== null; fact = fact.next) {
      if (fact.compute === compute) return fact.answer as T;
    }
    const answer = compute(words);
    append(words, { compute, answer, next: null });
    return answer;
  };
}

function append(words: Words, fact: Fact): void {
  let last = words.facts;
  while (last !== null && last.next !== null) last = last.next;
  if (last === null) words.facts = fact;
  else last.next = fact;
}

const NONE: readonly never[] = [];

/** Words at a place: all that moves with the paragraph is the offset between the text at hand and the one first read. */
class PlacedProse implements Prose {
  private placedEmphasis: readonly Emphasis[] | undefined;
  private placedLinks: readonly Link[] | undefined;
  private placedCalls: readonly NoteCall[] | undefined;

  constructor(
    readonly words: Words,
    private readonly shift: number,
  ) {}

  get text(): string {
    return this.words.text;
  }

  get emphasis(): readonly Emphasis[] {
    const { emphasis } = this.words;
    if (this.shift === 0) return emphasis;
    if (emphasis.length === 0) return NONE;
    this.placedEmphasis ??= emphasis.map((run) => run.moved(this.shift));
    return this.placedEmphasis;
  }

  get links(): readonly Link[] {
    this.placedLinks ??= this.placed(this.words.links);
    return this.placedLinks;
  }

  get calls(): readonly NoteCall[] {
    this.placedCalls ??= this.placed(this.words.calls);
    return this.placedCalls;
  }

  toSource(offset: number, side: 'start' | 'end'): number {
    const { text, origin } = this.words;
    if (text.length === 0) return origin + this.shift;
    if (offset >= text.length || (side === 'end' && offset > 0)) return this.at(Math.min(offset, text.length) - 1) + 1;
    return this.at(Math.max(0, offset));
  }

  toProse(offset: number): number {
    const { text, runs } = this.words;
    const run = lastAtMost(runs, SOURCE, offset - this.shift);
    if (run < 0) return 0;
    const into = offset - this.shift - (runs[run + SOURCE] as number);
    const end = run + RUN < runs.length ? (runs[run + RUN] as number) : text.length;
    return Math.min((runs[run] as number) + into, end);
  }

  span(start: number, end: number): Span {
    if (start >= end) {
      const at = this.toSource(start, 'end');
      return { start: at, end: at };
    }
    return { start: this.toSource(start, 'start'), end: this.toSource(end, 'end') };
  }

  private at(offset: number): number {
    const { runs } = this.words;
    const run = lastAtMost(runs, PROSE, offset);
    return (runs[run + SOURCE] as number) + this.shift + offset - (runs[run] as number);
  }

  private placed<T extends { readonly source: Span }>(list: readonly T[]): readonly T[] {
    if (this.shift === 0 || list.length === 0) return list;
    return list.map((each) => ({ ...each, source: shifted(each.source, this.shift) }));
  }
}

/** `words` as they stand `by` UTF-16 units from where they were read. */
export function proseAt(words: Words, by: number): Prose {
  return new PlacedProse(words, by);
}

/** Of {@link Words.runs}: numbers a run, and which of them says what. */
const RUN = 2;
const PROSE = 0;
const SOURCE = 1;

/** The index of the last run whose number `which` is at most `value`; -1 where none is. */
function lastAtMost(runs: readonly number[], which: typeof PROSE | typeof SOURCE, value: number): number {
  let low = 0;
  let high = runs.length / RUN;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle * RUN + which] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (low - 1) * RUN;
}

/** More notes than one place calls; a longer range is no range. */
const LONGEST_RANGE = 100;
/** A link's text or target, in UTF-16 units; what is longer is no link. */
const LONGEST_LINK = 500;
/** A note's mark, in UTF-16 units. */
const LONGEST_MARK = 37;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The value of a superscript digit, or -1. */
export function superscriptDigit(code: number): number {
  if (code < 0xb2) return -1;
  if (code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079)) {
    return SUPERSCRIPTS.indexOf(String.fromCharCode(code));
  }
  return -1;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || Number.isNaN(code);
}

function isLetterOrDigit(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code <= 0x24f)
  );
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

/** Characters at which the reader must stop and look: markup, line ends, white space that is not a plain space. */
const STOP = /[*_[\]\\<\n\r\t\u00a0¹²³⁰⁴-⁹]/g;

/** The offset of the next stop from `from` on; the text's length where there is none. No search goes beyond its line. */
function nextStop(source: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.test(source) ? STOP.lastIndex - 1 : source.length;
}

interface OpenEmphasis {
  readonly style: Emphasis['style'];
  readonly mark: string;
  /** Where it begins in the plain text, and where its mark stands in the source. */
  readonly at: number;
  readonly opensAt: number;
}

/**
 * Reads the words of a paragraph.
 * @param source the whole document
 * @param pieces the paragraph's content in order, without its label and without white space at the edges
 * @param opened a star or underscore before the content, inside the label, that opens italics
 * @param plainCalls calls of notes in plain digits among the pieces, ascending
 */
export function readWords(
  source: string,
  pieces: readonly Span[],
  opened: Span | null = null,
  plainCalls: readonly PlainMark[] = [],
): Words {
  const [piece] = pieces;
  if (piece && pieces.length === 1 && opened === null && plainCalls.length === 0) {
    const { start, end } = piece;
    if (nextStop(source, start) >= end) return new Words(source.slice(start, end), NONE, NONE, NONE, [0, start], start);
  }
  reader.begin(source, opened, plainCalls);
  return reader.read(pieces);
}

class WordsReader {
  private source = '';
  private plainCalls: readonly PlainMark[] = NONE;
  private text = '';
  private readonly runs: number[] = [];
  private readonly emphasis: ReadEmphasis[] = [];
  private readonly links: Link[] = [];
  private readonly calls: NoteCall[] = [];
  private readonly open: OpenEmphasis[] = [];
  /** Source offset that would continue the current run. */
  private next = -1;
  /** The next stop, unless it has been passed. */
  private stop = -1;
  /** The last two characters of `text`, kept apart: to look into a string that is being built costs its whole length. */
  private last = Number.NaN;
  private beforeLast = Number.NaN;

  begin(source: string, opened: Span | null, plainCalls: readonly PlainMark[]): void {
    this.source = source;
    this.plainCalls = plainCalls;
    this.text = '';
    this.next = -1;
    this.stop = -1;
    this.last = Number.NaN;
    this.beforeLast = Number.NaN;
    if (opened === null) return;
    this.open.push({ style: 'italic', mark: source.slice(opened.start, opened.end), at: 0, opensAt: opened.start });
  }

  read(pieces: readonly Span[]): Words {
    for (const piece of pieces) {
      if (this.text !== '') this.join(piece.start - 1, piece.start);
      this.readPiece(piece);
    }
    for (const open of this.open) this.close(open, -1);
    const { text, emphasis } = this;
    if (emphasis.length > 1) emphasis.sort((a, b) => a.start - b.start || b.end - a.end);
    const origin = pieces[0]?.start ?? 0;
    const words = new Words(text, taken(emphasis), taken(this.links), taken(this.calls), taken(this.runs), origin);
    this.end();
    return words;
  }

  /** Holds on to nothing of the text that was read. */
  private end(): void {
    this.source = '';
    this.text = '';
    this.plainCalls = NONE;
    while (this.open.length > 0) this.open.pop();
  }

  private readPiece({ start, end }: Span): void {
    let from = start;
    for (const { mark, span } of this.plainCalls) {
      if (span.start < from || span.end > end) continue;
      this.readRange(from, span.start);
      if (this.text !== '' && isSpace(this.source.charCodeAt(span.start - 1))) this.join(span.start - 1, span.end);
      this.calls.push({ at: this.text.length, mark, notation: 'plain', source: span });
      from = span.end;
    }
    this.readRange(from, end);
  }

  private copy(start: number, end: number): void {
    if (start >= end) return;
    this.mapRun(start);
    this.text += this.source.slice(start, end);
    this.next = end;
    this.beforeLast = end - start > 1 ? this.source.charCodeAt(end - 2) : this.last;
    this.last = this.source.charCodeAt(end - 1);
  }

  /** One space that stands for the white space at source offset `at`. */
  private space(at: number): void {
    this.mapRun(at);
    this.text += ' ';
    this.next = at + 1;
    this.beforeLast = this.last;
    this.last = 32;
  }

  private mapRun(start: number): void {
    if (start === this.next) return;
    this.runs.push(this.text.length, start);
  }

  /** Joins two lines: by a space, or by nothing after a hyphen, dash or stroke that stands within a word, range or symbol. */
  private join(at: number, following: number): void {
    if (isSpace(this.last)) return;
    const joinsWords = this.last === 0x2d || this.last === 0x2013 || this.last === 0x2f;
    if (joinsWords && isLetterOrDigit(this.beforeLast) && isLetterOrDigit(this.source.charCodeAt(following))) return;
    this.space(at);
  }

  private readRange(start: number, end: number): void {
    let from = start;
    while (from < end) {
      if (this.stop < from) this.stop = nextStop(this.source, from);
      if (this.stop >= end) break;
      const at = this.stop;
      this.copy(from, at);
      from = this.readMark(at, this.source.charCodeAt(at), start, end);
    }
    this.copy(from, end);
  }

  /** Reads the mark at `i` and returns the offset behind it. What is no mark is copied as text. */
  private readMark(i: number, code: number, start: number, end: number): number {
    const { source } = this;
    switch (code) {
      case 10:
      case 13:
        return this.readLineEnd(i, end);
      case 9:
      case 0xa0:
        this.space(i);
        return i + 1;
      case 0x5c: // backslash
        if (i + 1 < end && isPunctuation(source.charCodeAt(i + 1))) {
          this.copy(i + 1, i + 2);
          return i + 2;
        }
        break;
      case 0x2a: // *
      case 0x5f: // _
        return this.readStars(i, code, start, end);
      case 0x5b: // [
        return this.readBracket(i, end);
      case 0x3c: // <
        return this.readTag(i, end);
      default:
        if (superscriptDigit(code) >= 0) return this.readSuperscript(i, end);
    }
    this.copy(i, i + 1);
    return i + 1;
  }

  private readLineEnd(i: number, end: number): number {
    let after = i;
    while (after < end && isSpace(this.source.charCodeAt(after))) after++;
    if (after < end) this.join(i, after);
    return after;
  }

  private readStars(i: number, code: number, start: number, end: number): number {
    const { source } = this;
    let after = i;
    while (after < end && source.charCodeAt(after) === code) after++;
    const length = after - i;
    const before = i > start ? source.charCodeAt(i - 1) : Number.NaN;
    const behind = after < end ? source.charCodeAt(after) : Number.NaN;
    const mark = source.slice(i, after);
    const underscore = code === 0x5f;
    const innermost = this.open.at(-1);
    const canClose = !isSpace(before) && !(underscore && isLetterOrDigit(behind));
    if (innermost?.mark === mark && canClose && this.text.length > innermost.at) {
      this.open.pop();
      this.close(innermost, i);
      return after;
    }
    const canOpen = length <= 3 && !isSpace(behind) && !isLetterOrDigit(before) && behind !== code;
    const closesNothing = innermost === undefined || innermost.mark[0] !== mark[0];
    if (canOpen && isOpeningContext(behind) && (closesNothing || innermost.mark.length !== length)) {
      const style = length === 1 ? 'italic' : 'bold';
      this.open.push({ style, mark, at: this.text.length, opensAt: i });
      return after;
    }
    if (!underscore && length <= 3 && !isSpace(before)) {
      this.calls.push({ at: this.text.length, mark, notation: 'star', source: { start: i, end: after } });
      return after;
    }
    this.copy(i, after);
    return after;
  }

  /** Ends `open` here, with its mark at source offset `closesAt`; -1 where that is missing. */
  private close({ at, style, mark, opensAt }: OpenEmphasis, closesAt: number): void {
    this.emphasis.push(new ReadEmphasis(at, this.text.length, style, mark, opensAt, closesAt));
  }

  private readBracket(i: number, end: number): number {
    const { source } = this;
    if (source.charCodeAt(i + 1) === 0x5e) {
      const written = noteMarkAt(source, i + 2, end);
      if (written !== null) {
        const close = i + 2 + written.length;
        const mark = written.replaceAll('\\', '');
        this.calls.push({ at: this.text.length, mark, notation: 'authored', source: { start: i, end: close + 1 } });
        return close + 1;
      }
    } else {
      const link = readLink(source, i, end);
      if (link !== null) {
        const start = this.text.length;
        this.readRange(i + 1, link.textEnd);
        this.links.push({
          start,
          end: this.text.length,
          target: source.slice(link.textEnd + 2, link.end - 1),
          source: { start: i, end: link.end },
        });
        return link.end;
      }
    }
    this.copy(i, i + 1);
    return i + 1;
  }

  /** `<u>` and `</u>`, which Model UN drafts use; any other tag is text. */
  private readTag(i: number, end: number): number {
    const { source } = this;
    const opening = i + 3 <= end && /^<u>$/i.test(source.slice(i, i + 3));
    const closing = i + 4 <= end && /^<\/u>$/i.test(source.slice(i, i + 4));
    if (opening) {
      this.open.push({ style: 'underline', mark: 'u', at: this.text.length, opensAt: i });
      return i + 3;
    }
    const innermost = this.open.at(-1);
    if (closing && innermost?.mark === 'u') {
      this.open.pop();
      this.close(innermost, i);
      return i + 4;
    }
    this.copy(i, i + 1);
    return i + 1;
  }

  private readSuperscript(i: number, end: number): number {
    let after = i;
    let mark = '';
    while (after < end) {
      const digit = superscriptDigit(this.source.charCodeAt(after));
      if (digit < 0) break;
      mark += digit;
      after++;
    }
    // Square and cubic metres are units, not notes.
    if (mark.length === 1 && /(?:^|[\s\d])[kcm]?m$/.test(this.source.slice(Math.max(0, i - 4), i))) {
      this.copy(i, after);
      return after;
    }
    this.calls.push({ at: this.text.length, mark, notation: 'superscript', source: { start: i, end: after } });
    return this.readCallRange(Number(mark), after, end);
  }

  /** Reads `–¹⁷` behind the call of note `from`: the notes in between are called too. Returns the offset behind it. */
  private readCallRange(from: number, at: number, end: number): number {
    if (this.source.charCodeAt(at) !== 0x2013) return at;
    let after = at + 1;
    let to = 0;
    while (after < end && superscriptDigit(this.source.charCodeAt(after)) >= 0) {
      to = to * 10 + superscriptDigit(this.source.charCodeAt(after));
      after++;
    }
    if (to <= from || to - from > LONGEST_RANGE) return at;
    const source = { start: at, end: after };
    for (let mark = from + 1; mark <= to; mark++) {
      this.calls.push({ at: this.text.length, mark: String(mark), notation: 'superscript', source });
    }
    return after;
  }
}

/** A paragraph is read in no time, one after another: the lists it takes are there from the one before. */
const reader = new WordsReader();

/** What `list` holds, and empties it, item by item: emptied at once, engines take its room away. */
function taken<T>(list: T[]): readonly T[] {
  if (list.length === 0) return NONE;
  const items = list.slice();
  while (list.length > 0) list.pop();
  return items;
}

/** What an emphasis can begin with: a letter, digit, opening quotation mark, bracket, parenthesis or escape. */
function isOpeningContext(code: number): boolean {
  return (
    !isSpace(code) &&
    (code >= 0x80 || isLetter(code) || (code >= 48 && code <= 57) || '“"([<\\'.includes(String.fromCharCode(code)))
  );
}

/** The mark of a note call that begins at `start` and ends before a bracket; `null` where none does. */
function noteMarkAt(source: string, start: number, end: number): string | null {
  const within = source.slice(start, Math.min(end, start + LONGEST_MARK + 1));
  return /^(?:[\w-]+|\*{1,4}|(?:\\\*){1,4})(?=\])/.exec(within)?.[0] ?? null;
}

/** The end of a `[text](target)` that begins at `i`, parentheses in the target balanced; `null` where none does. */
function readLink(source: string, i: number, end: number): { textEnd: number; end: number } | null {
  let close = i + 1;
  const last = Math.min(end, i + LONGEST_LINK);
  while (close < last) {
    const code = source.charCodeAt(close);
    if (code === 0x5c) close++;
    else if (code === 0x5b || code === 10) return null;
    else if (code === 0x5d) break;
    close++;
  }
  if (close >= last || source.charCodeAt(close + 1) !== 0x28) return null;
  let depth = 0;
  const farthest = Math.min(end, close + LONGEST_LINK);
  for (let at = close + 1; at < farthest; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0) return { textEnd: close, end: at + 1 };
    else if (isSpace(code)) return null;
  }
  return null;
}
