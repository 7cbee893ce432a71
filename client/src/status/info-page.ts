import type { EffectiveConfiguration } from '../../../server/src/lsp/requests/configuration';

export interface Info {
  readonly extensionVersion: string;
  /** The editor's name, version and kind. */
  readonly editor: string;
  readonly serverRuns: boolean;
  /** URI of the draft that the page is about; `null` where none is open. */
  readonly draft: string | null;
  /** What governs `draft`; `null` where there is no draft, or no server to ask. */
  readonly configuration: EffectiveConfiguration | null;
}

/** The page that shows version and effective configuration, in Markdown that also reads well as it is. */
export function infoPage({ extensionVersion, editor, serverRuns, draft, configuration }: Info): string {
  const head = [
    '# Plenary',
    '',
    `- Extension: ${extensionVersion}`,
    `- Language server: ${configuration?.serverVersion ?? (serverRuns ? 'running' : 'not running')}`,
    `- Editor: ${editor}`,
    '',
  ];
  if (draft === null) return [...head, 'No draft is open, so there is no configuration to show.', ''].join('\n');
  if (configuration === null) return [...head, `Draft: ${draft}`, ''].join('\n');
  const { file, problems, rules } = configuration;
  const rows = rules.flatMap((rule) => [
    [rule.id, rule.level, rule.origin],
    ...rule.options.map(({ name, value, origin }) => [`${rule.id}: ${name}`, JSON.stringify(value), origin]),
  ]);
  return [
    ...head,
    '## Effective configuration',
    '',
    `- Draft: ${draft}`,
    `- Governed by: ${file ?? 'the settings, since no `.plenary.json` lies in its folder or above'}`,
    ...problems.map((problem) => `- Problem: ${problem}`),
    '',
    ...table([['Rule or option', 'Value', 'From'], ...rows]),
    '',
  ].join('\n');
}

/** A Markdown table with columns of even width, the first row its head. */
function table(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}
