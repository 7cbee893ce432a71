import { evidence } from '../../rules/evidence.generated';
import { rules as registry } from '../../rules/registry.generated';
import { type ExitCode, exitCodes } from '../exit-codes';
import { colours, print } from '../terminal';

/** `plenary rules`: lists the rules; evidence is the share of adopted resolutions' places that conform. */
export async function rules(): Promise<ExitCode> {
  const header = ['RULE', 'LEVEL', 'CATEGORY', 'FIX', 'EVIDENCE', 'CONVENTION'];
  const rows = registry.map((rule) => [
    rule.id,
    rule.defaultLevel,
    rule.category,
    rule.fix,
    evidence[rule.id]?.conforming ?? '–',
    rule.title,
  ]);
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  print(`${[colours.bold(line(header)), ...rows.map(line)].join('\n')}\n`);
  return exitCodes.done;
}
