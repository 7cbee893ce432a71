import type { Span } from '../text/span';
import { type PlainMark, superscriptDigit } from './prose';

/** What a line is by its own look, before its neighbours are considered. */
export type LineClass =
  | 'blank'
  | 'comment'
  | 'table'
  | 'note' // begins a footnote's text
  | 'furniture'
  | 'heading' // `## …`, or a lone numeral or letter that names a section or part
  | 'enacting'
  | 'closing'
  | 'annex'
  | 'numbered'
  | 'lettered'
  | 'negotiating'
  | 'text';

export interface ScannedLine {
  /** The whole line with its terminator. */
  readonly span: Span;
  /** Without white space at its edges. */
  readonly content: Span;
  readonly class: LineClass;
  /** Of the first line of a plain note: its mark, which may stand on another line. */
  readonly mark?: PlainMark;
  /** Calls of notes in plain digits, ascending. */
  readonly calls?: readonly PlainMark[];
}

/** How far into a line its look is decided. */
const LOOK = 200;

/** Cuts `text` into lines (ended by `\n`, `\r\n`, `\r` or the end) and classes each. The spans tile the text. */
export function scanLines(text: string): ScannedLine[] {
  const lines: ScannedLine[] = [];
  let start = 0;
  let inComment = false;
  const { length } = text;
  while (start < length) {
    let end = start;
    while (end < length) {
      const code = text.charCodeAt(end);
      if (code === 10 || code === 13) break;
      end++;
    }
    let next = end;
    if (next < length) next += text.charCodeAt(next) === 13 && text.charCodeAt(next + 1) === 10 ? 2 : 1;
    const content = trim(text, start, end);
    let kind: LineClass;
    if (inComment) {
      kind = 'comment';
      inComment = !text.slice(content.start, content.end).includes('-->');
    } else {
      kind = classify(text, content);
      if (kind === 'comment') inComment = !text.slice(content.start + 4, content.end).includes('-->');
    }
    lines.push({ span: { start, end: next }, content, class: kind });
    start = next;
  }
  return closeComment(text, listItems(text, lines), inComment);
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
    const item = { ...line, class: 'text' } as const;
    const last = text.charAt(line.content.end - 1);
    if (line.class === 'note' && text.charAt(line.content.start) === '*' && isBulleted(text, item)) {
      if (inList || last === ';') {
        lines[i] = item;
        inList = true;
        continue;
      }
    }
    inList = last === ':';
  }
  return lines;
}

/** A comment that never ends hides nothing but its own line: the rest of the draft is read as if it had ended there. */
function closeComment(text: string, lines: ScannedLine[], unclosed: boolean): ScannedLine[] {
  if (!unclosed) return lines;
  const opens = lines.findLastIndex((line) => line.class === 'comment' && text.startsWith('<!--', line.content.start));
  return lines.map((line, i) =>
    i <= opens
      ? line
      : { ...line, class: line.content.start === line.content.end ? 'blank' : classify(text, line.content) },
  );
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
const LETTERED = /^(?:\\?\((?:[a-z]{1,2}|[ivxlc]{1,6})\\?\)|(?:[a-z]|[ivx]{1,5})\\?[.)](?=\s))/;
const NEGOTIATING = /^\[?(?:PP|OP) ?\d+/;
const ANNEX = /^(?:#{1,6} *)?[*_]*(?:Annex|ANNEX|Appendix|APPENDIX|Enclosure)(?: (?:[IVXL]+|[A-Z]|\d+))?[*_.:]*$/;
/** An annex's mark with its title in one line, as some conversions join them. */
const ANNEX_TITLE = /^(?:#{1,6} *)?[*_]*(?:Annex|ANNEX)(?: [IVXL]+)? [\p{Lu}\d][^;]*[^.,;:]$/u;
const CLOSING = /^[*_]*\d{1,4}(?:st|nd|rd|th) (?:\(?resumed\)? )?(?:plenary )?meeting\b/;
const LONE_MARK = /^(?:#{1,6} *)?[*_]*(?:[IVXL]{1,7}|[A-H])\.?[*_]*$/;
const PAGE =
  /^(?:\d{1,3}\/\d{1,3}|\d{2}-\d{5}(?: ?\(E\))?(?: +(?:\d{6}|\d{1,3}\/\d{1,3}))?|\d{1,3}\/\d{1,3} +\d{2}-\d{5}|\d{6}|\\?\*\d{7}\\?\*|[Pp]age \d+(?: of \d+)?)$/;
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
