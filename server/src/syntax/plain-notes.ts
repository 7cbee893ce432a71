import { MONTHS } from '../language/dates';
import { looksLikeOpening } from '../language/openings';
import { LineLook } from './line-look';
import type { ScannedLine } from './lines';
import { placeCalls } from './plain-calls';
import type { PlainMark } from './prose';

const RULE = /^_{6,}$/;
const LONE = /^\d{1,3}$/;
const LED = new RegExp(`^(\\d{1,3})[ \\t\\u00a0]+(?!(?:${MONTHS.join('|')})\\b)(?=[A-Z“"])`);

/**
 * Footnotes as a plain paste from a PDF leaves them: marks are plain digits, and the notes of a page stand below a
 * rule of underscores, marks and texts now and then apart from one another.
 *
 * Marks the texts of such notes as notes, their marks that stand apart as furniture, and the digits that call them.
 * @param from index of the body's first line
 */
export function markPlainNotes(text: string, lines: readonly ScannedLine[], from: number): readonly ScannedLine[] {
  if (!lines.some(({ content }) => endsInRule(text, content.end))) return lines;
  const marked = lines.flatMap((line, i) =>
    i >= from && hidesRule(text, lines, i) ? cutBeforeRule(text, line) : line,
  );
  let page = from;
  let expected = 1;
  for (let rule = from; rule < marked.length; rule++) {
    const line = marked[rule] as ScannedLine;
    if (line.class !== 'furniture' || !RULE.test(wordsOf(text, line))) continue;
    const end = zoneEnd(text, marked, rule + 1);
    const marks = markNotes(text, marked, rule + 1, end, expected);
    if (marks.length > 0) {
      placeCalls(text, marked, page, rule, marks);
      expected = Number(marks.at(-1)?.mark) + 1;
    }
    page = end;
    rule = end - 1;
  }
  return marked;
}

function wordsOf(text: string, { content }: ScannedLine): string {
  return text.slice(content.start, content.end);
}

function endsInRule(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x5f && text.startsWith('______', end - 6);
}

/** Whether the copy has put a rule behind the words of line `i`: a note's mark stands below it. */
function hidesRule(text: string, lines: readonly ScannedLine[], i: number): boolean {
  const { class: kind, content } = lines[i] as ScannedLine;
  if (kind === 'furniture' || !endsInRule(text, content.end)) return false;
  if (text.charAt(ruleStart(text, content.end) - 1) !== ' ') return false;
  let below = i + 1;
  while (lines[below]?.class === 'blank') below++;
  return below < lines.length && LONE.test(wordsOf(text, lines[below] as ScannedLine));
}

function ruleStart(text: string, end: number): number {
  let start = end;
  while (text.charCodeAt(start - 1) === 0x5f) start--;
  return start;
}

