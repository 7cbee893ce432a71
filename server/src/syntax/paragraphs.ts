import { looksLikeOpening } from '../language/openings';
import { figureRows } from './figure-rows';
import { isInstruction } from './instructions';
import type { LineClass } from './line-look';
import { isBulleted, type ScannedLine } from './lines';
import { endsShort, fullLine } from './margin';
import { beginsEntry, isItemCell, isPartMark, isTimeCell } from './programme';
import { superscriptDigit } from './prose';

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
export function groupParagraphs(text: string, lines: readonly ScannedLine[], from: number): RawParagraph[] {
  return new Grouping(text, lines).run(from);
}

/**
 * Whether the text is hard-wrapped: several lines that end in mid-sentence are followed at once by another. In such
 * a text a capital letter after a line break says little.
 */
export function isHardWrapped(text: string, lines: readonly ScannedLine[], from: number): boolean {
  let wraps = 0;
  for (let i = Math.max(1, from); i < lines.length; i++) {
    const line = lines[i] as ScannedLine;
    const before = lines[i - 1] as ScannedLine;
    if (line.class !== 'text' || before.class === 'blank' || before.class === 'furniture') continue;
    if (before.class === 'enacting' || before.class === 'heading' || before.class === 'closing') continue;
    if (!isComplete(text, before) && ++wraps >= 3) return true;
  }
  return false;
}

