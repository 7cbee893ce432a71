import type { Span } from '../text/span';
import { isAside } from './aside';
import { alphaValue, romanValue } from './labels';
import { bulletLength, type ScannedLine } from './lines';
import type { RawParagraph } from './paragraphs';
import type { BlockDraft, BlockReader } from './read-block';
import type { Block, BlockKind, Label, Part } from './tree';

interface PartDraft {
  readonly opensAt: BlockDraft;
  readonly heading: string | null;
  readonly isSection: boolean;
}

/** Everything that the body's structure consists of, kinds and parts settled. */
export interface Structure {
  readonly blocks: readonly BlockDraft[];
  readonly parts: readonly PartDraft[];
}

/** Settles what each paragraph of the body is. `clauses` is false where the text has no clauses at all. */
export function structureBody(reader: BlockReader, raws: readonly RawParagraph[], clauses: boolean): Structure {
  return new Structuring(reader, clauses).run(raws);
}

const DATE_LINE = /^\d{1,2} \p{Lu}\p{L}+ \d{4}$/u;
const LONE_NUMERAL = /^[IVXL]{1,7}\.?$/;
const ROMAN_HEADING = /^(?:Section )?[IVXL]{1,7}\b(?!\/)/;

class Structuring {
  private readonly blocks: BlockDraft[] = [];
  private readonly parts: PartDraft[] = [];
  /** First-degree paragraph that subparagraphs hang under. */
  private chapeau: BlockDraft | null = null;
  /** The last subparagraph of each degree under the chapeau. */
  private degrees: BlockDraft[] = [];
  private zone: 'clauses' | 'annex' | 'closed' | 'quoted' = 'clauses';
  /** In quoted matter: the number that would take up the clauses again. */
  private resumesAt = 0;
  private operativeSeen = false;

  private readonly text: string;

  constructor(
    private readonly reader: BlockReader,
    private readonly clauses: boolean,
  ) {
    this.text = reader.text;
  }

  run(raws: readonly RawParagraph[]): Structure {
    for (const raw of raws) this.blocks.push(this.draft(raw));
    this.settleHeadings();
    for (let i = 0; i < this.blocks.length; i++) this.settle(i, this.blocks[i] as BlockDraft, raws[i] as RawParagraph);
    this.settleForms();
    return { blocks: this.blocks, parts: this.parts };
  }

  private draft(raw: RawParagraph): BlockDraft {
    return this.reader.draft(raw.lines, tentativeKind(raw, this.text, this.reader.lines));
  }

  /** A short line without a full stop that stands before a clause or heading is a heading, also without hashes. */
  private settleHeadings(): void {
    if (!this.clauses) return;
    for (let i = this.blocks.length - 1; i >= 0; i--) {
      const block = this.blocks[i] as BlockDraft;
      if (block.kind !== 'preambular' || block.lines.length > 2) continue;
      // "Meeting of States Parties" under a lone "III" opens like a clause and is a heading all the same.
      const titlesNumeral =
        this.blocks[i - 1]?.kind === 'heading' && LONE_NUMERAL.test(this.blocks[i - 1]?.prose.text ?? '');
      if (block.form !== null && !(titlesNumeral && block.prose.emphasis.length === 0)) continue;
      const { text } = block.prose;
      const longest = titlesNumeral || ROMAN_HEADING.test(text) ? 400 : 160;
      if (text.length > longest || /[,;:.]$/.test(text) || !/^\p{Lu}/u.test(text) || DATE_LINE.test(text)) continue;
      const next = this.nextVisible(i);
      if (next === null) continue;
      const precedes = next.kind === 'heading' || next.kind === 'operative' || next.kind === 'enacting';
      if (precedes || next.form !== null) block.kind = 'heading';
    }
  }

  private nextVisible(i: number): BlockDraft | null {
    for (let at = i + 1; at < this.blocks.length; at++) {
      const block = this.blocks[at] as BlockDraft;
      if (!isAside(block)) return block;
    }
    return null;
  }

