import { describe, expect, it } from 'vitest';
import { rules } from '../rules/registry.generated';
import { presets } from './presets';

describe.each(Object.entries(presets))('preset %s', (_, preset) => {
  it('names rules and options that exist', () => {
    const ids = new Set(rules.map((rule) => rule.id));
    expect(Object.keys(preset.levels).filter((id) => !ids.has(id))).toEqual([]);
    for (const [id, options] of Object.entries(preset.options)) {
      const rule = rules.find((candidate) => candidate.id === id);
      expect(Object.keys(rule?.options ?? {})).toEqual(expect.arrayContaining(Object.keys(options)));
    }
  });

  it('changes something of every rule that it names', () => {
    const idle = rules.filter((rule) => preset.levels[rule.id] === rule.defaultLevel);
    expect(idle.map((rule) => rule.id)).toEqual([]);
  });
});
