import { isAside } from './aside';
import { alphaValue, romanValue } from './labels';
import { bulletLength } from './lines';
import type { RawParagraph } from './paragraphs';
import type { PartHead } from './parts';
import type { PlacedBlock } from './placed-block';
import type { BlockReader } from './read-block';
import { tentativeKind } from './tentative-kind';

/**
 * Reads the paragraphs of the body, settles what each of them is, and returns the parts that they make. `clauses` is
 * false where the text has no clauses at all.
 */
export function structureBody(reader: BlockReader, raws: readonly RawParagraph[], clauses: boolean): PartHead[] {
  return new Structuring(reader, raws, clauses).run();
}

const DATE_LINE = /^\d{1,2} \p{Lu}\p{L}+ \d{4}$/u;
const LONE_NUMERAL = /^[IVXL]{1,7}\.?$/;
const ROMAN_HEADING = /^(?:Section )?[IVXL]{1,7}\b(?!\/)/;

class Structuring {
  private readonly blocks: readonly PlacedBlock[];
  private readonly parts: PartHead[] = [];
  /** First-degree paragraph that subparagraphs hang under. */
  private chapeau: PlacedBlock | null = null;
  /** The last subparagraph of each degree under the chapeau. */
  private degrees: PlacedBlock[] = [];
  private zone: 'clauses' | 'annex' | 'closed' | 'quoted' = 'clauses';
  /** In quoted matter: the number that would take up the clauses again. */
  private resumesAt = 0;
  private operativeSeen = false;
  /** From a block on, headings and asides alone stand before another. */
  private passed = { from: 0, to: 0 };

  private readonly text: string;

  constructor(
    reader: BlockReader,
    private readonly raws: readonly RawParagraph[],
    private readonly clauses: boolean,
  ) {
    this.text = reader.lines.text;
    this.blocks = raws.map((raw) => reader.read(raw.lines, tentativeKind(raw, reader.lines)));
  }

  run(): PartHead[] {
    this.settleHeadings();
    this.blocks.forEach((block, i) => {
      this.settle(i, block, this.raws[i] as RawParagraph);
    });
    this.settleForms();
    return this.parts;
  }

  /** A short line without a full stop that stands before a clause or heading is a heading, also without hashes. */
  private settleHeadings(): void {
    if (!this.clauses) return;
    for (let i = this.blocks.length - 1; i >= 0; i--) {
      const block = this.blocks[i] as PlacedBlock;
      if (block.kind !== 'preambular' || (this.raws[i] as RawParagraph).lines.length > 2) continue;
      // "Meeting of States Parties" under a lone "III" opens like a clause and is a heading all the same.
      const titlesNumeral =
        this.blocks[i - 1]?.kind === 'heading' && LONE_NUMERAL.test(this.blocks[i - 1]?.words.text ?? '');
      if (block.form !== null && !(titlesNumeral && block.words.emphasis.length === 0)) continue;
      const { text } = block.words;
      const longest = titlesNumeral || ROMAN_HEADING.test(text) ? 400 : 160;
      if (text.length > longest || /[,;:.]$/.test(text) || !/^\p{Lu}/u.test(text) || DATE_LINE.test(text)) continue;
      const next = this.nextVisible(i);
      if (next === null) continue;
      const precedes = next.kind === 'heading' || next.kind === 'operative' || next.kind === 'enacting';
      if (precedes || next.form !== null) block.kind = 'heading';
    }
  }

  private nextVisible(i: number): PlacedBlock | null {
    for (let at = i + 1; at < this.blocks.length; at++) {
      const block = this.blocks[at] as PlacedBlock;
      if (!isAside(block)) return block;
    }
    return null;
  }

