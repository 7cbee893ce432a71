import { looksLikeOpening } from '../language/openings';
import type { Span } from '../text/span';
import type { ScannedLine } from './lines';
import type { PlainMark } from './prose';

const RULE = /^_{6,}$/;
const LONE = /^\d{1,3}$/;
const LED = /^(\d{1,3})[ \t\u00a0]+(?=[A-Z“"])/;

/**
 * Footnotes as a plain paste from a PDF leaves them: marks are plain digits, and the notes of a page stand below a
 * rule of underscores, marks and texts now and then apart from one another.
 *
 * Marks the texts of such notes as notes, their marks that stand apart as furniture, and the digits that call them.
 * @param from index of the body's first line
 */
export function markPlainNotes(text: string, lines: readonly ScannedLine[], from: number): readonly ScannedLine[] {
  const rules = lines.flatMap((line, i) =>
    i >= from && line.class === 'furniture' && RULE.test(wordsOf(text, line)) ? [i] : [],
  );
  if (rules.length === 0) return lines;
  const marked = [...lines];
  let page = from;
  for (const rule of rules) {
    if (rule < page) continue;
    const end = zoneEnd(text, lines, rule + 1);
    const marks = markNotes(text, lines, rule + 1, end, marked);
    if (marks.length > 0) markCalls(text, marked, page, rule, marks);
    page = end;
  }
  return marked;
}

function wordsOf(text: string, { content }: ScannedLine): string {
  return text.slice(content.start, content.end);
}

/** The line behind the notes that begin at line `start`: a running head, or where the text plainly goes on. */
function zoneEnd(text: string, lines: readonly ScannedLine[], start: number): number {
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] as ScannedLine;
    const words = wordsOf(text, line);
    if (line.class === 'enacting' || line.class === 'heading' || line.class === 'annex') return i;
    if (line.class === 'numbered' || line.class === 'lettered' || line.class === 'closing') return i;
    // Numbers of pages and jobs stand among the notes, a running head above the next page.
    if (line.class === 'furniture' && /^[A-Z]\/|^\p{L}{4}/u.test(words)) return i;
    if (line.class === 'text' && looksLikeOpening(words) && !LONE.test(wordsOf(text, lines[i - 1] as ScannedLine)))
      return i;
  }
  return lines.length;
}

/** What stands in one page's notes. */
interface Notes {
  readonly marks: (PlainMark & { readonly line: number })[];
  /** First lines of texts; a guess where only a full stop stands before. */
  readonly texts: { readonly line: number; readonly guess: boolean }[];
}

/** Classes the lines of one page's notes in `marked` and returns their marks, ascending; empty where they make no series. */
function markNotes(
  text: string,
  lines: readonly ScannedLine[],
  from: number,
  to: number,
  marked: ScannedLine[],
): readonly PlainMark[] {
  const { marks, texts } = readNotes(text, lines, from, to);
  marks.sort((a, b) => Number(a.mark) - Number(b.mark));
  const series = marks.every(({ mark }, i) => i === 0 || Number(mark) === Number(marks[i - 1]?.mark) + 1);
  if (marks.length === 0 || !series) return [];
  const starts = texts.length > marks.length ? texts.filter(({ guess }) => !guess) : texts;
  for (const { line } of marks) marked[line] = { ...(lines[line] as ScannedLine), class: 'furniture' };
  // Which text is whose cannot be told where they are not equally many; they are no words of the body all the same.
  const matched = starts.length === marks.length;
  starts.forEach(({ line }, i) => {
    const { mark, span } = marks[i] ?? {};
    const note = { ...(lines[line] as ScannedLine), class: 'note' } as const;
    marked[line] = matched && mark !== undefined && span !== undefined ? { ...note, mark: { mark, span } } : note;
  });
  return marks;
}

function readNotes(text: string, lines: readonly ScannedLine[], from: number, to: number): Notes {
  const marks: Notes['marks'] = [];
  const texts: Notes['texts'] = [];
  let fresh = true;
  for (let i = from; i < to; i++) {
    const line = lines[i] as ScannedLine;
    const words = wordsOf(text, line);
    if (line.class === 'note') fresh = false;
    else if (line.class !== 'text') fresh = true;
    else if (LONE.test(words)) {
      marks.push({ mark: words, span: line.content, line: i });
      fresh = true;
    } else {
      const led = LED.exec(words)?.[1];
      const { start } = line.content;
      if (led !== undefined) marks.push({ mark: led, span: { start, end: start + led.length }, line: i });
      const sure = fresh || led !== undefined;
      if (sure || (beginsSentence(words) && endsSentence(text, lines[i - 1] as ScannedLine)))
        texts.push({ line: i, guess: !sure });
      fresh = false;
    }
  }
  return { marks, texts };
}

