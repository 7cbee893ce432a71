import { looksLikeOpening } from '../language/openings';
import type { Span } from '../text/span';
import { kindOf } from './document-kind';
import { isInstruction } from './instructions';
import type { LineClass } from './line-look';
import type { LineTable } from './line-table';
import { readLines, settleLines } from './lines';
import { isMastheadLine, type MastheadPart, plainLine, readMasthead, symbolBeside } from './masthead';
import { behindStars, groupParagraphs } from './paragraphs';
import { partsOf } from './parts';
import type { PlacedBlock } from './placed-block';
import { markPlainNotes } from './plain-notes';
import { BlockReader } from './read-block';
import { markRunningHeads } from './running-heads';
import { structureBody } from './structure';
import { isDirective } from './tentative-kind';
import type { BlockKind, DocumentKind, Lines, MastheadField, Part, Tree } from './tree';

/** Kinds of document whose paragraphs are clauses. */
const CLAUSED: ReadonlySet<DocumentKind> = new Set(['resolution', 'negotiating', 'decision']);

/**
 * Parses a draft. Total (any string gives a tree, nothing throws) and lossless (the tree's lines tile the text, and
 * every line that is not blank belongs to exactly one block).
 * @param before the tree of an earlier version of the text. The answer is the same with and without it; with it, only
 * the lines and paragraphs that differ are read.
 */
export function parse(text: string, before: Tree | null = null): Tree {
  const earlier = before instanceof ParsedTree ? before : null;
  const read = readLines(text, earlier?.read ?? null);
  return treeOf(read, earlier);
}

