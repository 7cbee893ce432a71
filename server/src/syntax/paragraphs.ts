import { looksLikeOpening } from '../language/openings';
import { superscriptDigit } from './characters';
import { figureRows } from './figure-rows';
import { isInstruction } from './instructions';
import type { LineClass } from './line-look';
import type { LineTable } from './line-table';
import { isBulleted } from './lines';
import { endsShort, fullLine } from './margin';
import { beginsEntry, isItemCell, isPartMark, isTimeCell } from './programme';

/** Lines that belong together: one paragraph, heading, note or piece of page furniture. */
export interface RawParagraph {
  readonly class: LineClass;
  /** Indices of its lines, ascending; a gap means that something else stands between its halves. */
  readonly lines: number[];
}

/**
 * Groups the lines of a draft's body into paragraphs. A blank line, a label or an opening phrase begins a new one;
 * a hard wrap, a blank line in mid-sentence or a page break with notes and furniture does not.
 */
export function groupParagraphs(lines: LineTable, from: number): RawParagraph[] {
  return new Grouping(lines).run(from);
}

/**
 * Whether the text is hard-wrapped: several lines that end in mid-sentence are followed at once by another. In such
 * a text a capital letter after a line break says little.
 */
function isHardWrapped(lines: LineTable, from: number): boolean {
  let wraps = 0;
  for (let i = Math.max(1, from); i < lines.count; i++) {
    const before = lines.classes[i - 1];
    if (lines.classes[i] !== 'text' || before === 'blank' || before === 'furniture') continue;
    if (before === 'enacting' || before === 'heading' || before === 'closing') continue;
    if (!isComplete(lines, i - 1) && ++wraps >= 3) return true;
  }
  return false;
}

/** UTF-16 units of the longest call of a note that is looked for. */
const LONGEST_CALL = 39;

/** Whether a line ends as a paragraph ends: with a comma, semicolon, colon or full stop, note calls aside. */
function isComplete(lines: LineTable, line: number): boolean {
  const { text } = lines;
  const { start, end: contentEnd } = lines.content(line);
  const call = lines.plain.calls.get(line)?.at(-1)?.span;
  let end = call?.end === contentEnd ? call.start : contentEnd;
  for (;;) {
    const before = end;
    while (end > start && isTrailing(text.charCodeAt(end - 1))) end--;
    if (text.charCodeAt(end - 1) === 0x5d) {
      const nearby = Math.max(start + 1, end - LONGEST_CALL);
      const open = text.slice(nearby, end).lastIndexOf('[^');
      if (open >= 0) end = nearby + open;
    }
    if (end === before) break;
  }
  const code = text.charCodeAt(end - 1);
  return code === 0x2c || code === 0x3b || code === 0x3a || code === 0x2e || code === 0x3f || code === 0x21;
}

/** What may follow a paragraph's last punctuation mark: note calls, emphasis, quotation marks, parentheses. */
function isTrailing(code: number): boolean {
  return (
    code === 0x2a ||
    code === 0x5f ||
    code === 0x22 ||
    code === 0x29 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 32 ||
    superscriptDigit(code) >= 0
  );
}