function beginsSentence(words: string): boolean {
  return /^[\p{Lu}“"]/u.test(words);
}

function endsSentence(text: string, line: ScannedLine): boolean {
  return /[.!?][”"’)]?$/.test(wordsOf(text, line));
}

/** Words after which a number counts or names something, and calls no note. */
const COUNTS =
  /(?:^|[\s(“])(?:and|or|to|of|in|on|by|at|from|for|than|the|over|about|some|least|only|all|through|until|since|item|items|paragraphs?|paras?\.|articles?|arts?\.|chapters?|chap\.|sections?|sect\.|parts?|rules?|annex(?:es)?|No\.|Nos\.|vol\.|vols\.|goals?|targets?|principles?|pages?|pp?\.|phases?|tables?|days?|regulation|option|category|level|pillar|type|Corr\.|Add\.|Rev\.|Supplement|January|February|March|April|May|June|July|August|September|October|November|December|between|within|under|above|below|nearly|almost)$/i;
/** Words before which a number counts something. */
const COUNTED =
  /^ ?(?:January|February|March|April|May|June|July|August|September|October|November|December|per cent|million|billion|trillion|years?|months?|weeks?|days?|hours?|and \d|or \d|to \d|[–-]\d|[/(:]\d?|\.\d|,\d|, \d{1,3}(?: and|,))/;

/** Sets the calls of `marks`, in their order, on the lines of the page from line `from` to before line `to`. */
function markCalls(text: string, lines: ScannedLine[], from: number, to: number, marks: readonly PlainMark[]): void {
  let line = from;
  let at = 0;
  for (const { mark } of marks) {
    const found = findCall(text, lines, line, to, at, mark);
    if (found === null) continue;
    const host = lines[found.line] as ScannedLine;
    lines[found.line] = { ...host, calls: [...(host.calls ?? []), { mark, span: found.span }] };
    line = found.line;
    at = found.span.end;
  }
}

function findCall(
  text: string,
  lines: readonly ScannedLine[],
  from: number,
  to: number,
  after: number,
  mark: string,
): { readonly line: number; readonly span: Span } | null {
  for (let i = from; i < to; i++) {
    const line = lines[i] as ScannedLine;
    if (!BODY.has(line.class)) continue;
    const { start, end } = line.content;
    for (let at = text.indexOf(mark, Math.max(start, after)); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
      const before = at > start ? text.slice(Math.max(start, at - 24), at) : `${tailAbove(text, lines, i)} `;
      const behind = text.slice(at + mark.length, Math.min(end, at + mark.length + 24));
      if (!calls(before, behind)) continue;
      const leading = at > start && text.charAt(at - 1) === ' ';
      const trailing = at === start && behind.startsWith(' ');
      return { line: i, span: { start: at - (leading ? 1 : 0), end: at + mark.length + (trailing ? 1 : 0) } };
    }
  }
  return null;
}

const BODY: ReadonlySet<ScannedLine['class']> = new Set(['text', 'numbered', 'lettered', 'heading']);

function tailAbove(text: string, lines: readonly ScannedLine[], i: number): string {
  const above = lines[i - 1];
  return above?.class === 'text' ? wordsOf(text, above).slice(-24) : '';
}

/** A word, a year or a symbol: not a figure of a list. */
const FIGURE_OR_WORD = /(?:[\p{L}”’)\]\d;,][)”’]|[\p{L}”’\]]|\b(?:1[89]|20)\d\d|\/\d+(?:\.\d)?)$/u;

/** Whether a number between `before` and `behind` calls a note: behind a word or a mark of punctuation, and counts nothing. */
function calls(before: string, behind: string): boolean {
  if (/^[\p{L}\p{N}%°]/u.test(behind) || COUNTED.test(behind)) return false;
  const trimmed = before.trimEnd();
  if (/[\p{Ll}”’]$|\p{Lu}{2}$/u.test(before)) return !/\/\p{L}+$/u.test(before);
  if (COUNTS.test(trimmed)) return false;
  if (/[,;:.)]$/.test(trimmed)) return FIGURE_OR_WORD.test(trimmed.slice(0, -1)) && !/\b[A-Z]\.$/.test(trimmed);
  return before !== trimmed && FIGURE_OR_WORD.test(trimmed);
}