function treeOf(read: LineTable, before: ParsedTree | null): Tree {
  const settled = settleLines(read);
  const { start, hasClauses } = bodyStart(settled);
  const masthead = readMasthead(settled, start);
  const symbol = wordsOf(settled, masthead, 'symbol') || symbolAbove(settled, start);
  const headed = markRunningHeads(settled, start, symbol, titleOf(settled, masthead));
  const lines = markPlainNotes(headed, start);
  const raws = groupParagraphs(lines, start);
  const reader = new BlockReader(lines, before !== null);
  for (const { lines: own, kind, field } of linesAbove(lines, masthead, start)) reader.read(own, kind, field);
  const above = reader.blocks.slice();
  const kind = kindOf({ lines, bodyStart: start, hasClauses, masthead: above, raws });
  const heads = structureBody(reader, raws, CLAUSED.has(kind));
  const blocks = reader.blocks.map((block) => sameBefore(block, before) ?? block);
  const adopted = above.some(
    ({ field, words }) => field === 'adoption' || (field === 'symbol' && /^[A-Z]\/RES\//.test(words.text)),
  );
  const owned = new OwnedLines(lines, reader.owners);
  return new ParsedTree(read, kind, blocks, blocks.slice(0, above.length), owned, partsOf(heads, blocks), adopted);
}

/** The very block of the earlier version, where nothing about it has changed: it is known to whatever refers to it. */
function sameBefore(block: PlacedBlock, before: ParsedTree | null): PlacedBlock | null {
  const same = before?.blocks[block.index];
  return same?.equals(block) ? same : null;
}

class ParsedTree implements Tree {
  readonly text: string;
  readonly #read: LineTable;

  constructor(
    read: LineTable,
    readonly kind: DocumentKind,
    readonly blocks: readonly PlacedBlock[],
    readonly masthead: readonly PlacedBlock[],
    readonly lines: Lines,
    readonly parts: readonly Part[],
    readonly adopted: boolean,
  ) {
    this.text = read.text;
    this.#read = read;
  }

  /** The lines by their own look: what the next version need not read again. */
  get read(): LineTable {
    return this.#read;
  }
}

class OwnedLines implements Lines {
  readonly #table: LineTable;
  readonly #owners: Int32Array;

  constructor(table: LineTable, owners: Int32Array) {
    this.#table = table;
    this.#owners = owners;
  }

  get count(): number {
    return this.#table.count;
  }

  span(line: number): Span {
    return { start: this.#table.start(line), end: this.#table.end(line) };
  }

  block(line: number): number {
    return this.#owners[line] ?? -1;
  }

  at(offset: number): number {
    return Math.max(0, this.#table.at(offset));
  }
}

/** The words of the masthead's first part of kind `field`, lines joined by a space; empty where there is none. */
function wordsOf(lines: LineTable, masthead: readonly MastheadPart[], field: MastheadPart['field']): string {
  const part = masthead.find((each) => each.field === field);
  return part === undefined ? '' : part.lines.map((line) => plainLine(lines.words(line))).join(' ');
}

/** The symbol that stands beside an organ's name above line `end`; empty where none does. */
function symbolAbove(lines: LineTable, end: number): string {
  for (let i = 0; i < end; i++) {
    if (lines.classes[i] !== 'text') continue;
    const found = symbolBeside(lines.words(i));
    if (found !== null) return found.symbol;
  }
  return '';
}

/** The title without its number. */
function titleOf(lines: LineTable, masthead: readonly MastheadPart[]): string {
  return wordsOf(lines, masthead, 'title').replace(/^[\w-]+\/\d+(?: [A-Z])?\. ?/, '');
}

/** A block above the body, with the indices of its lines. */
interface LinesAbove {
  readonly lines: readonly number[];
  readonly kind: BlockKind;
  readonly field: MastheadField | null;
}

/** What stands above the body, which begins with line `end`: the masthead's parts, and what stands among their lines. */
function linesAbove(lines: LineTable, masthead: readonly MastheadPart[], end: number): LinesAbove[] {
  const parts = masthead.map(
    ({ field, lines: own }): LinesAbove =>
      field === 'title' ? { lines: own, kind: 'title', field: null } : { lines: own, kind: 'masthead', field },
  );
  return [...parts, ...asidesAbove(lines, end)].sort((a, b) => (a.lines[0] as number) - (b.lines[0] as number));
}

/** Notes, comments and furniture above line `end`. */
function asidesAbove(lines: LineTable, end: number): LinesAbove[] {
  const asides: LinesAbove[] = [];
  let comment: number[] = [];
  for (let i = 0; i <= end; i++) {
    const kind = i < end ? lines.classes[i] : undefined;
    if (kind === 'comment' && (comment.length === 0 || !lines.text.startsWith('<!--', lines.contentStart(i)))) {
      comment.push(i);
      continue;
    }
    if (comment.length > 0) {
      const first = comment[0] as number;
      asides.push({ lines: comment, kind: isDirective(lines, first) ? 'directive' : 'comment', field: null });
      comment = kind === 'comment' ? [i] : [];
    }
    if (kind === 'note') asides.push({ lines: [i], kind: 'footnote', field: null });
    if (kind === 'furniture') asides.push({ lines: [i], kind: 'furniture', field: null });
  }
  return asides;
}

/**
 * The first line of the body: the enacting words with the headings directly above them; without them what follows the
 * line that calls the text a note, or the first paragraph below the masthead that opens like a clause; without that what
 * follows the title.
 */
function bodyStart(lines: LineTable): { start: number; hasClauses: boolean } {
  const enacting = lines.classes.indexOf('enacting');
  const note = enacting < 0 ? noteLine(lines) : -1;
  if (note >= 0) return { start: note + 1, hasClauses: false };
  const limit = enacting < 0 ? firstLine(lines, 0, opensDecision) : enacting;
  const masthead = mastheadEnd(lines, limit < 0 ? lines.count : limit);
  const clause = firstLine(lines, masthead, beginsClause);
  if (enacting < 0 && clause < 0) return { start: afterTitle(lines, masthead), hasClauses: false };
  // Clauses long before the enacting words: those stand in an annex or are quoted.
  const early = clause >= 0 && enacting >= 0 && countClauses(lines, clause, enacting) >= 3;
  let start = enacting < 0 || early ? clause : enacting;
  for (let above = start - 1; above >= 0; above--) {
    const kind = lines.classes[above];
    if (kind === 'blank') continue;
    // In a composite each resolution may have a title of its own below its letter.
    if (kind === 'text' && above >= masthead && classAbove(lines, above) === 'heading') continue;
    if (kind !== 'heading' || lines.text.startsWith('# ', lines.contentStart(above))) break;
    start = above;
  }
  return { start, hasClauses: true };
}

/** The first line from line `from` on that is as `is` says; -1 where none is. */
function firstLine(lines: LineTable, from: number, is: (lines: LineTable, line: number) => boolean): number {
  for (let i = from; i < lines.count; i++) if (is(lines, i)) return i;
  return -1;
}

/** The class of the nearest line above `line` that is not blank. */
function classAbove({ classes }: LineTable, line: number): LineClass | undefined {
  let above = line - 1;
  while (above >= 0 && classes[above] === 'blank') above--;
  return classes[above];
}

/** The line "Note by the Secretariat", whose title stands above it; -1 where there is none. */
function noteLine(lines: LineTable): number {
  for (let i = 0; i < Math.min(lines.count, MASTHEAD_LINES); i++) {
    if (/^Note by the \p{Lu}[\p{L} -]{3,40}$/u.test(lines.words(i))) return i;
  }
  return -1;
}

/** How many lines a masthead may take: sponsors' names can run over many. */
const MASTHEAD_LINES = 80;

/** The line behind the last that is surely the masthead's, before line `limit`; 0 where none is. */
function mastheadEnd(lines: LineTable, limit: number): number {
  for (let i = Math.min(limit, MASTHEAD_LINES) - 1; i >= 0; i--) {
    const kind = lines.classes[i];
    if (kind !== 'text' && kind !== 'numbered') continue;
    if (isMastheadLine(lines.head(i, 400))) return i + 1;
  }
  return 0;
}

/** The line behind the title that follows a masthead ending before line `from`; 0 where there is no masthead. */
function afterTitle(lines: LineTable, from: number): number {
  if (from === 0) return 0;
  const { classes, count } = lines;
  let at = from;
  while (at < count && classes[at] !== 'text') at++;
  while (at < count && classes[at] === 'text' && !isInstruction(lines.head(at, 120))) at++;
  return at;
}

function beginsClause(lines: LineTable, line: number): boolean {
  const kind = lines.classes[line];
  if (kind === 'numbered' || kind === 'negotiating') return true;
  if (kind !== 'text') return false;
  const head = lines.head(line, 120);
  const code = head.charCodeAt(0);
  if ((code === 0x2a || code === 0x5f) && looksLikeOpening(head, behindStars(head, 0))) return true;
  if (DECISION.test(head)) return true;
  return lines.width(line) > 60 && looksLikeOpening(head);
}

/** A decision runs on from its enacting words: "The General Assembly, recalling …, decides …". */
const DECISION =
  /^[*_]*The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)[*_]*,? \p{Ll}/u;

function opensDecision(lines: LineTable, line: number): boolean {
  return lines.classes[line] === 'text' && DECISION.test(lines.head(line, 120));
}

function countClauses(lines: LineTable, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (beginsClause(lines, i)) count++;
  return count;
}