/** The words of a line, and the rule behind them as a line of its own. */
function cutBeforeRule(text: string, line: ScannedLine): ScannedLine[] {
  const { span, content } = line;
  const start = ruleStart(text, content.end);
  const words = { start: content.start, end: text.slice(content.start, start).trimEnd().length + content.start };
  const look = new LineLook('furniture');
  return [
    { ...line, span: { start: span.start, end: start }, content: words },
    { span: { start, end: span.end }, content: { start, end: content.end }, class: 'furniture', look },
  ];
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

/** A note's mark on a line of its own, or before its text. */
interface FoundMark extends PlainMark {
  readonly line: number;
  readonly value: number;
  readonly leads: boolean;
}

/** A line with which the text of a note may begin. */
interface FoundText {
  readonly line: number;
  /** How likely it is that a note begins here. */
  readonly weight: number;
}

/** Classes the lines of one page's notes and returns their marks, ascending; empty where there are none. */
function markNotes(
  text: string,
  lines: ScannedLine[],
  from: number,
  to: number,
  expected: number,
): readonly PlainMark[] {
  const found = readNotes(text, lines, from, to);
  const series = longestSeries(found, expected);
  if (series.length === 0) return [];
  const inSeries = new Set(series);
  for (const { line } of series) lines[line] = { ...(lines[line] as ScannedLine), class: 'furniture' };
  const kept = found.filter((item) => !('value' in item) || inSeries.has(item));
  for (const [line, mark] of pairNotes(kept, series)) {
    const note = { ...(lines[line] as ScannedLine), class: 'note' } as const;
    lines[line] = mark === null ? note : { ...note, mark };
  }
  return series;
}

/** Marks and beginnings of texts in the order in which they stand. */
function readNotes(text: string, lines: readonly ScannedLine[], from: number, to: number): (FoundMark | FoundText)[] {
  const found: (FoundMark | FoundText)[] = [];
  let fresh = true;
  for (let i = from; i < to; i++) {
    const line = lines[i] as ScannedLine;
    const words = wordsOf(text, line);
    if (line.class === 'note') fresh = false;
    else if (line.class !== 'text') fresh = true;
    else if (LONE.test(words)) {
      found.push({ mark: words, value: Number(words), span: line.content, line: i, leads: false });
      fresh = true;
    } else {
      const led = LED.exec(words)?.[1];
      const { start } = line.content;
      if (led !== undefined) {
        const span = { start, end: start + led.length };
        found.push({ mark: led, value: Number(led), span, line: i, leads: true });
      }
      const weight = fresh || led !== undefined ? SURE : weightOf(words, wordsOf(text, lines[i - 1] as ScannedLine));
      if (weight > 0) found.push({ line: i, weight });
      fresh = false;
    }
  }
  return found;
}

const SURE = 9;
/** How the texts of notes begin. */
const NOTE_WORDS =
  /^(?:See\b|Ibid|Resolutions?\b|Decisions?\b|United Nations\b|Reports? of|Official Records|Yearbook|Available|Document|[A-Z]{1,8}\/)/;
const ABBREVIATION = /\b(?:Nos?|vols?|paras?|chaps?|sects?|arts?|pp?|Corrs?|Add|Rev)\.$/i;

/** How likely it is that a note begins with this line, though nothing but a sentence's end parts it from the one above. */
function weightOf(words: string, above: string): number {
  if (!/^(?:[\p{Lu}“"]|\d{4} \p{Lu})/u.test(words) || !/[.!?][”"’)]?$/.test(above)) return 0;
  return (NOTE_WORDS.test(words) ? 4 : 2) - (ABBREVIATION.test(above) ? 1 : 0);
}

/** The longest run of marks that count on, ascending; the one with the number that is due is preferred. */
function longestSeries(found: readonly (FoundMark | FoundText)[], expected: number): FoundMark[] {
  const byValue = new Map<number, FoundMark>();
  for (const item of found) {
    if (!('value' in item)) continue;
    const known = byValue.get(item.value);
    if (known === undefined || (known.leads && !item.leads)) byValue.set(item.value, item);
  }
  let best: FoundMark[] = [];
  let run: FoundMark[] = [];
  for (const mark of [...byValue.values()].sort((a, b) => a.value - b.value)) {
    if (mark.value !== (run.at(-1)?.value ?? -1) + 1) run = [];
    run.push(mark);
    if (run.length > best.length && best[0]?.value !== expected) best = run;
    if (run[0]?.value === expected) best = run;
  }
  return best;
}

/**
 * Gives the texts their marks. A mark right above a text is that text's; between two such, texts take the numbers
 * between in their order, and where there are more beginnings than numbers, the likeliest. `null` for a text whose mark
 * cannot be told.
 */
function* pairNotes(
  found: readonly (FoundMark | FoundText)[],
  series: readonly FoundMark[],
): Generator<[number, PlainMark | null]> {
  const first = series[0]?.value as number;
  let texts: FoundText[] = [];
  let at = first;
  let anchored = false;
  let above: FoundMark[] = [];
  for (const item of found) {
    if ('value' in item) {
      above.push(item);
      continue;
    }
    const anchor = above.at(-1);
    if (
      anchor !== undefined &&
      (above.length === 1 || anchor.leads) &&
      anchor.value >= at + (texts.length > 0 ? 1 : 0)
    ) {
      yield* pairRun(texts, series.slice(at - first, anchor.value - first), anchored);
      texts = [];
      anchored = true;
      at = anchor.value;
    }
    above = [];
    texts.push(item);
  }
  yield* pairRun(texts, series.slice(at - first), anchored);
}

/** Texts with the marks between two anchors; `anchored` if the first text is surely the first mark's. */
function* pairRun(
  texts: readonly FoundText[],
  marks: readonly PlainMark[],
  anchored: boolean,
): Generator<[number, PlainMark | null]> {
  const likeliest = [...texts].sort((a, b) => b.weight - a.weight || a.line - b.line).slice(0, marks.length);
  const begins = new Set(likeliest);
  let next = 0;
  for (const start of texts) {
    const known = texts.length >= marks.length || (anchored && start === texts[0]);
    if (begins.has(start)) yield [start.line, known ? (marks[next++] as PlainMark) : null];
    else if (start.weight === SURE) yield [start.line, null];
  }
}