  private settle(i: number, block: PlacedBlock, raw: RawParagraph): void {
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
  private isEnacting(block: PlacedBlock): boolean {
    if (this.zone === 'annex') return false;
    const marked = /[,:]$/.test(block.words.text) || block.words.emphasis.length > 0;
    return marked || this.parts.length === 0;
  }

  private settleEnacting(block: PlacedBlock): void {
    this.zone = 'clauses';
    this.operativeSeen = false;
    this.leaveParagraph();
    this.parts.push({ opensAt: block.index, heading: null, isSection: false });
    block.kind = 'enacting';
    block.part = this.parts.length - 1;
  }

  /** A draft without enacting words has its clauses all the same. */
  private openImplicitPart(block: PlacedBlock): void {
    if (block.form === null && block.letters === '') return;
    this.parts.push({ opensAt: block.index, heading: null, isSection: false });
    block.part = 0;
  }

  private settleClosing(block: PlacedBlock): void {
    block.kind = 'closing';
    block.part = this.parts.length - 1;
    this.zone = 'closed';
    this.leaveParagraph();
  }

  private settleAnnex(block: PlacedBlock): void {
    block.kind = 'annex';
    block.part = this.parts.length - 1;
    this.zone = 'annex';
    this.leaveParagraph();
  }

  /** Matter to which the rules of clauses do not apply. */
  private settleFree(block: PlacedBlock): void {
    block.quoted = this.zone !== 'clauses';
    const { text } = block.words;
    if (this.zone === 'closed' && DATE_LINE.test(text)) {
      block.kind = 'closing';
      block.quoted = false;
    } else if (!this.clauses && block.kind === 'subparagraph') {
      this.settleSubparagraph(block);
    } else if (block.kind !== 'heading' && block.kind !== 'table') block.kind = 'other';
  }

  private settleHeading(i: number, block: PlacedBlock): void {
    const next = this.followingClause(i);
    if (this.zone === 'clauses' && this.isQuotedUnder(this.chapeau) && next?.form !== 'operative') {
      this.quote(block);
      return;
    }
    this.leaveParagraph();
    const restarts = next?.kind === 'operative' && next.number === 1 && next.form !== 'preambular';
    const preambleAgain = this.operativeSeen && next?.kind === 'preambular' && next.form === 'preambular';
    const roman = ROMAN_HEADING.test(block.words.text);
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
      this.parts.push({ opensAt: block.index, heading: block.words.text, isSection: true });
      block.part = this.parts.length - 1;
      this.operativeSeen = false;
      this.chapeau = null;
    }
  }

  /** The next paragraph that is neither heading nor aside. */
  private followingClause(i: number): PlacedBlock | null {
    // What follows the first of many headings follows them all.
    if (i < this.passed.from || i >= this.passed.to) this.passed = { from: i, to: this.endOfHeadings(i) };
    const block = this.blocks[this.passed.to];
    const ends = block?.kind === 'annex' || block?.kind === 'closing' || block?.kind === 'enacting';
    return block === undefined || ends ? null : block;
  }

  /** Index of the first block behind `i` that is neither heading nor aside. */
  private endOfHeadings(i: number): number {
    let at = i + 1;
    for (let block = this.blocks[at]; block !== undefined; block = this.blocks[++at]) {
      if (block.kind !== 'heading' && !isAside(block)) break;
    }
    return at;
  }

  private resumes(i: number, block: PlacedBlock): boolean {
    if (block.form !== 'operative') return false;
    const resumed = block.kind === 'operative' ? block.number === this.resumesAt : this.goesOn(i, block);
    if (!resumed) return false;
    this.zone = 'clauses';
    this.chapeau = null;
    return true;
  }

  /** Whether a clause without its number follows quoted lines that end as a clause does: `… from 3 to 6 p.m.;`. */
  private goesOn(i: number, { kind, words }: PlacedBlock): boolean {
    if (kind !== 'preambular' || words.emphasis[0]?.start !== 0) return false;
    let at = i - 1;
    while (at > 0 && isAside(this.blocks[at] as PlacedBlock)) at--;
    return this.blocks[at]?.words.text.endsWith(';') === true;
  }

  private settleNumbered(block: PlacedBlock): void {
    const before = this.chapeau;
    const startsAnew = block.number === 1;
    if (startsAnew && block.form === null && before?.words.text.endsWith(':')) {
      this.quote(block);
      return;
    }
    if (block.label?.negotiating === 'PP') block.kind = 'preambular';
    else this.operativeSeen = true;
    this.enterParagraph(block);
  }

  private settleSubparagraph(block: PlacedBlock): void {
    block.parent = this.chapeau?.index ?? -1;
    const roman = romanValue(block.letters);
    const alpha = alphaValue(block.letters);
    const isRoman = roman !== null && this.readsAsRoman(roman, alpha);
    const level = block.isBare ? (isRoman ? 4 : 3) : isRoman ? 2 : 1;
    // Letters without parentheses are of the third and fourth degree, save where the first has none either, or where
    // they go on with a series that cannot be of that degree.
    const inner =
      this.degrees.length >= 2 &&
      this.degrees[0]?.isBare !== true &&
      ((isRoman ? roman : alpha) === 1 || this.degrees[level - 1] !== undefined);
    block.level = block.isBare && !inner ? level - 2 : level;
    block.count(isRoman ? roman : alpha, isRoman ? 'lower-roman' : 'lower-alpha');
    this.degrees.length = Math.min(this.degrees.length, block.level - 1);
    this.degrees[block.level - 1] = block;
  }

