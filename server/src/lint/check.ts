import type { Analysis } from '../analysis/analysis';
import type { Catalogue } from '../catalogue/catalogue';
import { rules as registry } from '../rules/registry.generated';
import type { OptionSpec, OptionValue, ParagraphRule, Report, Rule, RuleContext } from '../rules/rule';
import { blockAt } from '../syntax/block-at';
import type { BlockKind } from '../syntax/tree';
import type { Configuration } from './configuration';
import { findDirectives } from './directives';
import type { Finding, Level } from './finding';
import { weaker } from './levels';
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
  const runs = rules.flatMap((rule) => startRun(rule, analysis, catalogue, configuration) ?? []);

  const attempt = (run: Run, action: () => void) => {
    if (run.failed) return;
    try {
      action();
    } catch (fault) {
      run.failed = true;
      onFault?.(run.rule.id, fault);
    }
  };

  const byKind = new Map<BlockKind, { run: Run; rule: ParagraphRule }[]>();
  for (const run of runs) {
    const { rule, context } = run;
    if (rule.scope === 'document') attempt(run, () => rule.check(context));
    if (rule.scope !== 'paragraph') continue;
    for (const kind of rule.kinds) {
      const entries = byKind.get(kind);
      if (entries) entries.push({ run, rule });
      else byKind.set(kind, [{ run, rule }]);
    }
  }
  for (const block of tree.blocks) {
    for (const { run, rule } of byKind.get(block.kind) ?? []) attempt(run, () => rule.check(block, run.context));
  }

  const { findings, uses } = suppress(tree, findDirectives(tree), collect(runs), {
    known: new Set(rules.map((rule) => rule.id)),
    ran: new Set(runs.filter((run) => !run.failed).map((run) => run.rule.id)),
  });
  if (uses.length === 0) return [...findings].sort(byPosition);

  const afterwards = runs.filter((run) => run.rule.scope === 'directives');
  for (const run of afterwards) {
    const { rule, context } = run;
    if (rule.scope === 'directives') attempt(run, () => rule.check(uses, context));
  }
  return [...findings, ...collect(afterwards)].sort(byPosition);
}

/** One rule at work on one draft. */
interface Run {
  readonly rule: Rule;
  readonly context: RuleContext<string, Record<string, OptionSpec>>;
  readonly findings: Finding[];
  failed: boolean;
}

function startRun(rule: Rule, analysis: Analysis, catalogue: Catalogue, configuration: Configuration): Run | null {
  const { tree } = analysis;
  const level = configuration.levels[rule.id] ?? rule.defaultLevel;
  if (level === 'off' || !(rule.documents ?? ['resolution']).includes(tree.kind)) return null;
  const findings: Finding[] = [];
  const context = {
    tree,
    analysis,
    catalogue,
    options: optionValues(rule, configuration),
    report: (report: Report) => findings.push(toFinding(rule, level, report, analysis)),
  };
  return { rule, context, findings, failed: false };
}

function optionValues(rule: Rule, configuration: Configuration): Record<string, OptionValue<OptionSpec>> {
  const specs = Object.entries((rule.options ?? {}) as Record<string, OptionSpec>);
  const chosen = configuration.options[rule.id] ?? {};
  return Object.fromEntries(
    specs.map(([name, spec]) => [name, (chosen[name] as OptionValue<OptionSpec> | undefined) ?? spec.default]),
  );
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

function collect(runs: readonly Run[]): Finding[] {
  return runs.flatMap((run) => (run.failed ? [] : run.findings));
}

function byPosition(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}
