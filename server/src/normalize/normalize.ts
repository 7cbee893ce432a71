import { type Analysis, analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import type { Block, BlockKind, Tree } from '../syntax/tree';
import { commonEnds } from '../text/common-ends';
import { applyEdits, editedSpan, type TextEdit } from '../text/edit';
import { cover, type Span } from '../text/span';
import { type Manner, paragraphEdits } from './paragraph';
import { joint } from './wraps';

export interface NormalizeOptions {
  /** Whether lines of page furniture go, so that what they cut in two grows together. */
  readonly furniture: 'remove' | 'keep';
}

export interface Normalized {
  /** Ordered and free of overlaps. */
  readonly edits: readonly TextEdit[];
  /** The page furniture that the edits take away, line by line. */
  readonly furniture: readonly string[];
}

/** A stretch of the source that belongs to one block and has nothing of another in it. */
interface Piece {
  readonly block: Block;
  readonly span: Span;
}

/** Lines that were joined may read otherwise than before, hardly ever more than once. */
const ROUNDS = 5;

/**
 * The edits that turn a draft as converted or pasted into the authored notation. They change no word: only markup, white
 * space, quotation marks, dashes, note marks, numbers' form and the place of notes; and page furniture goes. What they
 * make has nothing left to normalize.
 */
export function normalize(analysis: Analysis, options: NormalizeOptions): Normalized {
  const before = analysis.tree.text;
  const first = new Normalizing(analysis, options).run();
  const once = applyEdits(before, first.edits);
  const furniture = [...first.furniture];
  let text = once;
  for (let round = 1; round < ROUNDS; round++) {
    const again = new Normalizing(analyse(parse(text)), options).run();
    if (again.edits.length === 0) break;
    text = applyEdits(text, again.edits);
    for (const line of again.furniture) furniture.push(line);
  }
  return { edits: text === once ? first.edits : difference(before, text), furniture };
}

/**
 * The edits that bring the paragraphs which `within` touches, and only them, into the authored notation, without moving
 * notes or removing furniture. Ordered and free of overlaps.
 */
export function normalizeWithin(analysis: Analysis, within: Span): readonly TextEdit[] {
  const blocks = analysis.tree.blocks.filter(({ span }) => span.start <= within.end && within.start <= span.end);
  const pieces = blocks.flatMap(({ segments }) => segments);
  if (pieces.length === 0) return [];
  const { start, end } = cover(pieces);
  const { edits } = new Normalizing(analysis, { furniture: 'keep' }, 'stay').run();
  return edits.filter(({ span }) => start <= span.start && span.end <= end);
}

/** `text` in the authored notation. */
export function normalizeText(text: string, options: NormalizeOptions = { furniture: 'remove' }): string {
  return applyEdits(text, normalize(analyse(parse(text)), options).edits);
}

const ENACTING = '*The General Assembly*,\n\n';

/** `text` in the authored notation as a piece out of a resolution, which need not say itself that it is one. */
export function normalizePiece(text: string): string {
  const tree = parse(text);
  if (tree.kind !== 'unknown') return normalizeText(text);
  const normalized = normalizeText(ENACTING + text);
  return normalized.startsWith(ENACTING) ? normalized.slice(ENACTING.length) : text;
}

/** One edit from the first to the last character in which two texts differ. */
function difference(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const { head, tail } = commonEnds(before, after);
  return [{ span: { start: head, end: before.length - tail }, text: after.slice(head, after.length - tail) }];
}

class Normalizing {
  readonly #tree: Tree;
  readonly #text: string;
  readonly #manner: Manner;
  readonly #edits: TextEdit[] = [];
  readonly #lineEnd: string;
  /** Whether the text comes from a conversion, so that its masthead and notes want blank lines as well. */
  readonly #converted: boolean;

  constructor(
    analysis: Analysis,
    private readonly options: NormalizeOptions,
    private readonly noteTexts: 'move' | 'stay' = 'move',
  ) {
    this.#tree = analysis.tree;
    this.#text = analysis.tree.text;
    this.#lineEnd = /\r\n|\n|\r/.exec(this.#text)?.[0] ?? '\n';
    this.#converted = isConverted(this.#tree);
    const marks = new Set(this.#tree.blocks.flatMap(({ kind, label }) => (kind === 'footnote' && label?.text) || []));
    const paragraphBreak = this.#converted ? this.#lineEnd.repeat(2) : this.#lineEnd;
    this.#manner = { analysis, notes: marks, paragraphBreak };
  }

  run(): Normalized {
    const { blocks, kind } = this.#tree;
    const removes = this.options.furniture === 'remove' && kind !== 'unknown';
    const gone = new Set(removes ? blocks.filter((block) => block.kind === 'furniture') : []);
    // The marks of notes that stand apart from their texts go where these go.
    const furniture = [...gone].map(({ segments }) => this.#slices(segments).join(' ')).filter((line) => !isMark(line));
    const moved = this.#notesToMove(gone);
    for (const note of moved) gone.add(note);
    const pieces = blocks
      .flatMap((block) => block.segments.map((span): Piece => ({ block, span })))
      .sort((a, b) => a.span.start - b.span.start);
    const kept = pieces.filter(({ block }) => !gone.has(block));
    for (const block of blocks) {
      if (gone.has(block)) continue;
      for (const edit of paragraphEdits(block, this.#manner)) this.#edits.push(edit);
    }
    this.#gaps(kept, pieces, moved);
    this.#edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    return { edits: this.#edits, furniture };
  }

  #slices(spans: readonly Span[]): string[] {
    return spans.map(({ start, end }) => this.#text.slice(start, end));
  }

  /** All notes, if one stands before the end of the text; none where they stand there already. */
  #notesToMove(gone: ReadonlySet<Block>): Block[] {
    const { blocks, kind } = this.#tree;
    if (kind === 'unknown' || this.noteTexts === 'stay') return [];
    const notes = blocks.filter((block) => block.kind === 'footnote');
    const [first] = notes;
    if (first === undefined) return [];
    const isOut = blocks.some(
      (block) =>
        block.kind !== 'footnote' &&
        !gone.has(block) &&
        block.span.end > first.span.start &&
        block.kind !== 'comment' &&
        block.kind !== 'directive',
    );
    return isOut ? notes : [];
  }

  /** Settles what stands before, between and behind the pieces that are kept. */
  #gaps(kept: readonly Piece[], all: readonly Piece[], moved: readonly Block[]): void {
    const last = kept.at(-1);
    const notes = this.#notes(moved);
    if (last === undefined) return;
    this.#replace(0, (kept[0] as Piece).span.start, '');
    let next = 0;
    for (let i = 1; i < kept.length; i++) {
      const [before, behind] = [kept[i - 1] as Piece, kept[i] as Piece];
      while ((all[next] as Piece).span.start < before.span.end) next++;
      const interrupted = all[next] !== behind;
      this.#replace(before.span.end, behind.span.start, this.#gap(before, behind, interrupted));
    }
    const tail = this.#text.slice(last.span.end);
    const end = /[\r\n]/.test(tail) ? this.#lineEnd : '';
    this.#replace(last.span.end, this.#text.length, (notes && this.#lineEnd.repeat(2) + notes) + end);
  }

  #replace(start: number, end: number, text: string): void {
    if (this.#text.slice(start, end) !== text) this.#edits.push({ span: { start, end }, text });
  }

  /** What stands between two pieces; `interrupted` where something between them goes. */
  #gap(before: Piece, behind: Piece, interrupted: boolean): string {
    const gap = { start: before.span.end, end: behind.span.start };
    if (before.block === behind.block) return joint(before.block, this.#text, gap);
    if (before.block.kind === 'footnote' && isMarkless(behind.block)) return ' ';
    if (this.#converted && isNumeral(before.block) && behind.block.kind === 'heading') return ' ';
    const written = this.#text.slice(gap.start, gap.end);
    const lineEnds = written.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (!interrupted && lineEnds < 2 && this.#mayTouch(before.block, behind.block)) return this.#lineEnd;
    return this.#lineEnd.repeat(2);
  }

  /** Whether two blocks may stand line below line. */
  #mayTouch(a: Block, b: Block): boolean {
    const kinds = [a.kind, b.kind];
    if (kinds.some((kind) => kind === 'comment' || kind === 'directive' || kind === 'furniture')) return true;
    if (this.#tree.kind === 'unknown') return true;
    if (this.#converted) return false;
    if (a.kind === b.kind && (a.kind === 'masthead' || a.kind === 'closing' || a.kind === 'footnote')) return true;
    return a.quoted && b.quoted;
  }

  /** The texts of notes as they will stand at the end; one without a mark goes on the note before it. */
  #notes(moved: readonly Block[]): string {
    let notes = '';
    for (const note of moved) {
      const joins = isMarkless(note) ? ' ' : this.#lineEnd.repeat(2);
      notes += (notes && joins) + this.#moved(note);
    }
    return notes;
  }

  /** The text of a note as it will stand at the end, in one line. */
  #moved(note: Block): string {
    const edits = paragraphEdits(note, this.#manner);
    let at = 0;
    const pieces = note.segments.map(({ start, end }) => {
      const own: TextEdit[] = [];
      for (let edit = edits[at]; edit !== undefined && edit.span.start < end; edit = edits[++at]) {
        own.push(edit);
      }
      return editedSpan(this.#text, { start, end }, own);
    });
    return pieces.join(' ');
  }
}

/** A note's mark alone on a line, which is no furniture to tell anybody of. */
function isMark(line: string): boolean {
  return /^\d{1,3}$/.test(line);
}

/** The text of a note whose mark nobody can tell. */
function isMarkless({ kind, label }: Block): boolean {
  return kind === 'footnote' && label === null;
}

/** The Roman numeral of a section above its heading. */
function isNumeral({ kind, level, prose }: Block): boolean {
  return kind === 'heading' && level === 0 && /^[IVXL]{1,7}$/.test(prose.text);
}

/** Blocks whose lines stand below one another in the authored notation, too. */
const OF_SEVERAL_LINES: ReadonlySet<BlockKind> = new Set([
  'masthead',
  'title',
  'closing',
  'table',
  'comment',
  'directive',
]);

/** Whether there are wrapped paragraphs or page furniture, of which the authored notation has none. */
function isConverted({ blocks, lines }: Tree): boolean {
  if (blocks.some(({ kind }) => kind === 'furniture')) return true;
  let wrapped = 0;
  for (let i = 1; i < lines.count; i++) {
    const block = lines.block(i);
    if (block < 0 || block !== lines.block(i - 1)) continue;
    if (!OF_SEVERAL_LINES.has((blocks[block] as Block).kind)) wrapped++;
  }
  return wrapped >= 3;
}
