import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../server/src/rules/rule';

/** A rule with the text of its `doc.md`. */
export interface DocumentedRule {
  readonly rule: Rule;
  readonly doc: string;
}

/** Reads every `<folder>/<rule-id>/rule.ts`, ordered by id. */
export async function readRules(folder: string): Promise<readonly DocumentedRule[]> {
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'rule.ts')))
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    ids.map(async (id) => {
      const module = (await import(pathToFileURL(join(folder, id, 'rule.ts')).href)) as { default?: Rule };
      const rule = module.default;
      if (rule?.id !== id) throw new Error(`rules/${id}/rule.ts must have the rule “${id}” as its default export`);
      const doc = join(folder, id, 'doc.md');
      if (!existsSync(doc)) throw new Error(`rules/${id}/doc.md is missing: say why the rule exists`);
      return { rule, doc: readFileSync(doc, 'utf8').trim() };
    }),
  );
}
