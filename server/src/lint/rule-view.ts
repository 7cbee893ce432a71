import type { Analysis } from '../analysis/analysis';
import type { Citation } from '../analysis/citations';
import type { Opening } from '../analysis/openings';
import type { Catalogue } from '../catalogue/catalogue';
import type { OptionSpec, OptionValue, ParagraphContext, Report } from '../rules/rule';
import type { Block, Tree } from '../syntax/tree';
import type { Span } from '../text/span';

/** What one rule is shown of a draft. It notes how far the rule looked. */
export class RuleView implements ParagraphContext<string, Record<string, OptionSpec>> {
  /** Whether the rule looked at more than the paragraph at hand, and at the documents that this one names. */
  lookedBeyond = false;
  lookedAtCitations = false;
  private block: Block | null = null;

  constructor(
    private readonly facts: Analysis,
    readonly catalogue: Catalogue,
    readonly options: Readonly<Record<string, OptionValue<OptionSpec>>>,
    readonly report: (report: Report) => void,
    /** What the gate read in each block, and which of it is the rule’s own. */
    private readonly bits: readonly number[],
    private readonly bit: number,
  ) {}

  /** The view that goes with `block`; nothing has been looked at yet. */
  at(block: Block): this {
    this.block = block;
    this.lookedBeyond = false;
    this.lookedAtCitations = false;
    return this;
  }

  get tree(): Tree {
    this.lookedBeyond = true;
    return this.facts.tree;
  }

  get analysis(): Analysis {
    this.lookedBeyond = true;
    return this.facts;
  }

  get suspects(): readonly Block[] {
    const { blocks } = this.tree;
    return this.bit === 0 ? blocks : blocks.filter(({ index }) => ((this.bits[index] as number) & this.bit) !== 0);
  }

  get opening(): Opening | null {
    return (this.block && this.facts.openings.get(this.block)) ?? null;
  }

  get citations(): readonly Citation[] {
    this.lookedAtCitations = true;
    return this.block === null ? [] : this.facts.citationsIn(this.block);
  }

  get source(): (span: Span) => string {
    return ({ start, end }) => {
      const within = this.block !== null && this.block.span.start <= start && end <= this.block.span.end;
      if (!within) this.lookedBeyond = true;
      return this.facts.tree.text.slice(start, end);
    };
  }
}
