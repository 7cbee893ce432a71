import { commonEnds } from '../text/common-ends';
import { isDigit, superscriptDigit } from './characters';
import { type LineClass, LineLook } from './line-look';
import { LineList, type LineTable } from './line-table';

/** How far into a line its look is decided. */
const LOOK = 200;

/**
 * Cuts `text` into lines (ended by `\n`, `\r\n`, `\r` or the end) and classes each by its own look. The lines tile the
 * text. Those that `before` has as well are not looked at again.
 */
export function readLines(text: string, before: LineTable | null): LineTable {
  const lines = new LineList();
  if (before === null) {
    cutLines(text, 0, text.length, lines);
    return lines.tableOf(text);
  }
  const { head, tail } = commonEnds(before.text, text);
  // The character behind a line has a say in where it ends, and so has the one before it.
  const upper = Math.max(0, before.at(head - 1));
  const lower = Math.max(upper, before.at(before.text.length - tail) + 1);
  cutLines(text, before.start(upper), before.start(lower) + text.length - before.text.length, lines);
  return before.spliced(text, upper, lower, lines);
}

/** Appends to `lines` those of `text` from `from`, where one begins, up to `to`, where one ends. */
function cutLines(text: string, from: number, to: number, lines: LineList): void {
  /** The next of each kind of line end, at or behind `start`. */
  let feed = -1;
  let carriage = -1;
  let start = from;
  while (start < to) {
    if (feed < start) feed = indexOrEnd(text, '\n', start);
    if (carriage < start) carriage = indexOrEnd(text, '\r', start);
    const end = Math.min(feed, carriage, to);
    addLine(text, start, end, lines);
    start = Math.min(to, end === carriage && feed === end + 1 ? end + 2 : end + 1);
  }
}

function addLine(text: string, from: number, to: number, lines: LineList): void {
  let start = from;
  let end = to;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  lines.push(from, start, end, from === to ? EMPTY : new LineLook(classify(text, start, end)));
}

/** Lines without a character are all alike. */
const EMPTY = new LineLook('blank');

/** Classes lines with regard to those around them: comments over several lines, items of lists that look like notes. */
export function settleLines(lines: LineTable): LineTable {
  return listItems(longComments(lines));
}

/** Makes comments of all lines of a comment. */
function longComments(lines: LineTable): LineTable {
  const { text } = lines;
  const first = lines.classes.indexOf('comment');
  if (first < 0) return lines;
  const classes = lines.classes.slice();
  let inside = false;
  let opened = -1;
  for (let i = first; i < classes.length; i++) {
    const opens = classes[i] === 'comment';
    if (!inside && !opens) continue;
    if (opens) opened = i;
    classes[i] = 'comment';
    const start: number = lines.contentStart(i) + (inside ? 0 : 4);
    inside = !text.slice(start, lines.contentEnd(i)).includes('-->');
  }
  // A comment that never ends hides nothing but its own line: the rest is read as if it had ended there.
  if (inside) for (let i = opened + 1; i < classes.length; i++) classes[i] = lines.classes[i] as LineClass;
  return lines.classed(classes);
}

function indexOrEnd(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** What stands before the items of an unlettered list. */
const BULLET = /^(?:\\?[-*•▪◦‣●·]|–)[ \t\u00a0]+(?=[*_“"(]?\p{L})/u;

/** Whether a line begins with a bullet. */
export function isBulleted(lines: LineTable, line: number): boolean {
  return lines.classes[line] === 'text' && BULLET.test(lines.head(line, 12));
}

/** A bullet at `start` of `text` with the space behind it, in UTF-16 units; 0 where there is none. */
export function bulletLength(text: string, start: number): number {
  return BULLET.exec(text.slice(start, start + 12))?.[0].length ?? 0;
}

/** A star makes a note of a line, save under a colon, behind another item, or before a semicolon: notes are sentences. */
function listItems(lines: LineTable): LineTable {
  const { text } = lines;
  let classes: LineClass[] | null = null;
  /** The line above that is neither blank nor a comment, and whether it is an item. */
  let above = -1;
  let inList = false;
  for (let i = 0; i < lines.count; i++) {
    const kind = lines.classes[i];
    if (kind === 'blank' || kind === 'comment') continue;
    let isItem = false;
    if (kind === 'note' && text.charCodeAt(lines.contentStart(i)) === 0x2a) {
      const follows = inList || (above >= 0 && text.charCodeAt(lines.contentEnd(above) - 1) === 0x3a);
      const listed = follows || text.charCodeAt(lines.contentEnd(i) - 1) === 0x3b;
      if (listed && BULLET.test(lines.head(i, 12))) {
        classes ??= lines.classes.slice();
        classes[i] = 'text';
        isItem = true;
      }
    }
    above = i;
    inList = isItem;
  }
  return classes === null ? lines : lines.classed(classes);
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

function classify(text: string, start: number, end: number): LineClass {
  if (start === end) return 'blank';
  const code = text.charCodeAt(start);
  const length = end - start;
  const head = text.slice(start, Math.min(end, start + LOOK));
  if (code === 0x3c && head.startsWith('<!--')) return 'comment'; // <
  if (code === 0x7c) return 'table'; // |
  if (superscriptDigit(code) >= 0 && /^[⁰¹²³⁴-⁹]+\s*\S/.test(head)) return 'note';
  if (code === 0x5b && /^\[\^[^\]\s]{1,30}\]:/.test(head)) return 'note'; // [
  if (length < LOOK && isFurniture(head, length, code)) return 'furniture';
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

/** Page numbers and job numbers may stand at either end of a line. */
function isFurniture(head: string, length: number, code: number): boolean {
  if (isDigit(code)) return PAGE.test(head);
  if (length > 40) return false;
  if (code === 0x2a || code === 0x5c || code === 0x50 || code === 0x70) return PAGE.test(head);
  return /^(?:[_\-–—=]{3,}|(?:\* ?){3,}|\f+)$/.test(head);
}

/** "The General Assembly," alone on its line, in whatever emphasis: an organ's name with a comma, another mark or none. */
function isEnacting(head: string): boolean {
  const article = ARTICLE.exec(head);
  if (article === null) return false;
  const rest = head.slice(article[0].length).replace(/[*_]+/g, '').trimEnd();
  // A full stop or a semicolon ends wrapped lines as well, which seldom begin with a capital.
  if (/^[*_]*T/.test(head) && PRINCIPAL_ORGAN.test(rest.replace(/ ?[.;]$/, ''))) return true;
  const marked = /[,:]$/.test(rest);
  const name = marked ? rest.slice(0, -1).trimEnd() : rest;
  const words = name.split(' ');
  if (words.length > 12 || !words.every((word) => NAME_WORD.test(word)) || !ORGAN.test(name)) return false;
  // In lower case, or without a mark, only the principal organs: headings and wrapped lines may end in a name too.
  if (PRINCIPAL_ORGAN.test(name)) return true;
  const emphasized = /^[*_]/.test(head);
  return (marked || emphasized) && /^[*_]*T/.test(head) && words.every((word) => CAPITALIZED.test(word));
}