  /** A bullet among subparagraphs, or where a colon announces them. */
  private isListItem(block: PlacedBlock): boolean {
    if (block.kind !== 'preambular' || this.zone !== 'clauses' || this.chapeau === null) return false;
    if (this.degrees.length === 0 && !this.chapeau.words.text.endsWith(':')) return false;
    return bulletLength(this.text, block.span.start) > 0;
  }

  private settleListItem(block: PlacedBlock): void {
    const above = this.degrees.at(-1);
    block.kind = 'subparagraph';
    block.parent = this.chapeau?.index ?? -1;
    block.level = Math.max(1, this.degrees.length + (above?.words.text.endsWith(':') ? 1 : 0));
    this.degrees = [...this.degrees.slice(0, block.level - 1), block];
  }

  /** Whether unlabelled text belongs to what `chapeau` introduces: "*Adopts* the following declaration:". */
  private isQuotedUnder(chapeau: PlacedBlock | null): boolean {
    return chapeau?.kind === 'operative' && this.degrees.length === 0 && chapeau.words.text.endsWith(':');
  }

  /** Begins quoted matter with `block`; the clauses go on with the number after the chapeau's. */
  private quote(block: PlacedBlock): void {
    this.zone = 'quoted';
    this.resumesAt = (this.chapeau?.number ?? Number.NaN) + 1;
    this.settleFree(block);
  }

  /** Letters such as (i), (v) or (ii) are numerals unless they continue a series of letters. */
  private readsAsRoman(roman: number, alpha: number | null): boolean {
    const numeral = this.degrees[1]?.number ?? null;
    const letter = this.degrees[0]?.number ?? null;
    if (this.degrees.length >= 2 && numeral !== null && roman === numeral + 1) return true;
    if (alpha !== null && letter !== null && alpha === letter + 1) {
      return roman === 1 && this.degrees[0]?.words.text.endsWith(':') === true;
    }
    // (c), (d), (l) and (m) are numerals only far into a list that nobody writes.
    return roman < 40;
  }

  private settleText(i: number, block: PlacedBlock): void {
    const { text } = block.words;
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
        block.parent = this.chapeau?.index ?? -1;
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
      block.parent = this.chapeau?.index ?? -1;
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
    const closed = this.blocks[i]?.words.text.endsWith(';') === true;
    for (let at = i + 1; at < this.blocks.length; at++) {
      const block = this.blocks[at] as PlacedBlock;
      if (block.kind === 'enacting' || block.kind === 'annex' || block.kind === 'closing') break;
      if (block.kind === 'heading') {
        if (ROMAN_HEADING.test(block.words.text)) break;
        return this.followingClause(at)?.number !== 1;
      }
      if (block.kind === 'preambular' && block.form === 'preambular') {
        if (!(closed && block.words.text.endsWith(';'))) return false;
      }
      if (block.kind === 'operative' && block.number === 1) return false;
    }
    return true;
  }

  /**
   * Numbered paragraphs with participles before the first operative one are a preamble that somebody numbered, unless
   * its other paragraphs have no numbers and the operative part would lack its first ones.
   */
  private settleForms(): void {
    const operative = this.parts.map((): PlacedBlock[] => []);
    const hasUnnumbered = new Set<number>();
    for (const block of this.blocks) {
      if (block.quoted || block.part < 0) continue;
      if (block.kind === 'operative') (operative[block.part] as PlacedBlock[]).push(block);
      else if (block.kind === 'preambular' && block.form === 'preambular') hasUnnumbered.add(block.part);
    }
    for (const [part, paragraphs] of operative.entries()) {
      if (!paragraphs.some((block) => block.form === 'operative')) continue;
      const count = paragraphs.findIndex((block) => block.form !== 'preambular' || block.words.text.endsWith(';'));
      if (hasUnnumbered.has(part) && countsOn(paragraphs.slice(0, count + 1))) continue;
      for (const block of paragraphs.slice(0, count)) block.kind = 'preambular';
    }
  }

  private enterParagraph(block: PlacedBlock): void {
    this.chapeau = block;
    this.leaveParagraph();
  }

  private leaveParagraph(): void {
    if (this.degrees.length > 0) this.degrees = [];
  }
}

/** Whether paragraphs are numbered 1, 2, 3 … */
function countsOn(paragraphs: readonly PlacedBlock[]): boolean {
  return paragraphs.every(({ number }, i) => number === i + 1);
}