function endsWithComma(lines: LineTable, line: number): boolean {
  return /,[*_\d\s⁰¹²³⁴-⁹”"]*(?:\[\^[^\]]*\])*$/.test(lines.tail(line, 40));
}

/** The longest heading, in lines. */
const MOST_HEADING_LINES = 3;

class Grouping {
  private readonly paragraphs: RawParagraph[] = [];
  /** The body paragraph that a following line may still continue. */
  private open: RawParagraph | null = null;
  /** The note whose text a following line continues. */
  private note: RawParagraph | null = null;
  /** A blank line stands between the open paragraph and the line at hand. */
  private blank = false;
  /** Notes or furniture stand between them. */
  private cut = false;
  private wrapped = false;
  /** Of a text that is wrapped: the length of a full line. */
  private full = 0;
  /** Its lines that are cells of tables. */
  private cells: ReadonlyMap<number, 'begins' | 'continues'> = new Map();

  constructor(private readonly lines: LineTable) {}

  run(from: number): RawParagraph[] {
    this.wrapped = isHardWrapped(this.lines, from);
    if (this.wrapped) {
      this.full = fullLine(this.lines, from);
      this.cells = figureRows(this.lines, from);
    }
    for (let i = from; i < this.lines.count; i++) this.add(i, this.lines.classes[i] as LineClass);
    return this.paragraphs;
  }

  private add(line: number, kind: LineClass): void {
    switch (kind) {
      case 'blank':
        this.blank = true;
        this.note = null;
        return;
      case 'furniture':
        this.aside(line, kind);
        this.cut = true;
        return;
      case 'comment':
        this.addComment(line);
        return;
      case 'note':
        this.note = this.aside(line, kind);
        this.cut = true;
        return;
      case 'text':
        if (this.note !== null && !this.blank) {
          this.note.lines.push(line);
          return;
        }
        break;
      default:
    }
    this.note = null;
    if (this.open !== null && this.continues(this.open, line, kind)) this.open.lines.push(line);
    else this.begin(line, kind);
    this.blank = false;
    this.cut = false;
  }

  private begin(line: number, kind: LineClass): void {
    const paragraph: RawParagraph = { class: kind, lines: [line] };
    this.paragraphs.push(paragraph);
    this.open = kind === 'enacting' || kind === 'heading' || kind === 'annex' ? null : paragraph;
  }

  /** A paragraph of its own that leaves the one around it open. */
  private aside(line: number, kind: LineClass): RawParagraph {
    const paragraph: RawParagraph = { class: kind, lines: [line] };
    this.paragraphs.push(paragraph);
    this.blank = false;
    return paragraph;
  }

  /** Lines of one comment make one block; it neither ends nor continues the paragraph around it. */
  private addComment(line: number): void {
    const last = this.paragraphs.at(-1);
    const opens = this.lines.text.startsWith('<!--', this.lines.contentStart(line));
    if (!opens && last?.class === 'comment') last.lines.push(line);
    else this.paragraphs.push({ class: 'comment', lines: [line] });
  }

  private continues(open: RawParagraph, line: number, kind: LineClass): boolean {
    if (open.class === 'table' || kind === 'table') return open.class === kind && !this.blank && !this.cut;
    const { lines } = this;
    const last = open.lines[open.lines.length - 1] as number;
    if (kind === 'text' && this.isLoneLabel(open)) return true;
    const cell = this.cells.get(line);
    if (cell !== undefined) return cell === 'continues';
    if (open.class === 'closing') return !this.blank && !this.cut && isDateLine(lines, line) && open.lines.length === 1;
    if (kind !== 'text') return this.isFalseLabel(last, line, kind);
    if (this.blank && open.lines.length === 1 && isDateLine(lines, last)) return false;
    if (this.blank && !this.wrapped && isDateLine(lines, line)) return false;
    if (this.beginsInItalics(line)) return false;
    const complete = isComplete(lines, last);
    if (isBulleted(lines, line) && (complete || !this.wrapped)) return false;
    const head = lines.head(line, 120);
    if (!complete && !this.wrapped && isInstruction(head)) return false;
    if (this.wrapped) {
      const row = this.inRow(last, head);
      if (row !== null) return row;
      const goesOn = /^(?:\d{1,3} )?\p{Ll}/u.test(head) || this.endsInMidPhrase(last);
      if (!goesOn && endsShort(lines, last, line, this.full, complete)) return false;
    }
    const lower = isLowerCase(head);
    if (!complete) {
      // Figures begin rows of tables and entries of programmes; a sentence that a blank line breaks goes on in letters.
      const apart = this.blank && !this.cut && !this.wrapped;
      if (lower && !(apart && /^\d/.test(head) && !this.endsInMidPhrase(last))) return true;
      if (!this.blank && !this.cut) return !looksLikeOpening(head);
      return (this.cut || this.wrapped || this.endsInMidPhrase(last)) && !looksLikeOpening(head);
    }
    if (this.isHeading(line, head)) return false;
    const apart = this.blank || this.cut;
    if (lower) return !apart || ((this.wrapped || this.cut) && endsWithComma(lines, last));
    if (!this.wrapped || this.isShort(last) || (apart && !endsWithComma(lines, last))) return false;
    return !looksLikeOpening(head);
  }

  /**
   * Below the end of a sentence: up to three lines that end without a mark, with a numbered paragraph, a numeral or an
   * opening phrase behind them. The last line of a paragraph would have its mark.
   */
  private isHeading(line: number, head: string): boolean {
    if (!this.wrapped || !/^\p{Lu}/u.test(head)) return false;
    const { text, count: end } = this.lines;
    for (let at = line, count = 0; at < end; at++) {
      const kind = this.lines.classes[at];
      if (kind === 'blank') continue;
      if (kind === 'numbered' || kind === 'heading') return count > 0;
      if (kind !== 'text' || count === MOST_HEADING_LINES) return false;
      const start = this.lines.contentStart(at);
      if (count > 0 && looksLikeOpening(text.slice(start, start + 120))) return true;
      if (isComplete(this.lines, at)) return false;
      count++;
    }
    return false;
  }

  /** A number or letter alone on its line, as some pastes have it: the paragraph's words follow, a blank line or not. */
  private isLoneLabel({ class: kind, lines }: RawParagraph): boolean {
    if ((kind !== 'numbered' && kind !== 'lettered') || lines.length > 1) return false;
    const line = lines[0] as number;
    return this.lines.width(line) <= 6 && /[.)]$/.test(this.lines.words(line));
  }

  /** What the parts and programmes of a wrapped text tell of a line; `null` for nothing. */
  private inRow(last: number, head: string): boolean | null {
    const above = this.lines.head(last, 60);
    const apart = this.blank && !this.cut;
    if (apart && isTimeCell(above) && isItemCell(head)) return true;
    if ((beginsEntry(head) || isPartMark(head)) && !this.endsInMidPhrase(last)) return false;
    if (isPartMark(above)) return !this.blank && !this.cut;
    return apart && (isTimeCell(above) || isItemCell(above)) ? true : null;
  }

  /** No paragraph ends with an article, a preposition, a conjunction or a hyphen. */
  private endsInMidPhrase(line: number): boolean {
    return /(?:^|\s)(?:the|of|and|or|to|by|in|on|for|a|an|with|from|at|its|their|that)$|[-–(]$/.test(
      this.lines.tail(line, 8),
    );
  }

  /** A wrapped paragraph's last line usually stops short of the margin. */
  private isShort(line: number): boolean {
    return this.lines.width(line) < 45;
  }

  /**
   * A wrapped line that happens to begin like a label: "… of 19 November" / "2012. The …". Only in mid-sentence and
   * directly below, and never in the notation where a paragraph is one line.
   */
  private isFalseLabel(last: number, line: number, kind: LineClass): boolean {
    if (this.blank || this.cut || !this.wrapped || (kind !== 'lettered' && kind !== 'numbered')) return false;
    const { lines } = this;
    if (isComplete(lines, last)) return false;
    if (lines.width(line) <= 5 && lines.classes[line + 1] === 'blank') return false;
    if (endsShort(lines, last, line, this.full, false)) return false;
    return kind === 'lettered' || /^\d{4}\b/.test(lines.head(line, 5));
  }

  private beginsInItalics(line: number): boolean {
    const { text } = this.lines;
    const start = this.lines.contentStart(line);
    const code = text.charCodeAt(start);
    if (code !== 0x2a && code !== 0x5f) return false;
    const head = text.slice(behindStars(text, start), start + 60);
    return looksLikeOpening(head) || (!this.wrapped && this.blank && !isLowerCase(head));
  }
}

/** The offset behind the stars and underscores at `start`. */
export function behindStars(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 0x2a || text.charCodeAt(at) === 0x5f) at++;
  return at;
}

function isLowerCase(head: string): boolean {
  const code = head.charCodeAt(0);
  if (code >= 97 && code <= 122) return true;
  if (code >= 65 && code <= 90) return false;
  const match = /^[^\p{L}\d]*(\p{L}|\d)/u.exec(head);
  if (match === null) return false;
  const letter = match[1] as string;
  return letter !== letter.toUpperCase() || (letter >= '0' && letter <= '9');
}

function isDateLine(lines: LineTable, line: number): boolean {
  if (lines.width(line) > 60) return false;
  const code = lines.text.charCodeAt(lines.contentStart(line));
  if (!((code >= 48 && code <= 57) || code === 0x2a || code === 0x5f)) return false;
  return /^[*_]*\d{1,2} \p{L}+ \d{4}[*_.]*$/u.test(lines.words(line));
}
