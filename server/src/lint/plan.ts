import type { OptionSpec, OptionValue, Rule } from '../rules/rule';
import type { BlockKind, DocumentKind } from '../syntax/tree';
import type { Configuration } from './configuration';
import type { Level } from './finding';
import { Gate } from './gate';

/** The rules of one scope. */
export type ScopedRule<S extends Rule['scope']> = Extract<Rule, { scope: S }>;

/** A rule that is on, as a configuration has it. */
export interface PlannedRule<R extends Rule = Rule> {
  readonly rule: R;
  /** Its place among the planned rules. */
  readonly index: number;
  readonly level: Level;
  readonly options: Readonly<Record<string, OptionValue<OptionSpec>>>;
  /** Its bits in what the gate reads; 0 where it has no triggers and looks at everything. */
  readonly bits: number;
  /** Those of the triggers that it tells apart. */
  readonly parts: Readonly<Record<string, number>>;
}

export type PlannedParagraphRule = PlannedRule<ScopedRule<'paragraph'>>;

/** Which rules run on drafts of one kind under one configuration. */
export interface Plan {
  readonly rules: readonly PlannedRule[];
  readonly documentRules: readonly PlannedRule<ScopedRule<'document'>>[];
  readonly directiveRules: readonly PlannedRule<ScopedRule<'directives'>>[];
  readonly paragraphRules: ReadonlyMap<BlockKind, readonly PlannedParagraphRule[]>;
  readonly gate: Gate;
}

const plans = new WeakMap<Configuration, WeakMap<readonly Rule[], Map<DocumentKind, Plan>>>();
const gates = new WeakMap<readonly Rule[], Gate>();

/** The plan for `rules`; made once for each configuration, list of rules and kind, all of them values. */
export function planFor(configuration: Configuration, rules: readonly Rule[], kind: DocumentKind): Plan {
  const byRules = getOrMake(plans, configuration, () => new WeakMap());
  const byKind = getOrMake(byRules, rules, () => new Map());
  return getOrMake(byKind, kind, () => makePlan(configuration, rules, kind));
}

interface Cache<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function getOrMake<K, V>(cache: Cache<K, V>, key: K, make: () => V): V {
  const held = cache.get(key);
  if (held !== undefined) return held;
  const made = make();
  cache.set(key, made);
  return made;
}

function makePlan(configuration: Configuration, rules: readonly Rule[], kind: DocumentKind): Plan {
  const gate = getOrMake(gates, rules, () => new Gate(rules));
  const planned: PlannedRule[] = [];
  for (const rule of rules) {
    const level = configuration.levels[rule.id] ?? rule.defaultLevel;
    if (level === 'off' || !(rule.documents ?? ['resolution']).includes(kind)) continue;
    planned.push({
      rule,
      index: planned.length,
      level,
      options: optionValues(rule, configuration),
      bits: gate.bitsOf(rule),
      parts: gate.partsOf(rule),
    });
  }
  const ofScope = <S extends Rule['scope']>(scope: S) =>
    planned.filter((one): one is PlannedRule<ScopedRule<S>> => one.rule.scope === scope);
  const paragraphRules = new Map<BlockKind, PlannedParagraphRule[]>();
  for (const one of ofScope('paragraph')) {
    for (const block of one.rule.kinds) {
      const sharing = paragraphRules.get(block);
      if (sharing === undefined) paragraphRules.set(block, [one]);
      else sharing.push(one);
    }
  }
  return {
    rules: planned,
    documentRules: ofScope('document'),
    directiveRules: ofScope('directives'),
    paragraphRules,
    gate,
  };
}

function optionValues(rule: Rule, configuration: Configuration): Record<string, OptionValue<OptionSpec>> {
  const specs = Object.entries((rule.options ?? {}) as Record<string, OptionSpec>);
  const chosen = configuration.options[rule.id] ?? {};
  return Object.fromEntries(
    specs.map(([name, spec]) => [name, (chosen[name] as OptionValue<OptionSpec> | undefined) ?? spec.default]),
  );
}
