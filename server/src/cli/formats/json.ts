import type { Finding, Fix, Level } from '../../lint/finding';
import { mergeToOneEdit } from '../../lint/fixes';
import { jsonText } from '../json-text';
import { type FileReport, regionOf } from './report';

/** The machine-readable format: the contract of docs/command-line.md. */
export function* json(reports: readonly FileReport[]): Iterable<string> {
  let before = '[';
  for (const report of reports) {
    yield `${before}\n${jsonText(fileResult(report)).trimEnd().replace(/^/gm, '  ')}`;
    before = ',';
  }
  yield reports.length === 0 ? '[]\n' : '\n]\n';
}

function fileResult({ draft, lines, findings }: FileReport) {
  const count = (level: Level, fixableOnly: boolean) =>
    findings.filter((finding) => finding.level === level && (!fixableOnly || finding.fix)).length;
  return {
    filePath: draft.path,
    messages: findings.map((finding) => message(finding, draft.text, lines)),
    errorCount: count('error', false),
    warningCount: count('warning', false),
    fixableErrorCount: count('error', true),
    fixableWarningCount: count('warning', true),
  };
}

function message(finding: Finding, text: string, lines: FileReport['lines']) {
  return {
    ruleId: finding.ruleId,
    level: finding.level,
    severity: finding.level === 'error' ? 2 : 1,
    message: finding.message,
    ...regionOf(lines, finding.span),
    ...(finding.fix && { fix: oneRange(text, finding.fix) }),
    ...(finding.suggestions.length > 0 && {
      suggestions: finding.suggestions.map(({ title, fix }) => ({ desc: title, fix: oneRange(text, fix) })),
    }),
  };
}

function oneRange(text: string, fix: Fix): { range: [number, number]; text: string } | undefined {
  const edit = mergeToOneEdit(text, fix);
  return edit ? { range: [edit.span.start, edit.span.end], text: edit.text } : undefined;
}
