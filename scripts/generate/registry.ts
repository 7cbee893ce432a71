import type { Rule } from '../../server/src/rules/rule';

/** Source of the module that lists every rule. */
export function registrySource(rules: readonly Rule[]): string {
  const name = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    '// Written by `npm run generate` from the folders beside it.',
    ...rules.map(({ id }) => `import ${name(id)} from './${id}/rule';`),
    "import type { Rule } from './rule';",
    '',
    '/** Every rule of Plenary, ordered by id. */',
    'export const rules: readonly Rule[] = [',
    ...rules.map(({ id }) => `  ${name(id)},`),
    '];',
    '',
  ].join('\n');
}
