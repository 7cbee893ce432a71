import type { OptionSpec, Rule } from '../rules/rule';
import type { Level } from './finding';

/** What governs one document, resolved: presets expanded, files and settings merged. */
export interface Configuration {
  /** Level by rule id; a rule not named has its default. */
  readonly levels: Readonly<Record<string, Level | 'off'>>;
  /** Options by rule id; an option not named has its default. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const defaultConfiguration: Configuration = { levels: {}, options: {} };

/** Where a value comes from. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'preset'; readonly name: string }
  | { readonly kind: 'file'; readonly uri: string }
  | { readonly kind: 'settings' };

/** One source of configuration; later layers outrank earlier ones, value by value. */
export interface Layer extends Configuration {
  readonly origin: Origin;
}

/** What `layers` come to when the later ones outrank the earlier. */
export function mergeLayers(layers: readonly Layer[]): Configuration {
  const levels: Record<string, Level | 'off'> = {};
  const options: Record<string, Record<string, unknown>> = {};
  for (const layer of layers) {
    Object.assign(levels, layer.levels);
    for (const [id, values] of Object.entries(layer.options)) options[id] = { ...options[id], ...values };
  }
  return { levels, options };
}

/** One rule as it is in force, with the origin of every value. */
export interface EffectiveRule {
  readonly id: string;
  readonly level: Level | 'off';
  readonly origin: Origin;
  readonly options: readonly { readonly name: string; readonly value: unknown; readonly origin: Origin }[];
}

/** What is in force under `layers`, and where each value comes from. */
export function effectiveConfiguration(layers: readonly Layer[], rules: readonly Rule[]): readonly EffectiveRule[] {
  const byRank = [...layers].reverse();
  const byDefault: Origin = { kind: 'default' };
  return rules.map((rule) => {
    const leveller = byRank.find((layer) => layer.levels[rule.id] !== undefined);
    return {
      id: rule.id,
      level: leveller?.levels[rule.id] ?? rule.defaultLevel,
      origin: leveller?.origin ?? byDefault,
      options: Object.entries((rule.options ?? {}) as Record<string, OptionSpec>).map(([name, spec]) => {
        const chooser = byRank.find((layer) => layer.options[rule.id]?.[name] !== undefined);
        return {
          name,
          value: chooser ? chooser.options[rule.id]?.[name] : spec.default,
          origin: chooser?.origin ?? byDefault,
        };
      }),
    };
  });
}

/** An origin in a reader's words. */
export function describeOrigin(origin: Origin): string {
  switch (origin.kind) {
    case 'default':
      return 'default';
    case 'preset':
      return `preset “${origin.name}”`;
    case 'file':
      return origin.uri;
    case 'settings':
      return 'setting plenary.rules';
  }
}
