import type { Analysis } from '../analysis/analysis';
import type { Catalogue } from '../catalogue/catalogue';
import { rules as registry } from '../rules/registry.generated';
import type { Report, Rule } from '../rules/rule';
import { blockAt } from '../syntax/block-at';
import type { Block } from '../syntax/tree';
import type { Configuration } from './configuration';
import { type DirectiveUse, findDirectives } from './directives';
import type { Finding, Level } from './finding';
import type { KeptFindings } from './kept-findings';
import { weaker } from './levels';
import { type PlannedRule, planFor, type ScopedRule } from './plan';
import { render } from './render';
import { RuleView } from './rule-view';
import { suppress } from './suppressions';

export interface CheckOptions {
  /** The rules to run; every one that Plenary has unless said otherwise. */
  readonly rules?: readonly Rule[];
  /** Told of a rule that threw. The rule then gives no findings on this draft; the others are not affected. */
  readonly onFault?: (ruleId: string, fault: unknown) => void;
  /** What the last check of an earlier version of the draft left. The findings are the same with and without it. */
  readonly kept?: KeptFindings;
}

/**
 * Runs every rule that `configuration` leaves on over one draft. Findings come sorted by position; those that a
 * directive in the draft suppresses are left out. The one function behind editor, web and command line.
 */
export function check(
  analysis: Analysis,
  catalogue: Catalogue,
  configuration: Configuration,
  options: CheckOptions = {},
): readonly Finding[] {
  const steps = checkInSteps(analysis, catalogue, configuration, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** {@link check} with a pause after each paragraph and each rule about the whole draft, for whoever has others waiting. */
export function* checkInSteps(
  analysis: Analysis,
  catalogue: Catalogue,
  configuration: Configuration,
  { rules = registry, onFault, kept }: CheckOptions = {},
): Generator<undefined, readonly Finding[]> {
  const { tree } = analysis;
  const plan = planFor(configuration, rules, tree.kind);
  /** What the gate read in each block. */
  const bits: number[] = [];
  const runs: (Run | undefined)[] = [];
  const runOf = (planned: PlannedRule): Run => {
    const started = runs[planned.index];
    if (started !== undefined) return started;
    const run = new Run(planned, analysis, catalogue, bits, onFault);
    runs[planned.index] = run;
    return run;
  };

  const paragraphs = kept?.next(plan, catalogue, tree);
  for (const block of tree.blocks) {
    analysis.prepare(block);
    const known = paragraphs?.get(block, analysis);
    if (known !== undefined) for (const { planned, finding } of known.findings) runOf(planned).findings.push(finding);
    const inBlock = known === undefined ? plan.gate.read(block.prose) : known.inBlock;
    bits.push(inBlock);
    const record = known === undefined ? paragraphs?.record(block, inBlock) : undefined;
    const toAsk = known === undefined ? plan.paragraphRules.get(block.kind) : known.again;
    if (toAsk !== undefined) {
      for (const planned of toAsk) {
        if (planned.bit !== 0 && (planned.bit & inBlock) === 0) continue;
        const run = runOf(planned);
        const before = run.findings.length;
        run.checkParagraph(planned.rule, block);
        record?.add(planned, run.view, run.failed ? null : run.findings.slice(before));
      }
    }
    yield;
  }
  for (const planned of plan.documentRules) {
    runOf(planned).checkDraft(planned.rule);
    yield;
  }
  paragraphs?.keep();

  const directives = findDirectives(tree);
  if (directives.length === 0) return collect(runs).sort(byPosition);
  const { findings, uses } = suppress(tree, directives, collect(runs), {
    known: new Set(rules.map((rule) => rule.id)),
    ran: new Set(plan.rules.filter(({ index }) => !runs[index]?.failed).map(({ rule }) => rule.id)),
  });
  runs.length = 0;
  for (const planned of plan.directiveRules) runOf(planned).checkDirectives(planned.rule, uses);
  return [...findings, ...collect(runs)].sort(byPosition);
}

/** One rule at work on one draft. */
class Run {
  readonly view: RuleView;
  readonly findings: Finding[] = [];
  failed = false;

  constructor(
    { rule, level, options, bit }: PlannedRule,
    analysis: Analysis,
    catalogue: Catalogue,
    bits: readonly number[],
    private readonly onFault: CheckOptions['onFault'],
  ) {
    const report = (report: Report) => this.findings.push(toFinding(rule, level, report, analysis));
    this.view = new RuleView(analysis, catalogue, options, report, bits, bit);
  }

  checkParagraph(rule: ScopedRule<'paragraph'>, block: Block): void {
    if (this.failed) return;
    try {
      rule.check(block, this.view.at(block));
    } catch (fault) {
      this.fail(rule, fault);
    }
  }

  checkDraft(rule: ScopedRule<'document'>): void {
    try {
      rule.check(this.view);
    } catch (fault) {
      this.fail(rule, fault);
    }
  }

  checkDirectives(rule: ScopedRule<'directives'>, uses: readonly DirectiveUse[]): void {
    try {
      rule.check(uses, this.view);
    } catch (fault) {
      this.fail(rule, fault);
    }
  }

  private fail(rule: Rule, fault: unknown): void {
    this.failed = true;
    this.onFault?.(rule.id, fault);
  }
}

function toFinding(rule: Rule, level: Level, report: Report, { tree }: Analysis): Finding {
  const say = (message: string, parameters = report.parameters) =>
    render(rule.messages[message] ?? message, parameters);
  const title = report.fixTitle ?? rule.fixTitle;
  return {
    ruleId: rule.id,
    level: report.atMost ? weaker(level, report.atMost) : level,
    messageId: report.message,
    message: say(report.message),
    span: report.span,
    fix: report.fix,
    fixTitle: report.fix === undefined ? undefined : title === undefined ? rule.title : say(title),
    suggestions:
      report.suggestions?.map(({ message, parameters, fix }) => ({ title: say(message, parameters), fix })) ?? [],
    related:
      report.related?.map(({ span, message, parameters }) => ({ span, message: say(message, parameters) })) ?? [],
    whileTyping: rule.whileTyping === 'withhold' ? (blockAt(tree, report.span.start)?.span ?? null) : null,
  };
}

function collect(runs: readonly (Run | undefined)[]): Finding[] {
  const findings: Finding[] = [];
  for (const run of runs) {
    if (run === undefined || run.failed) continue;
    for (const finding of run.findings) findings.push(finding);
  }
  return findings;
}

function byPosition(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}
