import { levels } from '../../server/src/lint/levels';
import { presets } from '../../server/src/lint/presets';
import type { OptionSpec } from '../../server/src/rules/rule';
import type { DocumentedRule } from './read-rules';

type Schema = Record<string, unknown>;

const levelDescriptions = {
  error: 'Wrong in a text to be submitted; `plenary check` fails.',
  warning: 'Probably wrong.',
  information: 'Worth a look.',
  hint: 'A quiet mark in the editor.',
  off: 'Not checked.',
};

/** The JSON schema of `.plenary.json`. */
export function configurationSchema(rules: readonly DocumentedRule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Plenary configuration',
    description: 'How drafts in this folder and the folders below are checked.',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      preset: {
        description: 'What holds for every rule not named below.',
        enum: Object.keys(presets),
        enumDescriptions: Object.values(presets).map((preset) => preset.description),
        default: 'recommended',
      },
      rules: {
        description: 'Level and options by rule.',
        // `allOf`, for a draft-07 reference hides what stands beside it.
        ...rulesSchema(rules, { allOf: [{ $ref: '#/definitions/level' }] }),
      },
    },
    definitions: {
      level: { enum: levels, enumDescriptions: levels.map((name) => levelDescriptions[name]) },
    },
  };
}

/** Schema of an object of rule ids, each with a level or, for rules with options, with level and options. */
export function rulesSchema(rules: readonly DocumentedRule[], level: Schema): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map(({ rule }) => [rule.id, ruleSchema(rule, level)])),
  };
}

function ruleSchema({ title, defaultLevel, options }: DocumentedRule['rule'], level: Schema): Schema {
  const about = { description: `${title}.`, default: defaultLevel };
  const specs = Object.entries((options ?? {}) as Record<string, OptionSpec>);
  if (specs.length === 0) return { ...about, ...level };
  const withOptions = {
    type: 'object',
    additionalProperties: false,
    properties: {
      level,
      options: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(specs.map(([name, spec]) => [name, optionSchema(spec)])),
      },
    },
  };
  return { ...about, anyOf: [level, withOptions] };
}

function optionSchema(spec: OptionSpec): Schema {
  const { description } = spec;
  switch (spec.type) {
    case 'boolean':
      return { type: 'boolean', default: spec.default, description };
    case 'string':
      return { type: 'string', ...(spec.enum && { enum: spec.enum }), default: spec.default, description };
    case 'strings':
      return { type: 'array', items: { type: 'string' }, default: spec.default, description };
  }
}
