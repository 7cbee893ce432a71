import { looksLikeOpening } from '../language/openings';
import { type DocumentClues, kindOf } from './document-kind';
import { isInstruction } from './instructions';
import type { LineClass } from './line-look';
import { type LinedText, readLines, type ScannedLine, settleLines } from './lines';
import { isMastheadLine, type MastheadPart, plainLine, readMasthead } from './masthead';
import { behindStars, groupParagraphs } from './paragraphs';
import { markPlainNotes } from './plain-notes';
import { type BlockDraft, BlockReader } from './read-block';
import { markRunningHeads } from './running-heads';
import { finishBlocks, structureBody } from './structure';
import type { Block, DocumentKind, Line, Part, Tree } from './tree';

/** Kinds of document whose paragraphs are clauses. */
const CLAUSED: ReadonlySet<DocumentKind> = new Set(['resolution', 'negotiating', 'decision']);

/**
 * Parses a draft. Total (any string gives a tree, nothing throws) and lossless (the tree's lines tile the text, and
 * every line that is not blank belongs to exactly one block).
 * @param before the tree of an earlier version of the text. The answer is the same with and without it; with it, only
 * the lines and paragraphs that differ are read.
 */
export function parse(text: string, before: Tree | null = null): Tree {
  const read = readLines(text, before instanceof ParsedTree ? before.linedText : null);
  return treeOf({ text, lines: read }, settleLines(text, read), before !== null);
}

