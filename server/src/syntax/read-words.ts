import type { Span } from '../text/span';
import { linkAt, noteMarkAt } from './brackets';
import { isLetter, isLetterOrDigit, isPunctuation, isSpace, superscriptDigit } from './characters';
import { type Emphasis, type Link, type NoteCall, type PlainMark, ReadEmphasis, Words } from './words';

const NONE: readonly never[] = [];

/** More notes than one place calls; a longer range is no range. */
const LONGEST_RANGE = 100;

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
      const link = linkAt(source, i, end);
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
