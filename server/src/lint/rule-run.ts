import type { Analysis } from '../analysis/analysis';
import type { Citation } from '../analysis/citations';
import type { Opening } from '../analysis/openings';
import type { Catalogue } from '../catalogue/catalogue';
import type { OptionSpec, OptionValue, ParagraphContext, Report, Rule } from '../rules/rule';
import { blockAt } from '../syntax/block-at';
import type { Block, Tree } from '../syntax/tree';
import type { Span } from '../text/span';
import type { DirectiveUse } from './directives';
import type { Finding, Fix } from './finding';
import { weaker } from './levels';
import { isLossy } from './lossy-fix';
import type { PlannedRule, ScopedRule } from './plan';
import { render } from './render';

/** Told of a rule that threw. */
export type OnFault = (ruleId: string, fault: unknown) => void;

/** So many findings of one rule are told in a draft. Nobody reads more, and a text of nothing else would fill the memory. */
const MOST_OF_A_RULE = 10_000;
/** The message of the finding that stands for all others of its rule. */
export const TOO_MANY = 'too-many';

/** Ends the work of a rule that has found too much. */
class TooMany extends Error {}

/** One rule at work on one draft: what it is shown, and what it has found. It notes how far the rule looked. */
export class RuleRun implements ParagraphContext<string, Record<string, OptionSpec>> {
  readonly findings: Finding[] = [];
  /** It threw: what it found on this draft does not count. */
  failed = false;
  /** Whether the rule looked at more than the paragraph at hand, and at the documents that this one names. */
  lookedBeyond = false;
  lookedAtCitations = false;
  /** An initializer, not an assignment: engines give a function assigned to a property a long life, and its draft with it. */
  readonly report = (report: Report): void => {
    this.take(toFinding(this.planned, report, this.facts.tree));
    if (this.isFull) throw new TooMany();
  };
  /** There were more findings than are told, and the rule is asked no more. */
  private isFull = false;
  private block: Block | null = null;

  constructor(
    private readonly planned: PlannedRule,
    private readonly facts: Analysis,
    readonly catalogue: Catalogue,
    /** What the gate read in each block. */
    private readonly bits: readonly number[],
    private readonly onFault: OnFault | undefined,
  ) {}

  /** Takes in a finding; of one too many it says so. */
  take(finding: Finding): void {
    if (this.isFull) return;
    this.isFull = this.findings.length === MOST_OF_A_RULE;
    this.findings.push(this.isFull ? tooMany(finding) : finding);
  }

  /** Whether it has found all that there is to find, so far. */
  get isComplete(): boolean {
    return !this.failed && !this.isFull;
  }

  /** What was found since there were `count` findings; `null` where that is not all. */
  findingsSince(count: number): readonly Finding[] | null {
    return this.isComplete ? this.findings.slice(count) : null;
  }

  get options(): Readonly<Record<string, OptionValue<OptionSpec>>> {
    return this.planned.options;
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
    const { bits } = this.planned;
    if (bits === 0) return blocks;
    const suspects: Block[] = [];
    // Numbers side by side are looked through at once; most blocks are then never touched.
    for (let i = 0; i < this.bits.length; i++) {
      if (((this.bits[i] as number) & bits) !== 0) suspects.push(blocks[i] as Block);
    }
    return suspects;
  }

  get opens(): (name: string) => boolean {
    const { bits, parts } = this.planned;
    const index = this.block?.index ?? -1;
    return (name) => bits === 0 || ((this.bits[index] as number) & (parts[name] as number)) !== 0;
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

  /** Shows `rule`, which is the one at work, a paragraph. */
  checkParagraph(rule: ScopedRule<'paragraph'>, block: Block): void {
    if (this.failed || this.isFull) return;
    this.block = block;
    this.lookedBeyond = false;
    this.lookedAtCitations = false;
    try {
      rule.check(block, this);
    } catch (fault) {
      this.fail(fault);
    }
  }

  /** Shows `rule`, which is the one at work, the draft. */
  checkDraft(rule: ScopedRule<'document'>): void {
    try {
      rule.check(this);
    } catch (fault) {
      this.fail(fault);
    }
  }

  /** Shows `rule`, which is the one at work, what became of the draft's directives. */
  checkDirectives(rule: ScopedRule<'directives'>, uses: readonly DirectiveUse[]): void {
    try {
      rule.check(uses, this);
    } catch (fault) {
      this.fail(fault);
    }
  }

  private fail(fault: unknown): void {
    if (fault instanceof TooMany) return;
    this.failed = true;
    this.onFault?.(this.planned.rule.id, fault);
  }
}

const NONE: readonly never[] = [];

function toFinding({ rule, level }: PlannedRule, report: Report, tree: Tree): Finding {
  const { span, parameters, related } = report;
  // Rules about notes mean the calls that they take away.
  const mayMake = (fix: Fix): boolean => rule.category === 'footnotes' || !isLossy(tree, fix);
  const fix = report.fix && mayMake(report.fix) ? report.fix : undefined;
  const suggestions = report.suggestions?.filter((one) => mayMake(one.fix));
  return {
    ruleId: rule.id,
    level: report.atMost ? weaker(level, report.atMost) : level,
    messageId: report.message,
    message: say(rule, report.message, parameters),
    span,
    fix,
    fixTitle: fix === undefined ? undefined : fixTitleOf(rule, report),
    suggestions:
      suggestions?.map((one) => ({ title: say(rule, one.message, one.parameters ?? parameters), fix: one.fix })) ??
      NONE,
    related:
      related?.map((one) => ({ span: one.span, message: say(rule, one.message, one.parameters ?? parameters) })) ??
      NONE,
    whileTyping: rule.whileTyping === 'withhold' ? (blockAt(tree, span.start)?.span ?? null) : null,
  };
}

/** What stands for `finding` and all others of its rule that are not told. */
function tooMany({ ruleId, span: { start } }: Finding): Finding {
  return {
    ruleId,
    level: 'information',
    messageId: TOO_MANY,
    message: `This rule finds more than ${MOST_OF_A_RULE.toLocaleString('en')} faults in this draft; the others are not told.`,
    span: { start, end: start },
    suggestions: NONE,
    related: NONE,
    whileTyping: null,
  };
}

function fixTitleOf(rule: Rule, { fixTitle = rule.fixTitle, parameters }: Report): string {
  return fixTitle === undefined ? rule.title : say(rule, fixTitle, parameters);
}

function say(rule: Rule, message: string, parameters: Report['parameters']): string {
  return render(rule.messages[message] ?? message, parameters);
}