  private settle(i: number, block: BlockDraft, raw: RawParagraph): void {
    if (isAside(block)) {
      block.part = this.parts.length - 1;
      return;
    }
    if (raw.class === 'enacting' && this.isEnacting(block)) return this.settleEnacting(block);
    if (raw.class === 'closing') return this.settleClosing(block);
    if (raw.class === 'annex' && this.zone !== 'quoted') return this.settleAnnex(block);
    block.part = this.parts.length - 1;
    if (!this.clauses || this.zone === 'annex' || this.zone === 'closed') return this.settleFree(block);
    if (this.parts.length === 0 && block.kind !== 'heading') this.openImplicitPart(block);
    if (this.isListItem(block)) return this.settleListItem(block);
    if (block.kind === 'heading') return this.settleHeading(i, block);
    if (this.zone === 'quoted' && !this.resumes(i, block)) return this.settleFree(block);
    if (block.kind === 'subparagraph') return this.settleSubparagraph(block);
    if (block.kind === 'operative') return this.settleNumbered(block);
    if (block.kind === 'preambular') this.settleText(i, block);
  }

  /** Organ's name with comma or in italics; elsewhere than at the beginning a bare name is just a line of text. */
  private isEnacting(block: BlockDraft): boolean {
    if (this.zone === 'annex') return false;
    const marked = /[,:]$/.test(block.prose.text) || block.prose.emphasis.length > 0;
    return marked || this.parts.length === 0;
  }

  private settleEnacting(block: BlockDraft): void {
    this.zone = 'clauses';
    this.operativeSeen = false;
    this.leaveParagraph();
    this.parts.push({ opensAt: block, heading: null, isSection: false });
    block.kind = 'enacting';
    block.part = this.parts.length - 1;
  }

  /** A draft without enacting words has its clauses all the same. */
  private openImplicitPart(block: BlockDraft): void {
    if (block.form === null && block.label === null) return;
    this.parts.push({ opensAt: block, heading: null, isSection: false });
    block.part = 0;
  }

  private settleClosing(block: BlockDraft): void {
    block.kind = 'closing';
    block.part = this.parts.length - 1;
    this.zone = 'closed';
    this.leaveParagraph();
  }

  private settleAnnex(block: BlockDraft): void {
    block.kind = 'annex';
    block.part = this.parts.length - 1;
    this.zone = 'annex';
    this.leaveParagraph();
  }

  /** Matter to which the rules of clauses do not apply. */
  private settleFree(block: BlockDraft): void {
    block.quoted = this.zone !== 'clauses';
    const { text } = block.prose;
    if (this.zone === 'closed' && DATE_LINE.test(text)) {
      block.kind = 'closing';
      block.quoted = false;
    } else if (!this.clauses && block.kind === 'subparagraph') {
      this.settleSubparagraph(block);
    } else if (block.kind !== 'heading' && block.kind !== 'table') block.kind = 'other';
  }

  private settleHeading(i: number, block: BlockDraft): void {
    const next = this.followingClause(i);
    if (this.zone === 'clauses' && this.isQuotedUnder(this.chapeau) && next?.form !== 'operative') {
      this.quote(block);
      return;
    }
    this.leaveParagraph();
    const restarts = next?.kind === 'operative' && next.label?.value === 1 && next.form !== 'preambular';
    const preambleAgain = this.operativeSeen && next?.kind === 'preambular' && next.form === 'preambular';
    const roman = ROMAN_HEADING.test(block.prose.text);
    if (this.zone === 'quoted') {
      if (!(roman && next !== null && next.form !== null)) {
        block.quoted = true;
        return;
      }
      this.zone = 'clauses';
    }
    if (
      this.parts.length > 0 &&
      (roman || preambleAgain || (this.operativeSeen && restarts && next.form === 'operative'))
    ) {
      this.parts.push({ opensAt: block, heading: block.prose.text, isSection: true });
      block.part = this.parts.length - 1;
      this.operativeSeen = false;
      this.chapeau = null;
    }
  }

  /** The next paragraph that is neither heading nor aside. */
  private followingClause(i: number): BlockDraft | null {
    for (let at = i + 1; at < this.blocks.length; at++) {
      const block = this.blocks[at] as BlockDraft;
      if (block.kind === 'annex' || block.kind === 'closing' || block.kind === 'enacting') return null;
      if (block.kind !== 'heading' && !isAside(block)) return block;
    }
    return null;
  }

