import type { Span } from '../text/span';
import type { LineClass } from './line-look';
import type { LineTable } from './line-table';
import type { PlainMark } from './words';

/** Where a mark may be called, and how sure that is. */
interface Candidate {
  readonly line: number;
  readonly span: Span;
  readonly weight: number;
}

/** A choice of calls up to `last`, the best of its weight. */
interface Choice {
  readonly weight: number;
  readonly last: Candidate;
  readonly mark: string;
  readonly before: Choice | null;
}

/**
 * Puts into `calls`, by line, the calls of `marks`, plain digits in the text, on the page from line `from` to before
 * line `to`: of all ways to find them in their order the likeliest.
 */
export function placeCalls(
  lines: LineTable,
  from: number,
  to: number,
  marks: readonly PlainMark[],
  calls: Map<number, readonly PlainMark[]>,
): void {
  const candidates = findCandidates(lines, from, to, marks);
  for (let choice = bestChoice(marks, candidates); choice !== null; choice = choice.before) {
    const { mark, last } = choice;
    calls.set(last.line, [{ mark, span: last.span }, ...(calls.get(last.line) ?? [])]);
  }
}

/** The heaviest choice of at most one candidate a mark, marks and places both ascending. */
function bestChoice(marks: readonly PlainMark[], candidates: ReadonlyMap<string, readonly Candidate[]>): Choice | null {
  /** What may stand before the next mark: further on only where it weighs more. */
  let front: Choice[] = [];
  for (const { mark } of marks) {
    const more: Choice[] = [];
    let at = 0;
    for (const last of candidates.get(mark) ?? []) {
      while (at < front.length && (front[at] as Choice).last.span.end <= last.span.start) at++;
      const before = front[at - 1] ?? null;
      more.push({ weight: last.weight + (before?.weight ?? 0), last, mark, before });
    }
    front = merged(front, more);
  }
  return front.at(-1) ?? null;
}

/** Choices of both lists by place, those left out that stand behind another of the same or more weight. */
function merged(front: readonly Choice[], more: readonly Choice[]): Choice[] {
  const all = [...front, ...more].sort((a, b) => a.last.span.end - b.last.span.end || b.weight - a.weight);
  const kept: Choice[] = [];
  for (const choice of all) if (choice.weight > (kept.at(-1)?.weight ?? 0)) kept.push(choice);
  return kept;
}

const BODY: ReadonlySet<LineClass | undefined> = new Set(['text', 'numbered', 'lettered', 'heading']);
/** Up to three digits alone, or right behind a year. */
const DIGITS = /(?<!\d|(?<![\d/.])(?:19|20)\d\d)\d{1,3}(?!\d)|(?<=(?<![\d/.])(?:19|20)\d\d)\d{1,3}(?!\d)/g;
const LABEL = /^\\?(?:\d{1,4} ?\\?[.)]|\([a-z]{1,6}\\?\))/;

/** All places where digits may call one of `marks`, by mark, ascending. */
function findCandidates(
  lines: LineTable,
  from: number,
  to: number,
  marks: readonly PlainMark[],
): Map<string, Candidate[]> {
  const found = new Map(marks.map(({ mark }): [string, Candidate[]] => [mark, []]));
  for (let line = from; line < to; line++) {
    const kind = lines.classes[line];
    if (!BODY.has(kind)) continue;
    const words = lines.words(line);
    const label = kind === 'text' ? 0 : (LABEL.exec(words)?.[0].length ?? 0);
    for (const { index, 0: mark } of words.matchAll(DIGITS)) {
      const own = found.get(mark);
      if (own === undefined || index < label) continue;
      const before = index > 0 ? words.slice(Math.max(0, index - 24), index) : `${tailAbove(lines, line)} `;
      const weight = weightOf(before, words.slice(index + mark.length, index + mark.length + 24), Number(mark));
      if (weight === 0) continue;
      const at = lines.contentStart(line) + index;
      const leading = index > 0 && words.charAt(index - 1) === ' ' ? 1 : 0;
      const trailing = index === 0 && words.charAt(mark.length) === ' ' ? 1 : 0;
      own.push({ line, span: { start: at - leading, end: at + mark.length + trailing }, weight });
    }
  }
  return found;
}

function tailAbove(lines: LineTable, i: number): string {
  return i > 0 && BODY.has(lines.classes[i - 1]) ? lines.tail(i - 1, 24) : '';
}

/** Words after which a number counts or names something, and calls no note. */
const COUNTS =
  /(?:^|[\s(“])(?:and|or|to|of|in|on|by|at|from|for|than|the|over|about|some|least|only|all|through|until|since|item|items|paragraphs?|paras?\.|articles?|arts?\.|chapters?|chap\.|sections?|sect\.|parts?|rules?|annex(?:es)?|No\.|Nos\.|vol\.|vols\.|goal|targets?|principles?|pages?|pp?\.|phases?|tables?|days?|regulation|option|category|level|pillar|type|Corr\.|Add\.|Rev\.|Supplement|January|February|March|April|May|June|July|August|September|October|November|December|between|within|under|above|below|nearly|almost)$/i;
/** What a number is followed by that counts or names something. */
const COUNTED =
  /^(?:[\p{L}\p{N}%°]|[‐‑-]\p{L}| ?(?:January|February|March|April|May|June|July|August|September|October|November|December|per cent|million|billion|trillion|years?|months?|weeks?|days?|hours?|[ap]\.m\.|[–‐‑-]\d|[/(:]\d?|\.\d))/u;
/** What follows the number of a list of numbers; behind a call, too, stands now and then a symbol. */
const LISTED = /^(?:,? (?:and|or|to) \d{1,3}(?![\d/])|, \d{1,3}(?: and|,))/;
/** A word, a year or a symbol: not a figure of a list. */
const FIGURE_OR_WORD = /(?:[\p{L}”’)\]\d;,][)”’]|[\p{L}”’\]]|\b(?:1[89]|20)\d\d|\/\d+(?:\.\d)?|\p{L}\.\d{1,2})$/u;

/** How likely a number `mark` between `before` and `behind` calls a note: the more, the likelier; 0 if it does not. */
function weightOf(before: string, behind: string, mark: number): number {
  if (COUNTED.test(behind)) return 0;
  // "10,11" calls two notes.
  const next = /^,(\d+)/.exec(behind)?.[1];
  if (next !== undefined && Number(next) !== mark + 1) return 0;
  if (Number(/(?<!\d)(\d{1,3}),$/.exec(before)?.[1]) === mark - 1) return 3;
  const trimmed = before.trimEnd();
  if (/[\p{Ll}”’]$|\p{Lu}{2}$/u.test(before)) return /\/\p{L}+$/u.test(before) ? 0 : 3;
  if (COUNTS.test(trimmed)) return 0;
  const listed = LISTED.test(behind);
  if (/[,;:.)]$/.test(trimmed)) {
    if (/\b[A-Z]\.$|\/\p{L}+\.$/u.test(trimmed)) return 0;
    if (FIGURE_OR_WORD.test(trimmed.slice(0, -1).trimEnd())) return listed ? 1 : 4;
    if (listed) return 0;
    const named = /(?<!\p{L})(\p{L}+) \d{1,3},$/u.exec(trimmed)?.[1];
    return trimmed.endsWith(';') || (named !== undefined && !/s$/.test(named) && !COUNTS.test(named)) ? 2 : 0;
  }
  if (/(?<![\d/.])(?:19|20)\d\d$/.test(before)) return 2;
  return before !== trimmed && FIGURE_OR_WORD.test(trimmed) && !listed ? 3 : 0;
}
