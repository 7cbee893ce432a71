import { commonEnds } from '../text/common-ends';
import { type Span, shifted } from '../text/span';
import { type LineClass, LineLook } from './line-look';
import { type PlainMark, superscriptDigit } from './prose';

export interface ScannedLine {
  /** The whole line with its terminator. */
  readonly span: Span;
  /** Without white space at its edges. */
  readonly content: Span;
  /** Its class among its neighbours. */
  readonly class: LineClass;
  readonly look: LineLook;
  /** Of the first line of a plain note: its mark, which may stand on another line. */
  readonly mark?: PlainMark;
  /** Calls of notes in plain digits, ascending. */
  readonly calls?: readonly PlainMark[];
}

/** A text with its lines by their own look. */
export interface LinedText {
  readonly text: string;
  readonly lines: readonly ScannedLine[];
}

/** How far into a line its look is decided. */
const LOOK = 200;

/**
 * Cuts `text` into lines (ended by `\n`, `\r\n`, `\r` or the end) and classes each by its own look. The spans tile the
 * text. Lines that `before` has as well are not looked at again.
 */
export function readLines(text: string, before: LinedText | null): ScannedLine[] {
  if (before === null) return cutLines(text, 0, text.length, []);
  const { head, tail } = commonEnds(before.text, text);
  const kept = before.lines;
  const by = text.length - before.text.length;
  // The character behind a line has a say in where it ends, and so has the one before it.
  let upper = 0;
  while (upper < kept.length && (kept[upper] as ScannedLine).span.end < head) upper++;
  let lower = kept.length;
  while (lower > upper && (kept[lower - 1] as ScannedLine).span.start > before.text.length - tail) lower--;
  const from = upper === 0 ? 0 : (kept[upper - 1] as ScannedLine).span.end;
  const to = lower === kept.length ? text.length : (kept[lower] as ScannedLine).span.start + by;
  const lines = cutLines(text, from, to, kept.slice(0, upper));
  for (let i = lower; i < kept.length; i++) lines.push(moved(kept[i] as ScannedLine, by));
  return lines;
}

function moved(line: ScannedLine, by: number): ScannedLine {
  if (by === 0) return line;
  const { span, content, look } = line;
  return { span: shifted(span, by), content: shifted(content, by), class: look.class, look };
}

/** Appends to `lines` those of `text` from `from`, where one begins, up to `to`, where one ends. */
function cutLines(text: string, from: number, to: number, lines: ScannedLine[]): ScannedLine[] {
  let start = from;
  /** The next of each kind of line end, at or behind `start`. */
  let feed = -1;
  let carriage = -1;
  while (start < to) {
    if (feed < start) feed = indexOrEnd(text, '\n', start);
    if (carriage < start) carriage = indexOrEnd(text, '\r', start);
    const end = Math.min(feed, carriage, to);
    const next = Math.min(to, end === carriage && feed === end + 1 ? end + 2 : end + 1);
    const content = trim(text, start, end);
    const look = new LineLook(classify(text, content));
    lines.push({ span: { start, end: next }, content, class: look.class, look });
    start = next;
  }
  return lines;
}

/** Classes lines with regard to those around them: comments over several lines, items of lists that look like notes. */
export function settleLines(text: string, lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const settled = lines.slice();
  let inside = false;
  let opened = -1;
  for (let i = 0; i < settled.length; i++) {
    const line = settled[i] as ScannedLine;
    const opens = line.class === 'comment';
    if (!inside && !opens) continue;
    if (opens) opened = i;
    else settled[i] = { ...line, class: 'comment' };
    const { start, end } = line.content;
    inside = !text.slice(inside ? start : start + 4, end).includes('-->');
  }
  // A comment that never ends hides nothing but its own line: the rest is read as if it had ended there.
  if (inside) for (let i = opened + 1; i < settled.length; i++) settled[i] = lines[i] as ScannedLine;
  return listItems(text, settled);
}

