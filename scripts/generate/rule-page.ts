import type { Example, OptionSpec, Rule } from '../../server/src/rules/rule';
import { readMeasured } from './measured';
import type { DocumentedRule } from './read-rules';

const measured = readMeasured();

/** What a rule's fixes are, in a reader's words. */
const fixDescriptions: Readonly<Record<Rule['fix'], string>> = {
  safe: 'applied by `plenary fix` and “Fix all”',
  suggestion: 'offered, for a person to choose',
  none: 'none',
};

/** The documentation page of one rule. */
export function rulePage({ rule, doc }: DocumentedRule): string {
  return [
    `<!-- Written by \`npm run generate\` from server/src/rules/${rule.id}. -->`,
    `# ${rule.id}`,
    `**${rule.title}.**`,
    factsTable(rule),
    `## Why\n\n${doc}`,
    ...optionsSection(rule),
    examplesSection(rule),
    switchingOff(rule),
    '[All rules](README.md)',
  ]
    .join('\n\n')
    .concat('\n');
}

function factsTable(rule: Rule): string {
  return [
    '| | |',
    '|---|---|',
    `| Level | ${rule.defaultLevel} |`,
    `| Category | ${rule.category} |`,
    `| Fix | ${fixDescriptions[rule.fix]} |`,
    `| Applies to | ${(rule.documents ?? ['resolution']).map(documentName).join(', ')} |`,
    `| Source | ${rule.source} |`,
    `| In adopted resolutions | ${conformity(rule.id)} |`,
  ].join('\n');
}

/** What was measured on adopted resolutions, in a reader's words. */
function conformity(id: string): string {
  const figures = measured.get(id);
  if (figures === undefined || figures.conforming === '–') return 'not measured';
  const found = figures.findings === '0' ? 'no findings' : `findings: ${figures.findings}`;
  return `${figures.conforming} of the places looked at conform; ${found}`;
}

function documentName(kind: NonNullable<Rule['documents']>[number]): string {
  if (kind === 'unknown') return 'other texts';
  return kind === 'negotiating' ? 'negotiating texts' : `${kind}s`;
}

function optionsSection(rule: Rule): string[] {
  const options = Object.entries((rule.options ?? {}) as Record<string, OptionSpec>);
  if (options.length === 0) return [];
  const rows = options.map(([name, spec]) => {
    const values =
      spec.type === 'string' && spec.enum ? spec.enum.map((value) => `\`"${value}"\``).join(', ') : types[spec.type];
    return `| \`${name}\` | ${values} | \`${JSON.stringify(spec.default)}\` | ${spec.description} |`;
  });
  return [['## Options\n', '| Option | Values | Default | |', '|---|---|---|---|', ...rows].join('\n')];
}

const types = { boolean: '`true`, `false`', string: 'text', strings: 'list of texts' };

function examplesSection(rule: Rule): string {
  const good = rule.examples.good.map((example) => fenced(piece(example)));
  const bad = rule.examples.bad.map((example) =>
    example.fixed === undefined
      ? fenced(piece(example))
      : `${fenced(piece(example))}\n\nbecomes\n\n${fenced(example.fixed)}`,
  );
  return ['## Examples', '### Right', ...good, '### Reported', ...bad].join('\n\n');
}

/** The text that an example shows. */
export function piece(example: Example): string {
  if ('draft' in example) return example.draft;
  if ('masthead' in example) return example.masthead;
  return 'preamble' in example ? example.preamble : example.operative;
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.replace(/\n$/, '')}\n\`\`\``;
}

function switchingOff({ id, category }: Rule): string {
  const inDraft =
    category === 'directives'
      ? ''
      : `For one paragraph, write before it:\n\n${fenced(`<!-- plenary-disable-next-paragraph ${id} -->`)}\n\n`;
  return `## Switching it off\n\n${inDraft}For all drafts of a folder, in its \`.plenary.json\`:\n\n\`\`\`json\n{ "rules": { "${id}": "off" } }\n\`\`\``;
}
