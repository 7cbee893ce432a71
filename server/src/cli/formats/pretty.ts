import type { Level } from '../../lint/finding';
import { colours, disarmed } from '../terminal';
import { type FileReport, regionOf } from './report';

const paint: Readonly<Record<Level, (text: string) => string>> = {
  error: colours.red,
  warning: colours.yellow,
  information: colours.blue,
  hint: colours.dim,
};

/** The format for people: findings by file, and a summary where there are any. */
export function pretty(reports: readonly FileReport[]): string {
  const withFindings = reports.filter((report) => report.findings.length > 0);
  if (withFindings.length === 0) return '';
  return `${withFindings.map(fileSection).join('\n')}\n${summary(withFindings)}\n`;
}

function fileSection({ draft, lines, findings }: FileReport): string {
  const rows = findings.map((finding) => {
    const { line, column } = regionOf(lines, finding.span);
    return { place: `${line}:${column}`, finding };
  });
  const placeWidth = longest(rows.map((row) => row.place));
  const levelWidth = longest(rows.map((row) => row.finding.level));
  const printed = rows.flatMap(({ place, finding }) => [
    `  ${colours.dim(place.padStart(placeWidth))}  ${paint[finding.level](finding.level.padEnd(levelWidth))}  ` +
      `${disarmed(finding.message)}  ${colours.dim(finding.ruleId)}`,
    ...finding.related.map((related) => {
      const { line, column } = regionOf(lines, related.span);
      return colours.dim(
        `  ${`${line}:${column}`.padStart(placeWidth)}  ${' '.repeat(levelWidth)}  ${disarmed(related.message)}`,
      );
    }),
  ]);
  return `${colours.underline(disarmed(draft.name))}\n${printed.join('\n')}\n`;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

function summary(reports: readonly FileReport[]): string {
  const findings = reports.flatMap((report) => report.findings);
  const counts = (['error', 'warning', 'information', 'hint'] as const).flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count > 0 ? paint[level](inWords(count, level)) : [];
  });
  const fixable = findings.filter((finding) => finding.fix).length;
  return counts.join(', ') + (fixable > 0 ? `; \`plenary fix\` repairs ${fixable}` : '');
}

function inWords(count: number, level: Level): string {
  const uncounted = level === 'information';
  return `${count} ${level}${count === 1 || uncounted ? '' : 's'}`;
}