  private resumes(i: number, block: BlockDraft): boolean {
    if (block.form !== 'operative') return false;
    const resumed = block.kind === 'operative' ? block.label?.value === this.resumesAt : this.goesOn(i, block);
    if (!resumed) return false;
    this.zone = 'clauses';
    this.chapeau = null;
    return true;
  }

  /** Whether a clause without its number follows quoted lines that end as a clause does: `… from 3 to 6 p.m.;`. */
  private goesOn(i: number, { kind, prose }: BlockDraft): boolean {
    if (kind !== 'preambular' || prose.emphasis[0]?.start !== 0) return false;
    let at = i - 1;
    while (at > 0 && isAside(this.blocks[at] as BlockDraft)) at--;
    return this.blocks[at]?.prose.text.endsWith(';') === true;
  }

  private settleNumbered(block: BlockDraft): void {
    const before = this.chapeau;
    const startsAnew = block.label?.value === 1;
    if (startsAnew && block.form === null && before?.prose.text.endsWith(':')) {
      this.quote(block);
      return;
    }
    if (block.label?.negotiating === 'PP') block.kind = 'preambular';
    else this.operativeSeen = true;
    this.enterParagraph(block);
  }

  private settleSubparagraph(block: BlockDraft): void {
    block.parent = this.chapeau;
    const { label } = block;
    const letters = label?.text ?? '';
    const roman = romanValue(letters);
    const alpha = alphaValue(letters);
    const isRoman = roman !== null && this.readsAsRoman(roman, alpha);
    const bare = this.isBare(label);
    const level = bare ? (isRoman ? 4 : 3) : isRoman ? 2 : 1;
    // Letters without parentheses are of the third and fourth degree, save where the first has none either, or where
    // they go on with a series that cannot be of that degree.
    const inner =
      this.degrees.length >= 2 &&
      !this.isBare(this.degrees[0]?.label ?? null) &&
      ((isRoman ? roman : alpha) === 1 || this.degrees[level - 1] !== undefined);
    block.level = bare && !inner ? level - 2 : level;
    if (label !== null) {
      block.label = {
        ...label,
        value: isRoman ? roman : alpha,
        style: isRoman ? 'lower-roman' : 'lower-alpha',
      };
    }
    this.degrees = this.degrees.slice(0, block.level - 1);
    this.degrees[block.level - 1] = block;
  }

  /** Whether a letter stands without its first parenthesis: `a.` or `a)`. */
  private isBare(label: Label | null): boolean {
    if (label === null) return false;
    const { start } = label.markSpan;
    return this.text.charCodeAt(start) !== 0x28 && !this.text.startsWith('\\(', start);
  }

  /** A bullet among subparagraphs, or where a colon announces them. */
  private isListItem(block: BlockDraft): boolean {
    if (block.kind !== 'preambular' || this.zone !== 'clauses' || this.chapeau === null) return false;
    if (this.degrees.length === 0 && !this.chapeau.prose.text.endsWith(':')) return false;
    return bulletLength(this.text, (block.segments[0] as Span).start) > 0;
  }

  private settleListItem(block: BlockDraft): void {
    const above = this.degrees.at(-1);
    block.kind = 'subparagraph';
    block.parent = this.chapeau;
    block.level = Math.max(1, this.degrees.length + (above?.prose.text.endsWith(':') ? 1 : 0));
    this.degrees = [...this.degrees.slice(0, block.level - 1), block];
  }

  /** Whether unlabelled text belongs to what `chapeau` introduces: "*Adopts* the following declaration:". */
  private isQuotedUnder(chapeau: BlockDraft | null): boolean {
    return chapeau?.kind === 'operative' && this.degrees.length === 0 && chapeau.prose.text.endsWith(':');
  }

  /** Begins quoted matter with `block`; the clauses go on with the number after the chapeau's. */
  private quote(block: BlockDraft): void {
    this.zone = 'quoted';
    this.resumesAt = (this.chapeau?.label?.value ?? Number.NaN) + 1;
    this.settleFree(block);
  }

