import { dateAt } from '../language/dates';
import type { Organ } from '../language/organs';
import { formatAct, parseAct } from '../language/symbols';
import type { Span } from '../text/span';
import { findMarks, type NumberMark } from './citation-marks';
import { type CitedBy, citedIn, type Item, type List } from './citation-owners';

/** A document named in a stretch of plain text, in offsets of that text. */
export interface ScannedCitation extends Span {
  /** As written. */
  readonly text: string;
  readonly canonical: string;
  readonly kind: 'resolution' | 'decision' | 'document';
  readonly organ: Organ | null;
  readonly date?: { readonly prose: Span; readonly iso: string };
  readonly pinpoint?: string;
  /** Whether the words around it settle the organ, or the form leaves no choice. */
  readonly certain: boolean;
}

export interface ScanContext {
  /** The organ whose text it is: whose "its resolution" means. */
  readonly ownOrgan: Organ;
  /** The text of a footnote, in which a number may open without the word "resolution". */
  readonly note: boolean;
}

/** The noun, or what drafts outside the house style abbreviate it to: "UNSC Res. 1325 (2000)". */
const HEAD =
  /\b(?:(resolutions?\b|res\.?(?=[ \u00a0]?\d)|(?:UN)?SCR(?=[ \u00a0]?\d))|decisions?\b|dec\.?(?=[ \u00a0]?\d))/gi;