function indexOrEnd(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** What stands before the items of an unlettered list. */
const BULLET = /^(?:\\?[-*•▪◦‣●·]|–)[ \t\u00a0]+(?=[*_“"(]?\p{L})/u;

/** Whether a line begins with a bullet. */
export function isBulleted(text: string, { content, class: kind }: ScannedLine): boolean {
  return kind === 'text' && BULLET.test(text.slice(content.start, Math.min(content.end, content.start + 12)));
}

/** A bullet at `start` of `text` with the space behind it, in UTF-16 units; 0 where there is none. */
export function bulletLength(text: string, start: number): number {
  return BULLET.exec(text.slice(start, start + 12))?.[0].length ?? 0;
}

/** A star makes a note of a line, save under a colon, behind another item, or before a semicolon: notes are sentences. */
function listItems(text: string, lines: ScannedLine[]): ScannedLine[] {
  let inList = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as ScannedLine;
    if (line.class === 'blank' || line.class === 'comment') continue;
    const last = text.charCodeAt(line.content.end - 1);
    if (line.class === 'note' && text.charCodeAt(line.content.start) === 0x2a && (inList || last === 0x3b)) {
      const item = { ...line, class: 'text' } as const;
      if (isBulleted(text, item)) {
        lines[i] = item;
        inList = true;
        continue;
      }
    }
    inList = last === 0x3a;
  }
  return lines;
}

/** White space, and the marks without width that some converters leave at the edges of lines. */
function isEdge(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    code === 0x0c ||
    code === 0x0b ||
    (code >= 0x200b && code <= 0x200f) ||
    code === 0xfeff
  );
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const NUMBERED = /^\\?\d{1,4}(?:[*_]?\. (?=[A-Z])| ?\\?[.)](?=[\s*_“"\u200b-\u200f]|[A-Z]|$)|[ \t]*(?=[*_]{1,2}[A-Z]))/;
const LETTERED = /^(?:\\?\((?:[a-z]{1,2}|[ivxlc]{1,6})\\?\)|(?:[a-z]|[ivx]{1,5})\\?[.)](?=\s|$))/;
const NEGOTIATING = /^\[?(?:PP|OP) ?\d+/;
const ANNEX = /^(?:#{1,6} *)?[*_]*(?:Annex|ANNEX|Appendix|APPENDIX|Enclosure)(?: (?:[IVXL]+|[A-Z]|\d+))?[*_.:]*$/;
/** An annex's mark with its title in one line, as some conversions join them. */
const ANNEX_TITLE = /^(?:#{1,6} *)?[*_]*(?:Annex|ANNEX)(?: [IVXL]+)? [\p{Lu}\d][^;]*[^.,;:]$/u;
const CLOSING = /^[*_]*\d{1,4}(?:st|nd|rd|th) (?:\(?resumed\)? )?(?:plenary )?meeting\b/i;
const LONE_MARK = /^(?:#{1,6} *)?[*_]*(?:[IVXL]{1,7}|[A-H])\.?[*_]*$/;
const PAGE =
  /^(?:\d{1,3}\/\d{1,3}|\d{2}-\d{5}(?:\\?\*){0,3}(?: ?\(E\))?(?: +(?:\d{6}|\d{1,3}\/\d{1,3}))?|\d{1,3}\/\d{1,3} +\d{2}-\d{5}|\d{6}|\\?\*\d{7}\\?\*|[Pp]age \d+(?: of \d+)?)$/;
const ARTICLE = /^(?:#{1,6} *)?[*_]{0,3}the [*_]{0,3}/i;
const CAPITALIZED = /^(?:\p{Lu}|of|the|on|for|and|to|in)/u;
const NAME_WORD = /^[\p{L}\p{N}’'.()-]+$/u;
const PRINCIPAL_ORGAN = /^(?:general assembly|security council|economic and social council|human rights council)$/i;
const ORGAN =
  /\b(?:assembly|council|committee|conference|commission|board|congress|organi[sz]ation|parliament|union|agency|programme|forum|fund|court|parties|bank|league|cabinet|authority|summit|nato|who|ecosoc|unga|unsc|unhrc|unep|undp|unicef|unesco|ilo|imo|fao|wto|iaea|interpol|asean)\b/i;

function classify(text: string, content: Span): LineClass {
  const { start, end } = content;
  if (start === end) return 'blank';
  const code = text.charCodeAt(start);
  const length = end - start;
  const head = text.slice(start, Math.min(end, start + LOOK));
  if (code === 0x3c && head.startsWith('<!--')) return 'comment'; // <
  if (code === 0x7c) return 'table'; // |
  if (superscriptDigit(code) >= 0 && /^[⁰¹²³⁴-⁹]+\s*\S/.test(head)) return 'note';
  if (code === 0x5b && /^\[\^[^\]\s]{1,30}\]:/.test(head)) return 'note'; // [
  if (length <= 40 && isFurniture(head, code)) return 'furniture';
  if ((code === 0x2a || code === 0x5c) && /^(?:\\?\*){1,4}[ \t]+\S/.test(head)) return 'note'; // * or \
  if (length <= 40 && ANNEX.test(head)) return 'annex';
  if (length <= 12 && LONE_MARK.test(head)) return 'heading';
  if (length < 2 * LOOK && (code === 0x41 || code === 0x23) && ANNEX_TITLE.test(text.slice(start, end))) return 'annex';
  if (isDigit(code) || code === 0x5c || code === 0x2a || code === 0x5f) {
    if (length <= 60 && CLOSING.test(head)) return 'closing';
    if (NUMBERED.test(head)) return 'numbered';
  }
  if (code === 0x28 || code === 0x5c || (code >= 97 && code <= 122)) {
    if (LETTERED.test(head)) return 'lettered';
  }
  if ((code === 0x50 || code === 0x4f || code === 0x5b) && NEGOTIATING.test(head)) return 'negotiating';
  if (length <= 120 && isEnacting(head)) return 'enacting';
  if (code === 0x23 && /^#{1,6} /.test(head)) return 'heading'; // #
  return 'text';
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isFurniture(head: string, code: number): boolean {
  if (isDigit(code) || code === 0x2a || code === 0x5c || code === 0x50 || code === 0x70) return PAGE.test(head);
  return /^(?:[_\-–—=]{3,}|(?:\* ?){3,}|\f+)$/.test(head);
}

/** "The General Assembly," alone on its line, in whatever emphasis: an organ's name with a comma, a colon or nothing. */
function isEnacting(head: string): boolean {
  const article = ARTICLE.exec(head);
  if (article === null) return false;
  const rest = head.slice(article[0].length).replace(/[*_]+/g, '').trimEnd();
  const marked = /[,:]$/.test(rest);
  const name = marked ? rest.slice(0, -1).trimEnd() : rest;
  const words = name.split(' ');
  if (words.length > 12 || !words.every((word) => NAME_WORD.test(word)) || !ORGAN.test(name)) return false;
  // In lower case, or without a mark, only the principal organs: headings and wrapped lines may end in a name too.
  if (PRINCIPAL_ORGAN.test(name)) return true;
  const emphasized = /^[*_]/.test(head);
  return (marked || emphasized) && /^[*_]*T/.test(head) && words.every((word) => CAPITALIZED.test(word));
}