  /** Letters such as (i), (v) or (ii) are numerals unless they continue a series of letters. */
  private readsAsRoman(roman: number, alpha: number | null): boolean {
    const numeral = this.degrees[1]?.label?.value ?? null;
    const letter = this.degrees[0]?.label?.value ?? null;
    if (this.degrees.length >= 2 && numeral !== null && roman === numeral + 1) return true;
    if (alpha !== null && letter !== null && alpha === letter + 1) {
      return roman === 1 && this.degrees[0]?.prose.text.endsWith(':') === true;
    }
    // (c), (d), (l) and (m) are numerals only far into a list that nobody writes.
    return roman < 40;
  }

  private settleText(i: number, block: BlockDraft): void {
    const { text } = block.prose;
    if (this.operativeSeen && DATE_LINE.test(text)) return this.settleClosing(block);
    if (this.isQuotedUnder(this.chapeau)) {
      this.quote(block);
      return;
    }
    const continuing = !/^[A-Z]/.test(text) && (/^[^\p{L}]*\p{Ll}/u.test(text) || /^[“"‘]/.test(text));
    if (this.parts.length === 0 && block.form === null) {
      block.kind = 'other';
      return;
    }
    if (!this.operativeSeen) {
      if (continuing && block.form === null) {
        block.kind = 'other';
        block.parent = this.chapeau;
        return;
      }
      if (block.form === 'operative' && (text.endsWith(':') ? !this.leadsToClauses(i) : this.beginsOperative(i))) {
        block.kind = 'operative';
        this.operativeSeen = true;
      }
      this.enterParagraph(block);
      return;
    }
    if (block.form === null || continuing) {
      block.kind = 'other';
      block.parent = this.chapeau;
      return;
    }
    if (block.form === 'operative') block.kind = 'operative';
    this.enterParagraph(block);
  }

  /** Whether numbered clauses follow, so that an unnumbered paragraph with a colon does not introduce quoted matter. */
  private leadsToClauses(i: number): boolean {
    const next = this.followingClause(i);
    return next?.kind === 'operative' && next.form === 'operative';
  }

  /**
   * Whether an unnumbered paragraph with a finite verb begins the operative part: none of the preamble's paragraphs
   * follows, and no numbered paragraph that would begin it. Where both end with a semicolon, a participle is a slip.
   */
  private beginsOperative(i: number): boolean {
    const closed = this.blocks[i]?.prose.text.endsWith(';') === true;
    for (let at = i + 1; at < this.blocks.length; at++) {
      const block = this.blocks[at] as BlockDraft;
      if (block.kind === 'enacting' || block.kind === 'annex' || block.kind === 'closing') break;
      if (block.kind === 'heading') {
        if (ROMAN_HEADING.test(block.prose.text)) break;
        return this.followingClause(at)?.label?.value !== 1;
      }
      if (block.kind === 'preambular' && block.form === 'preambular') {
        if (!(closed && block.prose.text.endsWith(';'))) return false;
      }
      if (block.kind === 'operative' && block.label?.value === 1) return false;
    }
    return true;
  }

  /**
   * Numbered paragraphs with participles before the first operative one are a preamble that somebody numbered, unless
   * its other paragraphs have no numbers and the operative part would lack its first ones.
   */
  private settleForms(): void {
    const operative = this.parts.map((): BlockDraft[] => []);
    const hasUnnumbered = new Set<number>();
    for (const block of this.blocks) {
      if (block.quoted || block.part < 0) continue;
      if (block.kind === 'operative') (operative[block.part] as BlockDraft[]).push(block);
      else if (block.kind === 'preambular' && block.form === 'preambular') hasUnnumbered.add(block.part);
    }
    for (const [part, paragraphs] of operative.entries()) {
      if (!paragraphs.some((block) => block.form === 'operative')) continue;
      const count = paragraphs.findIndex((block) => block.form !== 'preambular' || block.prose.text.endsWith(';'));
      if (hasUnnumbered.has(part) && countsOn(paragraphs.slice(0, count + 1))) continue;
      for (const block of paragraphs.slice(0, count)) block.kind = 'preambular';
    }
  }

  private enterParagraph(block: BlockDraft): void {
    this.chapeau = block;
    this.degrees = [];
  }

  private leaveParagraph(): void {
    this.degrees = [];
  }
}

/** Whether paragraphs are numbered 1, 2, 3 … */
function countsOn(paragraphs: readonly BlockDraft[]): boolean {
  return paragraphs.every(({ label }, i) => label?.value === i + 1);
}

function tentativeKind(raw: RawParagraph, text: string, lines: readonly ScannedLine[]): BlockKind {
  const { content } = lines[raw.lines[0] as number] as ScannedLine;
  switch (raw.class) {
    case 'comment':
      return /^<!--\s*plenary-/i.test(text.slice(content.start, content.start + 40)) ? 'directive' : 'comment';
    case 'table':
      return 'table';
    case 'note':
      return 'footnote';
    case 'furniture':
      return 'furniture';
    case 'heading':
      return 'heading';
    case 'enacting':
      return 'enacting';
    case 'closing':
      return 'closing';
    case 'annex':
      return 'annex';
    case 'numbered':
    case 'negotiating':
      return 'operative';
    case 'lettered':
      return 'subparagraph';
    default:
      return 'preambular';
  }
}

/** Turns drafts, in the order in which they stand, into the tree's blocks and parts. */
export function finishBlocks(
  drafts: readonly BlockDraft[],
  parts: readonly PartDraft[],
): { blocks: Block[]; parts: Part[] } {
  drafts.forEach((draft, index) => {
    draft.index = index;
  });
  const blocks = drafts.map((draft): Block => {
    const first = draft.segments[0] as Span;
    const last = draft.segments.at(-1) as Span;
    return {
      index: draft.index,
      kind: draft.kind,
      field: draft.field,
      span: { start: first.start, end: last.end },
      segments: draft.segments,
      label: draft.label,
      level: draft.level,
      part: draft.part,
      parent: draft.parent === null ? -1 : draft.parent.index,
      prose: draft.prose,
      quoted: draft.quoted,
    };
  });
  const preambular: Block[][] = parts.map(() => []);
  const operative: Block[][] = parts.map(() => []);
  for (const block of blocks) {
    if (block.part < 0 || block.quoted) continue;
    if (block.kind === 'preambular') (preambular[block.part] as Block[]).push(block);
    else if (block.kind === 'operative') (operative[block.part] as Block[]).push(block);
  }
  const runsOn = runningOn(parts, preambular, operative);
  const finished = parts.map(
    (part, index): Part => ({
      index,
      opensAt: part.opensAt.index,
      heading: part.heading,
      preambular: preambular[index] as Block[],
      operative: operative[index] as Block[],
      runsOn: runsOn[index] as boolean,
      isSection: part.isSection,
    }),
  );
  return { blocks, parts: finished };
}

/**
 * Whether the numbers of each part go on from the part before. What a section's first number does not say is told
 * by the other sections and by their preambles: sections with preambles of their own begin anew.
 */
function runningOn(
  parts: readonly PartDraft[],
  preambular: readonly (readonly Block[])[],
  operative: readonly (readonly Block[])[],
): boolean[] {
  let last: number | null = null;
  let begun = false;
  const signs = parts.map(({ isSection }, i): 'on' | 'anew' | 'unclear' => {
    const own = operative[i] as readonly Block[];
    const first = own[0]?.label?.value ?? null;
    if (!isSection) {
      begun = false;
      last = null;
    }
    const second = own[1]?.label?.value ?? null;
    const restarts = first === 1 && (second === null || second <= 3);
    const sign = !isSection || !begun || restarts ? 'anew' : first !== null && first - 1 === last ? 'on' : 'unclear';
    begun ||= own.length > 0;
    last = own.at(-1)?.label?.value ?? last;
    return sign;
  });
  const sections = parts.flatMap(({ isSection }, i) => (isSection ? [i] : []));
  const count = (sign: string) => sections.filter((i) => signs[i] === sign).length - (sign === 'anew' ? 1 : 0);
  const more = count('on') - count('anew');
  const unclearRunsOn = sections.every((i) => preambular[i]?.length === 0) ? more > -2 : more > 1;
  return signs.map((sign) => sign === 'on' || (sign === 'unclear' && unclearRunsOn));
}
