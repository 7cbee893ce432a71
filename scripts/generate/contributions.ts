import { configurationFileName } from '../../server/src/lint/configuration-file';
import { levels } from '../../server/src/lint/levels';
import { rulesSchema } from './configuration-schema';
import type { DocumentedRule } from './read-rules';

type Json = Record<string, unknown>;

/**
 * The manifest with its settings and the schema of the configuration file in `contributes`; `settings` are the
 * editor's own, as written by hand. Every other contribution stays as it is.
 */
export function contributions(manifest: Json, settings: Json, rules: readonly DocumentedRule[]): Json {
  return {
    ...manifest,
    contributes: {
      ...(manifest.contributes as Json | undefined),
      configuration: {
        title: 'Plenary',
        properties: {
          ...settings,
          'plenary.rules': {
            ...rulesSchema(rules, { enum: levels }),
            scope: 'resource',
            default: {},
            markdownDescription: `Level and options of each rule, for drafts that no \`${configurationFileName}\` governs.`,
          },
        },
      },
      jsonValidation: [
        { fileMatch: configurationFileName, url: './schemas/plenary.schema.json' },
        { fileMatch: '*.plenary-catalogue.json', url: './schemas/catalogue.schema.json' },
      ],
    },
  };
}
