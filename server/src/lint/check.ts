import type { Analysis } from '../analysis/analysis';
import type { Catalogue } from '../catalogue/catalogue';
import { rules as registry } from '../rules/registry.generated';
import type { Rule } from '../rules/rule';
import type { Block } from '../syntax/tree';
import type { Configuration } from './configuration';
import { findDirectives } from './directives';
import type { Finding } from './finding';
import type { KeptFindings, ParagraphRecord } from './kept-findings';
import { type PlannedParagraphRule, type PlannedRule, planFor } from './plan';
import { type OnFault, RuleRun } from './rule-run';
import { suppress } from './suppressions';

export interface CheckOptions {
  /** The rules to run; every one that Plenary has unless said otherwise. */
  readonly rules?: readonly Rule[];
  /** Told of a rule that threw. The rule then gives no findings on this draft; the others are not affected. */
  readonly onFault?: OnFault;
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

/** Paragraphs between two pauses. */
const STRIDE = 16;
/** Length from which a paragraph has a pause before each rule, in UTF-16 units. */
const LONG = 20_000;
const NONE: readonly never[] = [];

/** {@link check} with a pause after a few paragraphs, within long ones and after each rule about the whole draft, for whoever has others waiting. */
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
  const runs: (RuleRun | undefined)[] = [];
  const runOf = (planned: PlannedRule): RuleRun => {
    const started = runs[planned.index];
    if (started !== undefined) return started;
    const run = new RuleRun(planned, analysis, catalogue, bits, onFault);
    runs[planned.index] = run;
    return run;
  };

  const paragraphs = kept?.next(plan, catalogue, tree);
  /** Shows `block` to those of `toAsk` that have something to look at in it. */
  const ask = (
    block: Block,
    inBlock: number,
    toAsk: readonly PlannedParagraphRule[],
    record?: ParagraphRecord,
  ): void => {
    for (const planned of toAsk) {
      if (planned.bits !== 0 && (planned.bits & inBlock) === 0) continue;
      const run = runOf(planned);
      const before = run.findings.length;
      run.checkParagraph(planned.rule, block);
      record?.add(planned, run, run.findingsSince(before));
    }
  };
  for (const block of tree.blocks) {
    const known = paragraphs?.get(block, analysis);
    if (known !== undefined) {
      bits.push(known.inBlock);
      for (const { planned, finding } of known.findings) runOf(planned).take(finding);
      ask(block, known.inBlock, known.again);
    } else {
      analysis.prepare(block);
      const inBlock = plan.gate.read(block.words);
      bits.push(inBlock);
      const toAsk = plan.paragraphRules.get(block.kind) ?? NONE;
      const record = paragraphs?.record(block, inBlock);
      if (block.span.end - block.span.start < LONG) ask(block, inBlock, toAsk, record);
      else
        for (const planned of toAsk) {
          yield;
          ask(block, inBlock, [planned], record);
        }
    }
    if (block.index % STRIDE === 0) yield;
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
    ran: new Set(plan.rules.filter(({ index }) => runs[index]?.isComplete !== false).map(({ rule }) => rule.id)),
  });
  runs.length = 0;
  for (const planned of plan.directiveRules) runOf(planned).checkDirectives(planned.rule, uses);
  return [...findings, ...collect(runs)].sort(byPosition);
}

function collect(runs: readonly (RuleRun | undefined)[]): Finding[] {
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
