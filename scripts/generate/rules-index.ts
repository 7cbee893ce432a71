import type { DocumentedRule } from './read-rules';

/** The table of all rules, by category. */
export function rulesIndex(rules: readonly DocumentedRule[]): string {
  const categories = [...new Set(rules.map(({ rule }) => rule.category))].sort();
  const sections = categories.map((category) => {
    const rows = rules
      .filter(({ rule }) => rule.category === category)
      .map(({ rule }) => `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${rule.defaultLevel} | ${rule.fix} |`);
    const heading = category.charAt(0).toUpperCase() + category.slice(1);
    return [`## ${heading}`, '', '| Rule | | Level | Fix |', '|---|---|---|---|', ...rows].join('\n');
  });
  return [
    '<!-- Written by `npm run generate` from server/src/rules. -->',
    '# Rules',
    'Levels are defaults; [configuration](../configuration.md) tells how to change them. A safe fix is applied by' +
      ' `plenary fix`; a suggestion is offered for a person to choose.',
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}
