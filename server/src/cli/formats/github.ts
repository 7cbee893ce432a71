import { relative } from 'node:path';
import type { Level } from '../../lint/finding';
import { type FileReport, regionOf } from './report';

const commands: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub Actions shows as annotations of the changed lines. */
export function github(reports: readonly FileReport[]): string {
  return reports.flatMap(annotations).join('');
}

function annotations({ draft, lines, findings }: FileReport): string[] {
  const file = relative('', draft.path).replaceAll('\\', '/');
  return findings.map((finding) => {
    const { line, column, endLine, endColumn } = regionOf(lines, finding.span);
    const properties = Object.entries({ file, line, endLine, col: column, endColumn, title: finding.ruleId });
    const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
    return `::${commands[finding.level]} ${list}::${escapeData(finding.message)}\n`;
  });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
