import { describe, expect, it } from 'vitest';
import { rules } from '../rules/registry.generated';
import { levels } from './levels';
import { type Preset, presets } from './presets';

describe.each(Object.entries(presets))('preset %s', (_, preset) => {
  it('names rules and options that exist', () => {
    const ids = new Set(rules.map((rule) => rule.id));
    expect(Object.keys(preset.levels).filter((id) => !ids.has(id))).toEqual([]);
    for (const [id, options] of Object.entries(preset.options)) {
      const rule = rules.find((candidate) => candidate.id === id);
      expect(Object.keys(rule?.options ?? {})).toEqual(expect.arrayContaining(Object.keys(options)));
    }
  });
});

/** Ids of the rules that a preset puts at a level for which `wrong` holds, given its rank and the default's. */
function misplaced(preset: Preset, wrong: (rank: number, byDefault: number) => boolean): string[] {
  const rank = (level: (typeof levels)[number]) => levels.indexOf(level);
  return rules
    .filter(({ id, defaultLevel }) => wrong(rank(preset.levels[id] ?? defaultLevel), rank(defaultLevel)))
    .map((rule) => rule.id);
}

it('never relaxes a rule for strictness', () => {
  expect(misplaced(presets.strict, (rank, byDefault) => rank > byDefault)).toEqual([]);
});

it.each(['mun', 'negotiation'] as const)('never tightens a rule for %s', (name) => {
  expect(misplaced(presets[name], (rank, byDefault) => rank < byDefault)).toEqual([]);
});
