import type { Analysis } from '../analysis/analysis';
import type { Citation } from '../analysis/citations';
import type { Catalogue } from '../catalogue/catalogue';
import type { Block, Tree } from '../syntax/tree';
import { type Span, shifted } from '../text/span';
import type { Finding, Fix } from './finding';
import type { Plan, PlannedParagraphRule, PlannedRule } from './plan';
import type { RuleRun } from './rule-run';

interface Found {
  readonly planned: PlannedRule;
  readonly finding: Finding;
}

/** What is known of a paragraph that has not changed. */
interface Known {
  readonly findings: readonly Found[];
  /** What the gate read in it. */
  readonly inBlock: number;
  /** Rules that must be asked again, since they looked beyond the paragraph. */
  readonly again: readonly PlannedParagraphRule[];
}

/**
 * Findings of paragraph rules, kept from one check of a draft to that of its next version. They hold for a paragraph of
 * the same words, kind and number that names the same documents, under the same plan and catalogue; whoever owns the
 * catalogue throws them away when it comes to know other things. No more is kept than one version of one draft.
 */
export class KeptFindings {
  #plan: Plan | null = null;
  #catalogue: Catalogue | null = null;
  #paragraphs: readonly Paragraph[] = [];

  /** The catalogue has come to know other things. */
  forget(): void {
    this.#plan = null;
  }

  /** For a check of `tree` that begins. */
  next(plan: Plan, catalogue: Catalogue, tree: Tree): Paragraphs {
    const holds = this.#plan === plan && this.#catalogue === catalogue;
    return new Paragraphs(tree, holds ? this.#paragraphs : [], (paragraphs) => {
      this.#plan = plan;
      this.#catalogue = catalogue;
      this.#paragraphs = paragraphs;
    });
  }
}

/** The paragraphs of the check at work, with what is kept of those before. */
class Paragraphs {
  readonly #now: Paragraph[] = [];
  /** How many paragraphs more than `before` there are. */
  readonly #more: number;

  constructor(
    { blocks }: Tree,
    private readonly before: readonly Paragraph[],
    private readonly onKept: (paragraphs: readonly Paragraph[]) => void,
  ) {
    this.#more = blocks.length - before.length;
  }

  /** What is known of `block`; `undefined` where it is not what it was. */
  get(block: Block, analysis: Analysis): Known | undefined {
    const paragraph = this.find(block);
    if (paragraph === undefined || !paragraph.isStill(block, analysis)) return undefined;
    this.#now.push(paragraph);
    if (block === paragraph.block || paragraph.findings.length === 0) return paragraph;
    const by = block.span.start - paragraph.block.span.start;
    if (by === 0) return paragraph;
    const findings = paragraph.findings.map(({ planned, finding }) => ({ planned, finding: moved(finding, by) }));
    return { findings, inBlock: paragraph.inBlock, again: paragraph.again };
  }

  /** Begins the record of a paragraph that is new or has changed. */
  record(block: Block, inBlock: number): ParagraphRecord {
    const paragraph = new Paragraph(block, inBlock);
    this.#now.push(paragraph);
    return paragraph;
  }

  /** The paragraph of the same words: what an edit leaves alone keeps its place from the beginning or from the end. */
  private find({ index, words }: Block): Paragraph | undefined {
    const fromStart = this.before[index];
    if (fromStart?.block.words === words) return fromStart;
    const fromEnd = this.before[index - this.#more];
    return fromEnd?.block.words === words ? fromEnd : undefined;
  }

  /** The check has come to its end: what it found is for the next. */
  keep(): void {
    this.onKept(this.#now);
  }
}

/** Takes down what rules say of a paragraph. */
export interface ParagraphRecord {
  /** Notes what a rule found, or `null` where it failed on this draft or found too much. */
  add(planned: PlannedParagraphRule, run: RuleRun, findings: readonly Finding[] | null): void;
}

class Paragraph implements Known, ParagraphRecord {
  readonly findings: Found[] = [];
  readonly again: PlannedParagraphRule[] = [];
  /** The documents that it names, where a rule asked. */
  private citations: readonly Citation[] | null = null;

  constructor(
    readonly block: Block,
    readonly inBlock: number,
  ) {}

  add(planned: PlannedParagraphRule, run: RuleRun, findings: readonly Finding[] | null): void {
    if (findings === null || run.lookedBeyond) {
      this.again.push(planned);
      return;
    }
    for (const finding of findings) this.findings.push({ planned, finding });
    if (run.lookedAtCitations) this.citations = run.citations;
  }

  isStill(block: Block, analysis: Analysis): boolean {
    if (block !== this.block) {
      const { kind, field, quoted, level, number, part } = this.block;
      if (kind !== block.kind || field !== block.field || quoted !== block.quoted || level !== block.level)
        return false;
      // The same words have the same letters, and these the same style where they have the same value.
      if (part < 0 !== block.part < 0 || number !== block.number) return false;
    }
    if (this.citations === null) return true;
    const citations = analysis.citationsIn(block);
    return citations.length === this.citations.length && this.citations.every((one, i) => isSame(one, citations[i]));
  }
}

/** Whether two citations in the same words cite the same. */
function isSame(a: Citation, b: Citation | undefined): boolean {
  return a.canonical === b?.canonical && a.organ === b.organ && a.prose.start === b.prose.start;
}

function moved(finding: Finding, by: number): Finding {
  return {
    ...finding,
    span: shifted(finding.span, by),
    ...(finding.fix && { fix: movedFix(finding.fix, by) }),
    suggestions: finding.suggestions.map(({ title, fix }) => ({ title, fix: movedFix(fix, by) })),
    related: finding.related.map(({ span, message }) => ({ span: shifted(span, by), message })),
    whileTyping: finding.whileTyping && shifted(finding.whileTyping, by),
  };
}

function movedFix({ edits }: Fix, by: number): Fix {
  return { edits: edits.map(({ span, text }): { span: Span; text: string } => ({ span: shifted(span, by), text })) };
}