/** Between head and number: nothing, or a word for "number". */
const DIRECT = /^[\s\u00a0]*(?:(?:Nos?\.|numbers?)[\s\u00a0]*)?[(“"]?$/;
/** Before a number that goes on a list; a pasted text has its footnote calls there as plain figures. */
const JOINT =
  /(?:[,;(]|,[\s\u00a0]\d{1,3}|(?<![A-Za-z])(?:and|or|to|through|as|including|namely|notably|also|by|particular|alia|being|is|was|are|were|both|resolutions?|decisions?))[\s\u00a0]*[(“"]?$/;
const SENTENCE_END =
  /(?<!\b(?:paras?|sects?|chaps?|Nos?|vols?|Vols?|pp?|arts?|cf|eds?|Mr|Mrs|Ms|St|Dr))[.?!][”"’)]?\s+[A-Z“"]/;
/** Longest stretch over which a list can go on, in UTF-16 units: an item with a long title between. */
const REACH = 600;
/** Longest joint with the spaces around it. */
const JOINT_REACH = 48;
/** How far before a number without a head of its own the head can stand. */
const LOOSE_REACH = 200;
/** How far before any number its head can begin. */
const HEAD_REACH = LOOSE_REACH + 'resolutions'.length + 1;

/** Every document that `text` names, in order. Pure, and next to free where no slash or parenthesis stands. */
export function scanCitations(text: string, context: ScanContext): ScannedCitation[] {
  const marks = findMarks(text);
  if (marks.length === 0) return [];
  const found: ScannedCitation[] = [];
  const numbers: NumberMark[] = [];
  for (const mark of marks) {
    if (mark.form === 'number') numbers.push(mark);
    else found.push(symbolCitation(text, mark.start, mark.end, mark.symbol));
  }
  if (numbers.length > 0) {
    const citedBy = citedIn(text, context.ownOrgan);
    for (const list of gatherLists(text, numbers, context)) addCitations(text, list, citedBy(list), found);
    if (marks.length > numbers.length) found.sort((a, b) => a.start - b.start);
  }
  return found;
}

function symbolCitation(text: string, start: number, end: number, symbol: string): ScannedCitation {
  const act = parseAct(symbol);
  const after = readAfter(text, end);
  return {
    text: text.slice(start, end),
    start,
    end,
    canonical: act === null ? symbol : formatAct(act),
    kind: act?.kind ?? 'document',
    organ: act?.organ ?? null,
    date: after.date,
    pinpoint: after.pinpoint,
    certain: true,
  };
}

const DATE_LEAD = /,?[ \u00a0](?:also )?(?:adopted )?(?:of|on|dated)[ \u00a0](?=\d)/y;
const NUMERAL = '(?:\\d+(?:[–-]\\d+)?|[IVXL]+(?:\\.[A-Z\\d]+)?|[A-Z](?:\\.\\d+)?)(?:[ \\u00a0]\\([a-z]+\\))*';
const PINPOINT = new RegExp(
  `,?[ \\u00a0]((?:annex(?:es)?|appendix|paras?\\.|paragraphs?|sects?\\.|sections?|chaps?\\.|chapters?|parts?|arts?\\.|articles?)(?![\\w])(?:[ \\u00a0]${NUMERAL}(?:(?:,| and| to)[ \\u00a0]${NUMERAL}(?![\\w/]))*)?)(?![\\w/])`,
  'y',
);

/** What pinpoints and the words before a date begin with. */
const PINPOINT_INITIALS = 'apsc';
const DATE_INITIALS = 'aod';

/** The first character of the next word, which a space and perhaps a comma part from `at`; a space where none follows. */
function initialBehind(text: string, at: number): string {
  const space = text.charAt(at) === ',' ? at + 1 : at;
  const parted = space + 1 < text.length && (text.charAt(space) === ' ' || text.charAt(space) === '\u00a0');
  return parted ? text.charAt(space + 1) : ' ';
}

/** Reads pinpoints and a date behind a symbol that ends at `end`, in either order. */
function readAfter(text: string, end: number): { end: number; date?: Item['date']; pinpoint?: string } {
  let at = end;
  let date: Item['date'];
  let pinpoints: string | undefined;
  for (;;) {
    const initial = initialBehind(text, at);
    if (PINPOINT_INITIALS.includes(initial)) {
      PINPOINT.lastIndex = at;
      const pinpoint = PINPOINT.exec(text);
      if (pinpoint !== null) {
        pinpoints = pinpoints === undefined ? pinpoint[1] : `${pinpoints}, ${pinpoint[1]}`;
        at += pinpoint[0].length;
        continue;
      }
    }
    if (date !== undefined || !DATE_INITIALS.includes(initial)) break;
    DATE_LEAD.lastIndex = at;
    const lead = DATE_LEAD.exec(text);
    if (lead === null) break;
    const written = dateAt(text, at + lead[0].length);
    if (written === null || written.iso === null) break;
    date = { prose: { start: written.start, end: written.end }, iso: written.iso };
    at = written.end;
  }
  return { end: at, date, pinpoint: pinpoints };
}

interface Head {
  readonly start: number;
  readonly end: number;
  readonly kind: List['kind'];
}

/** The last head between `from` and the number at `to` that is near enough to govern it; `null` where there is none. */
function headBefore(text: string, from: number, to: number): Head | null {
  const first = Math.max(from, to - HEAD_REACH);
  // What abbreviates a head shows itself by the figure behind it.
  const stretch = text.slice(first, to + 1);
  let head: Head | null = null;
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(stretch); match !== null; match = HEAD.exec(stretch)) {
    const start = first + match.index;
    head = { start, end: start + match[0].length, kind: match[1] === undefined ? 'decision' : 'resolution' };
  }
  return head;
}

/** Sorts the numbers into lists under their heads; those that no head governs are no citations and fall out. */
function gatherLists(text: string, marks: readonly NumberMark[], context: ScanContext): List[] {
  const lists: List[] = [];
  /** The list of the number before, `undefined` where that number was none. */
  let open: List | undefined;
  let previousEnd = 0;
  for (const mark of marks) {
    const head = headBefore(text, previousEnd, mark.start);
    const last = open?.items.at(-1);
    const between = text.slice(Math.max(previousEnd, mark.start - JOINT_REACH), mark.start);
    const after = readAfter(text, mark.end);
    let list: List | undefined;
    if (mark.furtherPart) {
      list = open;
    } else if (head !== null && DIRECT.test(text.slice(head.end, mark.start))) {
      list = begin(lists, head.kind, head.start);
    } else if (context.note && opensNote(text, mark)) {
      list = begin(lists, 'resolution', mark.start);
    } else if (JOINT.test(between) && isPlausible(mark, last?.mark, after.date !== undefined)) {
      const anchor = last?.end ?? previousEnd;
      const stretch = text.slice(Math.max(anchor, mark.start - REACH), mark.start);
      if (open !== undefined && !SENTENCE_END.test(stretch)) {
        // A head between two items, "… and other relevant resolutions, and 65/122", does not part them.
        list = open;
      } else if (head !== null && isLooseMember(text, head, mark)) {
        list = begin(lists, head.kind, head.start);
      }
    }
    open = list;
    previousEnd = mark.end;
    if (list === undefined) continue;
    list.items.push({ mark, end: after.end, date: after.date, pinpoint: after.pinpoint });
  }
  for (const list of lists) shareDates(text, list.items);
  return lists;
}

function begin(lists: List[], kind: List['kind'], headStart: number): List {
  const list: List = { kind, headStart, items: [] };
  lists.push(list);
  return list;
}

/** "resolutions on ageing, including 78/177": a number of the Assembly's form some way behind its head. */
function isLooseMember(text: string, head: Head, mark: NumberMark): boolean {
  const stretch = text.slice(head.end, mark.start);
  if (stretch.length > LOOSE_REACH || SENTENCE_END.test(stretch)) return false;
  return mark.numbering !== 'session' || Number(mark.series.replace(/^E?S-/, '100')) >= 31;
}

const NOTE_OPENING = /^[\s\u00a0]*(?:(?:See|Cf\.)(?: also)?[\s\u00a0]+)?$/;

function opensNote(text: string, mark: NumberMark): boolean {
  return mark.start < 16 && NOTE_OPENING.test(text.slice(0, mark.start));
}

/** Whether a number may go on a list rather than state a financial period (2024/25, 2025/2026). */
function isPlausible(mark: NumberMark, previous: NumberMark | undefined, dated: boolean): boolean {
  if (mark.numbering !== 'year' || mark.inParentheses) return true;
  if (mark.number >= 1900) return false;
  return dated || previous?.numbering === 'year' || mark.number !== (Number(mark.series) + 1) % 100;
}

/**
 * Gives the date behind `71/31 and 71/32 of 5 December 2016` or `71/30, 71/31 and 71/32 of …` to all of them: what one
 * session numbered and an "and" without a comma joins. "70/1, and 70/299 of 29 July 2016" dates the last alone.
 */
function shareDates(text: string, items: readonly Item[]): void {
  let shared: Item['date'];
  for (let i = items.length - 2; i >= 0; i--) {
    const item = items[i] as Item;
    const next = items[i + 1] as Item;
    const joint = text.slice(item.end, next.mark.start);
    const isPair = next.date !== undefined && /^(?: and| or| to|–)[ \u00a0]$/.test(joint);
    if (isPair) shared = next.date;
    else if (joint !== ', ') shared = undefined;
    if (item.date !== undefined || item.mark.series !== next.mark.series) shared = undefined;
    if (shared !== undefined) item.date = shared;
  }
}

const PARAGRAPH_BEFORE =
  /\b((?:paras?\.|paragraphs?|sections?|parts?|chapters?|(?:the )?annex(?:es)?)(?:[ \u00a0](?:[\dIVX]+(?:[ \u00a0]\([a-z]+\))*)(?:(?:,| and| to)[ \u00a0][\dIVX]+(?:[ \u00a0]\([a-z]+\))*)*)?)[ \u00a0](?:of|to)(?:[ \u00a0](?:its|the|[A-Z][a-z]+|and))*[ \u00a0]$/;

function addCitations(text: string, list: List, citedBy: CitedBy, found: ScannedCitation[]): void {
  list.items.forEach((item, i) => {
    const cited = citedBy(item);
    if (cited === null) return;
    const { start, end } = item.mark;
    found.push({
      text: text.slice(start, end),
      start,
      end,
      canonical: cited.canonical,
      kind: cited.kind,
      organ: cited.organ,
      date: item.date,
      pinpoint: item.pinpoint ?? (i === 0 ? pinpointBefore(text, list.headStart) : undefined),
      certain: cited.certain,
    });
  });
}

/** "paragraph 7 of its resolution": what ends before the head, whose offset is given. */
function pinpointBefore(text: string, headStart: number): string | undefined {
  const before = text.slice(Math.max(0, headStart - 100), headStart);
  // Most heads have neither before them.
  if (!before.includes('of') && !before.includes('to')) return undefined;
  return PARAGRAPH_BEFORE.exec(before)?.[1]?.replace(/^the /, '');
}