/** Whether a line ends as a paragraph ends: with a comma, semicolon, colon or full stop, note calls aside. */
export function isComplete(text: string, line: ScannedLine): boolean {
  const call = line.calls?.at(-1)?.span;
  let end = call?.end === line.content.end ? call.start : line.content.end;
  const { start } = line.content;
  for (;;) {
    const before = end;
    while (end > start && isTrailing(text.charCodeAt(end - 1))) end--;
    if (text.charCodeAt(end - 1) === 0x5d) {
      const open = text.lastIndexOf('[^', end);
      if (open > start && end - open < 40) end = open;
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

function endsWithComma(text: string, line: ScannedLine): boolean {
  return /,[*_\d\s⁰¹²³⁴-⁹”"]*(?:\[\^[^\]]*\])*$/.test(
    text.slice(Math.max(line.content.start, line.content.end - 40), line.content.end),
  );
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

  constructor(
    private readonly text: string,
    private readonly lines: readonly ScannedLine[],
  ) {}

  run(from: number): RawParagraph[] {
    this.wrapped = isHardWrapped(this.text, this.lines, from);
    if (this.wrapped) {
      this.full = fullLine(this.text, this.lines, from);
      this.cells = figureRows(this.text, this.lines, from);
    }
    for (let i = from; i < this.lines.length; i++) this.add(i, this.lines[i] as ScannedLine);
    return this.paragraphs;
  }

  private add(index: number, line: ScannedLine): void {
    switch (line.class) {
      case 'blank':
        this.blank = true;
        this.note = null;
        return;
      case 'furniture':
        this.aside(index, line);
        this.cut = true;
        return;
      case 'comment':
        this.addComment(index);
        return;
      case 'note':
        this.note = this.aside(index, line);
        this.cut = true;
        return;
      case 'text':
        if (this.note !== null && !this.blank) {
          this.note.lines.push(index);
          return;
        }
        break;
      default:
    }
    this.note = null;
    if (this.continues(index, line)) (this.open as RawParagraph).lines.push(index);
    else this.begin(index, line);
    this.blank = false;
    this.cut = false;
  }

  private begin(index: number, line: ScannedLine): void {
    const paragraph: RawParagraph = { class: line.class, lines: [index] };
    this.paragraphs.push(paragraph);
    this.open = line.class === 'enacting' || line.class === 'heading' || line.class === 'annex' ? null : paragraph;
  }

  /** A paragraph of its own that leaves the one around it open. */
  private aside(index: number, line: ScannedLine): RawParagraph {
    const paragraph: RawParagraph = { class: line.class, lines: [index] };
    this.paragraphs.push(paragraph);
    this.blank = false;
    return paragraph;
  }

  /** Lines of one comment make one block; it neither ends nor continues the paragraph around it. */
  private addComment(index: number): void {
    const last = this.paragraphs.at(-1);
    const opens = this.text.startsWith('<!--', (this.lines[index] as ScannedLine).content.start);
    if (!opens && last?.class === 'comment') last.lines.push(index);
    else this.paragraphs.push({ class: 'comment', lines: [index] });
  }

  private continues(index: number, line: ScannedLine): boolean {
    const { open } = this;
    if (open === null) return false;
    if (open.class === 'table' || line.class === 'table') {
      return open.class === line.class && !this.blank && !this.cut;
    }
    const last = this.lines[open.lines.at(-1) as number] as ScannedLine;
    if (line.class === 'text' && this.isLoneLabel(open)) return true;
    const cell = this.cells.get(index);
    if (cell !== undefined) return cell === 'continues';
    if (open.class === 'closing')
      return !this.blank && !this.cut && isDateLine(this.text, line) && open.lines.length === 1;
    if (this.blank && open.lines.length === 1 && isDateLine(this.text, last)) return false;
    if (this.blank && !this.wrapped && isDateLine(this.text, line)) return false;
    const complete = isComplete(this.text, last);
    if (line.class !== 'text') return this.isFalseLabel(last, index, complete);
    if (this.beginsInItalics(line)) return false;
    if (isBulleted(this.text, line) && (complete || !this.wrapped)) return false;
    const { content } = line;
    const head = this.text.slice(content.start, Math.min(content.end, content.start + 120));
    if (!complete && !this.wrapped && isInstruction(head)) return false;
    if (this.wrapped) {
      const row = this.inRow(last, head);
      if (row !== null) return row;
      const goesOn = /^(?:\d{1,3} )?\p{Ll}/u.test(head) || this.endsInMidPhrase(last);
      if (!goesOn && endsShort(this.text, last, line, this.full, complete)) return false;
    }
    const lower = isLowerCase(head);
    if (!complete) {
      // Figures begin rows of tables and entries of programmes; a sentence that a blank line breaks goes on in letters.
      const apart = this.blank && !this.cut && !this.wrapped;
      if (lower && !(apart && /^\d/.test(head) && !this.endsInMidPhrase(last))) return true;
      if (!this.blank && !this.cut) return !looksLikeOpening(head);
      return (this.cut || this.wrapped || this.endsInMidPhrase(last)) && !looksLikeOpening(head);
    }
    if (this.isHeading(index, head)) return false;
    const apart = this.blank || this.cut;
    if (lower) return !apart || ((this.wrapped || this.cut) && endsWithComma(this.text, last));
    if (!this.wrapped || this.isShort(last) || (apart && !endsWithComma(this.text, last))) return false;
    return !looksLikeOpening(head);
  }

  /**
   * Below the end of a sentence: up to three lines that end without a mark, with a numbered paragraph, a numeral or an
   * opening phrase behind them. The last line of a paragraph would have its mark.
   */
  private isHeading(index: number, head: string): boolean {
    if (!this.wrapped || !/^\p{Lu}/u.test(head)) return false;
    for (let at = index, count = 0; at < this.lines.length; at++) {
      const line = this.lines[at] as ScannedLine;
      if (line.class === 'blank') continue;
      if (line.class === 'numbered' || line.class === 'heading') return count > 0;
      if (line.class !== 'text' || count === MOST_HEADING_LINES) return false;
      if (count > 0 && looksLikeOpening(this.text.slice(line.content.start, line.content.start + 120))) return true;
      if (isComplete(this.text, line)) return false;
      count++;
    }
    return false;
  }

  /** A number or letter alone on its line, as some pastes have it: the paragraph's words follow, a blank line or not. */
  private isLoneLabel({ class: kind, lines }: RawParagraph): boolean {
    if ((kind !== 'numbered' && kind !== 'lettered') || lines.length > 1) return false;
    const { start, end } = (this.lines[lines[0] as number] as ScannedLine).content;
    return end - start <= 6 && /[.)]$/.test(this.text.slice(start, end));
  }

  /** What the parts and programmes of a wrapped text tell of a line; `null` for nothing. */
  private inRow(last: ScannedLine, head: string): boolean | null {
    const above = this.text.slice(last.content.start, Math.min(last.content.end, last.content.start + 60));
    const apart = this.blank && !this.cut;
    if (apart && isTimeCell(above) && isItemCell(head)) return true;
    if ((beginsEntry(head) || isPartMark(head)) && !this.endsInMidPhrase(last)) return false;
    if (isPartMark(above)) return !this.blank && !this.cut;
    return apart && (isTimeCell(above) || isItemCell(above)) ? true : null;
  }

  /** No paragraph ends with an article, a preposition, a conjunction or a hyphen. */
  private endsInMidPhrase(line: ScannedLine): boolean {
    const { start, end } = line.content;
    return /(?:^|\s)(?:the|of|and|or|to|by|in|on|for|a|an|with|from|at|its|their|that)$|[-–(]$/.test(
      this.text.slice(Math.max(start, end - 8), end),
    );
  }

  /** A wrapped paragraph's last line usually stops short of the margin. */
  private isShort(line: ScannedLine): boolean {
    return line.content.end - line.content.start < 45;
  }

  /**
   * A wrapped line that happens to begin like a label: "… of 19 November" / "2012. The …". Only in mid-sentence and
   * directly below, and never in the notation where a paragraph is one line.
   */
  private isFalseLabel(last: ScannedLine, index: number, complete: boolean): boolean {
    if (complete || this.blank || this.cut || !this.wrapped) return false;
    const line = this.lines[index] as ScannedLine;
    const { start, end } = line.content;
    if (end - start <= 5 && this.lines[index + 1]?.class === 'blank') return false;
    if (endsShort(this.text, last, line, this.full, complete)) return false;
    if (line.class === 'lettered') return true;
    return line.class === 'numbered' && /^\d{4}\b/.test(this.text.slice(start, start + 5));
  }

  private beginsInItalics(line: ScannedLine): boolean {
    const { start } = line.content;
    const code = this.text.charCodeAt(start);
    if (code !== 0x2a && code !== 0x5f) return false;
    const head = this.text.slice(behindStars(this.text, start), start + 60);
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

function isDateLine(text: string, line: ScannedLine): boolean {
  const { start, end } = line.content;
  const code = text.charCodeAt(start);
  if (end - start > 60 || !((code >= 48 && code <= 57) || code === 0x2a || code === 0x5f)) return false;
  return /^[*_]*\d{1,2} \p{L}+ \d{4}[*_.]*$/u.test(text.slice(start, end));
}
