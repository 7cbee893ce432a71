import { MONTHS } from '../language/dates';
import { looksLikeOpening } from '../language/openings';
import { type LineClass, LineLook } from './line-look';
import { LineList, type LineTable } from './line-table';
import { placeCalls } from './plain-calls';
import type { PlainMark } from './words';

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
export function markPlainNotes(lines: LineTable, from: number): LineTable {
  if (!lines.looks.some((_, i) => endsInRule(lines, i))) return lines;
  const apart = cutBeforeRules(lines, from);
  const classes = apart.classes.slice();
  const marks = new Map<number, PlainMark>();
  const calls = new Map<number, readonly PlainMark[]>();
  const marked = apart.noted(classes, { marks, calls });
  let page = from;
  let expected = 1;
  for (let rule = from; rule < marked.count; rule++) {
    if (classes[rule] !== 'furniture' || !RULE.test(marked.words(rule))) continue;
    const end = zoneEnd(marked, rule + 1);
    const series = markNotes(marked, rule + 1, end, expected, classes, marks);
    if (series.length > 0) {
      placeCalls(marked, page, rule, series, calls);
      expected = Number(series.at(-1)?.mark) + 1;
    }
    page = end;
    rule = end - 1;
  }
  return marked;
}

function endsInRule(lines: LineTable, line: number): boolean {
  const end = lines.contentEnd(line);
  return lines.text.charCodeAt(end - 1) === 0x5f && lines.text.startsWith('______', end - 6);
}

/** The lines, with rules that the copy has put behind the words of a line in lines of their own. */
function cutBeforeRules(lines: LineTable, from: number): LineTable {
  const { text } = lines;
  const cut = new LineList();
  for (let i = 0; i < lines.count; i++) {
    const [start, contentStart, contentEnd] = [lines.start(i), lines.contentStart(i), lines.contentEnd(i)];
    const [look, kind] = [lines.looks[i] as LineLook, lines.classes[i]];
    if (i < from || !hidesRule(lines, i)) {
      cut.push(start, contentStart, contentEnd, look, kind);
      continue;
    }
    const rule = ruleStart(text, contentEnd);
    cut.push(start, contentStart, contentStart + text.slice(contentStart, rule).trimEnd().length, look, kind);
    cut.push(rule, rule, contentEnd, new LineLook('furniture'));
  }
  return cut.looks.length === lines.count ? lines : cut.tableOf(text);
}

/** Whether the copy has put a rule behind the words of line `i`: a note's mark stands below it. */
function hidesRule(lines: LineTable, i: number): boolean {
  if (lines.classes[i] === 'furniture' || !endsInRule(lines, i)) return false;
  if (lines.text.charAt(ruleStart(lines.text, lines.contentEnd(i)) - 1) !== ' ') return false;
  let below = i + 1;
  while (lines.classes[below] === 'blank') below++;
  return below < lines.count && LONE.test(lines.words(below));
}

function ruleStart(text: string, end: number): number {
  let start = end;
  while (text.charCodeAt(start - 1) === 0x5f) start--;
  return start;
}

/** The line behind the notes that begin at line `start`: a running head, or where the text plainly goes on. */
function zoneEnd(lines: LineTable, start: number): number {
  for (let i = start; i < lines.count; i++) {
    const kind = lines.classes[i] as LineClass;
    if (ZONE_ENDS.has(kind)) return i;
    // Numbers of pages and jobs stand among the notes, a running head above the next page.
    if (kind === 'furniture' && /^[A-Z]\/|^\p{L}{4}/u.test(lines.words(i))) return i;
    if (kind === 'text' && looksLikeOpening(lines.words(i)) && !LONE.test(lines.words(i - 1))) return i;
  }
  return lines.count;
}

const ZONE_ENDS: ReadonlySet<LineClass> = new Set(['enacting', 'heading', 'annex', 'numbered', 'lettered', 'closing']);

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

/**
 * Classes the lines of one page's notes in `classes`, those of `lines`, and puts into `marks` those whose lines are
 * known. Returns all of them, ascending; empty where there are none.
 */
function markNotes(
  lines: LineTable,
  from: number,
  to: number,
  expected: number,
  classes: LineClass[],
  marks: Map<number, PlainMark>,
): readonly PlainMark[] {
  const found = readNotes(lines, from, to);
  const series = longestSeries(found, expected);
  if (series.length === 0) return [];
  const inSeries = new Set(series);
  for (const { line } of series) classes[line] = 'furniture';
  const kept = found.filter((item) => !('value' in item) || inSeries.has(item));
  for (const [line, mark] of pairNotes(kept, series)) {
    classes[line] = 'note';
    if (mark !== null) marks.set(line, mark);
  }
  return series;
}

/** Marks and beginnings of texts in the order in which they stand. */
function readNotes(lines: LineTable, from: number, to: number): (FoundMark | FoundText)[] {
  const found: (FoundMark | FoundText)[] = [];
  let fresh = true;
  for (let i = from; i < to; i++) {
    const kind = lines.classes[i];
    const words = lines.words(i);
    if (kind === 'note') fresh = false;
    else if (kind !== 'text') fresh = true;
    else if (LONE.test(words)) {
      found.push({ mark: words, value: Number(words), span: lines.content(i), line: i, leads: false });
      fresh = true;
    } else {
      const led = LED.exec(words)?.[1];
      const start = lines.contentStart(i);
      if (led !== undefined) {
        const span = { start, end: start + led.length };
        found.push({ mark: led, value: Number(led), span, line: i, leads: true });
      }
      const weight = fresh || led !== undefined ? SURE : weightOf(words, lines.words(i - 1));
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