function treeOf(linedText: LinedText, scanned: readonly ScannedLine[], again: boolean): Tree {
  const { text } = linedText;
  const body = bodyStart(text, scanned);
  const masthead = readMasthead(text, scanned, body.start);
  const headed = markRunningHeads(
    text,
    scanned,
    body.start,
    wordsOf(text, scanned, masthead, 'symbol'),
    titleOf(text, scanned, masthead),
  );
  const lines = markPlainNotes(text, headed, body.start);
  const raws = groupParagraphs(text, lines, body.start);
  const reader = new BlockReader(text, lines, again);
  const mastheadDrafts = masthead.map(({ field, lines: own }) =>
    field === 'title' ? reader.draft(own, 'title') : reader.draft(own, 'masthead', field),
  );
  const clues: DocumentClues = {
    text,
    lines,
    bodyStart: body.start,
    hasClauses: body.hasClauses,
    masthead: mastheadDrafts,
    raws,
  };
  const kind = kindOf(clues);
  const structure = structureBody(reader, raws, CLAUSED.has(kind));
  const asides = groupAsides(reader, body.start);
  const above = [...mastheadDrafts, ...asides].sort((a, b) => (a.lines[0] as number) - (b.lines[0] as number));
  const drafts = [...above, ...structure.blocks];
  const { blocks, parts } = finishBlocks(drafts, structure.parts);
  const adopted = mastheadDrafts.some(
    (draft) => draft.field === 'adoption' || (draft.field === 'symbol' && /^[A-Z]\/RES\//.test(draft.prose.text)),
  );
  return new ParsedTree(linedText, kind, blocks, leaves(lines, drafts), parts, adopted);
}

class ParsedTree implements Tree {
  readonly text: string;
  readonly #linedText: LinedText;

  constructor(
    linedText: LinedText,
    readonly kind: DocumentKind,
    readonly blocks: readonly Block[],
    readonly lines: readonly Line[],
    readonly parts: readonly Part[],
    readonly adopted: boolean,
  ) {
    this.text = linedText.text;
    this.#linedText = linedText;
  }

  /** The lines by their own look: what the next version need not read again. */
  get linedText(): LinedText {
    return this.#linedText;
  }
}

/** The words of the masthead's first part of kind `field`, lines joined by a space; empty where there is none. */
function wordsOf(
  text: string,
  lines: readonly ScannedLine[],
  masthead: readonly MastheadPart[],
  field: MastheadPart['field'],
): string {
  const part = masthead.find((each) => each.field === field);
  if (part === undefined) return '';
  return part.lines.map((i) => plainLine(text.slice(lines[i]?.content.start, lines[i]?.content.end))).join(' ');
}

/** The title without its number. */
function titleOf(text: string, lines: readonly ScannedLine[], masthead: readonly MastheadPart[]): string {
  return wordsOf(text, lines, masthead, 'title').replace(/^[\w-]+\/\d+(?: [A-Z])?\. ?/, '');
}

/** Notes, comments and furniture that stand among the lines of the masthead. */
function groupAsides(reader: BlockReader, end: number): BlockDraft[] {
  const { text, lines } = reader;
  const kinds = { note: 'footnote', furniture: 'furniture' } as const;
  const drafts: BlockDraft[] = [];
  let comment: number[] = [];
  for (let i = 0; i <= end; i++) {
    const line = i < end ? lines[i] : undefined;
    if (line?.class === 'comment' && (comment.length === 0 || !text.startsWith('<!--', line.content.start))) {
      comment.push(i);
      continue;
    }
    if (comment.length > 0) {
      const first = (lines[comment[0] as number] as ScannedLine).content;
      const directive = /^<!--\s*plenary-/i.test(text.slice(first.start, first.start + 40));
      drafts.push(reader.draft(comment, directive ? 'directive' : 'comment'));
      comment = line?.class === 'comment' ? [i] : [];
    }
    if (line?.class === 'note' || line?.class === 'furniture') drafts.push(reader.draft([i], kinds[line.class]));
  }
  return drafts;
}

function leaves(lines: readonly ScannedLine[], drafts: readonly BlockDraft[]): Line[] {
  const owner = new Int32Array(lines.length).fill(-1);
  drafts.forEach((draft, index) => {
    for (const line of draft.lines) owner[line] = index;
  });
  return lines.map((line, i) => ({ span: line.span, block: owner[i] as number }));
}

/**
 * The first line of the body: the enacting words with the headings directly above them; without them what follows the
 * line that calls the text a note, or the first paragraph below the masthead that opens like a clause; without that what
 * follows the title.
 */
function bodyStart(text: string, lines: readonly ScannedLine[]): { start: number; hasClauses: boolean } {
  const enacting = lines.findIndex((line) => line.class === 'enacting');
  const note = enacting < 0 ? noteLine(text, lines) : -1;
  if (note >= 0) return { start: note + 1, hasClauses: false };
  const decision = lines.findIndex((line) => line.class === 'text' && opensDecision(text, line));
  const masthead = mastheadEnd(text, lines, [enacting, decision].find((at) => at >= 0) ?? lines.length);
  const clause = lines.findIndex((line, i) => i >= masthead && beginsClause(text, line));
  if (enacting < 0 && clause < 0) return { start: afterTitle(text, lines, masthead), hasClauses: false };
  // Clauses long before the enacting words: those stand in an annex or are quoted.
  const early = clause >= 0 && enacting >= 0 && countClauses(text, lines, clause, enacting) >= 3;
  let start = enacting < 0 || early ? clause : enacting;
  for (let above = start - 1; above >= 0; above--) {
    const { class: kind, content } = lines[above] as ScannedLine;
    if (kind === 'blank') continue;
    // In a composite each resolution may have a title of its own below its letter.
    if (kind === 'text' && above >= masthead && classAbove(lines, above) === 'heading') continue;
    if (kind !== 'heading' || text.startsWith('# ', content.start)) break;
    start = above;
  }
  return { start, hasClauses: true };
}

/** The class of the nearest line above `index` that is not blank. */
function classAbove(lines: readonly ScannedLine[], index: number): LineClass | undefined {
  let above = index - 1;
  while (above >= 0 && lines[above]?.class === 'blank') above--;
  return lines[above]?.class;
}

/** The line "Note by the Secretariat", whose title stands above it; -1 where there is none. */
function noteLine(text: string, lines: readonly ScannedLine[]): number {
  const upper = lines.slice(0, MASTHEAD_LINES);
  return upper.findIndex(({ content: { start, end } }) =>
    /^Note by the \p{Lu}[\p{L} -]{3,40}$/u.test(text.slice(start, end)),
  );
}

/** How many lines a masthead may take: sponsors' names can run over many. */
const MASTHEAD_LINES = 80;

/** The line behind the last that is surely the masthead's, before line `limit`; 0 where none is. */
function mastheadEnd(text: string, lines: readonly ScannedLine[], limit: number): number {
  for (let i = Math.min(limit, MASTHEAD_LINES, lines.length) - 1; i >= 0; i--) {
    const { class: kind, content } = lines[i] as ScannedLine;
    if (kind !== 'text' && kind !== 'numbered') continue;
    if (isMastheadLine(text.slice(content.start, Math.min(content.end, content.start + 400)))) return i + 1;
  }
  return 0;
}

/** The line behind the title that follows a masthead ending before line `from`; 0 where there is no masthead. */
function afterTitle(text: string, lines: readonly ScannedLine[], from: number): number {
  if (from === 0) return 0;
  let at = from;
  while (at < lines.length && lines[at]?.class !== 'text') at++;
  while (
    at < lines.length &&
    lines[at]?.class === 'text' &&
    !isInstruction(wordsOfLine(text, lines[at] as ScannedLine))
  )
    at++;
  return at;
}

function wordsOfLine(text: string, { content: { start, end } }: ScannedLine): string {
  return text.slice(start, Math.min(end, start + 120));
}

function beginsClause(text: string, line: ScannedLine): boolean {
  if (line.class === 'numbered' || line.class === 'negotiating') return true;
  if (line.class !== 'text') return false;
  const { start, end } = line.content;
  const head = text.slice(start, Math.min(end, start + 120));
  const code = head.charCodeAt(0);
  if ((code === 0x2a || code === 0x5f) && looksLikeOpening(head, behindStars(head, 0))) return true;
  if (DECISION.test(head)) return true;
  return end - start > 60 && looksLikeOpening(head);
}

/** A decision runs on from its enacting words: "The General Assembly, recalling …, decides …". */
const DECISION =
  /^[*_]*The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)[*_]*,? \p{Ll}/u;

function opensDecision(text: string, { content: { start, end } }: ScannedLine): boolean {
  return DECISION.test(text.slice(start, Math.min(end, start + 120)));
}

function countClauses(text: string, lines: readonly ScannedLine[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (beginsClause(text, lines[i] as ScannedLine)) count++;
  return count;
}
