import type { Analysis } from '../analysis/analysis';
import type { Catalogue } from '../catalogue/catalogue';
import { rules as registry } from '../rules/registry.generated';
import type { OptionSpec, Report, Rule, RuleContext } from '../rules/rule';
import { blockAt } from '../syntax/block-at';
import type { Configuration } from './configuration';
import { findDirectives } from './directives';
import type { Finding, Level } from './finding';
import { weaker } from './levels';
import { type PlannedRule, planFor } from './plan';
import { render } from './render';
import { suppress } from './suppressions';

export interface CheckOptions {
  /** The rules to run; every one that Plenary has unless said otherwise. */
  readonly rules?: readonly Rule[];
  /** Told of a rule that threw. The rule then gives no findings on this draft; the others are not affected. */
  readonly onFault?: (ruleId: string, fault: unknown) => void;
}

/**
 * Runs every rule that `configuration` leaves on over one draft. Findings come sorted by position; those that a
 * directive in the draft suppresses are left out. The one function behind editor, web and command line.
 */
export function check(
  analysis: Analysis,
  catalogue: Catalogue,
  configuration: Configuration,
  { rules = registry, onFault }: CheckOptions = {},
): readonly Finding[] {
  const { tree } = analysis;
  const plan = planFor(configuration, rules, tree.kind);
  const runs: Run[] = [];
  const attempt = <R extends Rule>(planned: PlannedRule<R>, action: (rule: R, context: Context) => void) => {
    runs[planned.index] ??= startRun(planned, analysis, catalogue);
    const run = runs[planned.index] as Run;
    if (run.failed) return;
    try {
      action(planned.rule, run.context);
    } catch (fault) {
      run.failed = true;
      onFault?.(planned.rule.id, fault);
    }
  };

  let inDraft = 0;
  for (const block of tree.blocks) {
    const inBlock = plan.gate.read(block.prose);
    inDraft |= inBlock;
    for (const planned of plan.paragraphRules.get(block.kind) ?? []) {
      if (planned.bit !== 0 && (planned.bit & inBlock) === 0) continue;
      attempt(planned, (rule, context) => rule.check(block, context));
    }
  }
  for (const planned of plan.documentRules) {
    if (planned.bit !== 0 && (planned.bit & inDraft) === 0) continue;
    attempt(planned, (rule, context) => rule.check(context));
  }

  const directives = findDirectives(tree);
  if (directives.length === 0) return collect(runs).sort(byPosition);
  const { findings, uses } = suppress(tree, directives, collect(runs), {
    known: new Set(rules.map((rule) => rule.id)),
    ran: new Set(plan.rules.filter(({ index }) => !runs[index]?.failed).map(({ rule }) => rule.id)),
  });
  runs.length = 0;
  for (const planned of plan.directiveRules) attempt(planned, (rule, context) => rule.check(uses, context));
  return [...findings, ...collect(runs)].sort(byPosition);
}

type Context = RuleContext<string, Record<string, OptionSpec>>;

/** One rule at work on one draft. */
interface Run {
  readonly context: Context;
  readonly findings: Finding[];
  failed: boolean;
}

function startRun({ rule, level, options }: PlannedRule, analysis: Analysis, catalogue: Catalogue): Run {
  const findings: Finding[] = [];
  const report = (report: Report) => findings.push(toFinding(rule, level, report, analysis));
  return { context: { tree: analysis.tree, analysis, catalogue, options, report }, findings, failed: false };
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
    ...(report.fix && { fix: report.fix, fixTitle: title === undefined ? rule.title : say(title) }),
    suggestions: (report.suggestions ?? []).map(({ message, parameters, fix }) => ({
      title: say(message, parameters ?? report.parameters),
      fix,
    })),
    related: (report.related ?? []).map(({ span, message, parameters }) => ({
      span,
      message: say(message, parameters ?? report.parameters),
    })),
    whileTyping: rule.whileTyping === 'withhold' ? (blockAt(tree, report.span.start)?.span ?? null) : null,
  };
}

function collect(runs: readonly (Run | undefined)[]): Finding[] {
  return runs.flatMap((run) => (run === undefined || run.failed ? [] : run.findings));
}

function byPosition(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}
