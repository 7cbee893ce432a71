import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Log, Fix as LogFix, Region, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../../package.json';
import type { Finding, Fix, Level } from '../../lint/finding';
import { rules } from '../../rules/registry.generated';
import type { LineIndex } from '../../text/line-index';
import type { Span } from '../../text/span';
import { jsonText } from '../json-text';
import { type FileReport, regionOf } from './report';

const levels: Readonly<Record<Level | 'off', Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** SARIF 2.1.0, for code scanning services. */
export function sarif(reports: readonly FileReport[]): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Plenary', semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { uri: `${pathToFileURL(process.cwd()).href}/` } },
        results: reports.flatMap((report) => report.findings.map((finding) => result(report, finding))),
      },
    ],
  };
  return jsonText(log);
}

function descriptor(rule: (typeof rules)[number]): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    defaultConfiguration: rule.defaultLevel === 'off' ? { enabled: false } : { level: levels[rule.defaultLevel] },
    properties: { category: rule.category, source: rule.source },
  };
}

function result({ draft, lines }: FileReport, finding: Finding): Result {
  const artifactLocation = artifact(draft.path);
  const location = (span: Span) => ({ artifactLocation, region: region(lines, span) });
  return {
    ruleId: finding.ruleId,
    ruleIndex: rules.findIndex((rule) => rule.id === finding.ruleId),
    level: levels[finding.level],
    message: { text: finding.message },
    locations: [{ physicalLocation: location(finding.span) }],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(({ span, message }) => ({
        physicalLocation: location(span),
        message: { text: message },
      })),
    }),
    ...(finding.fix && { fixes: [fix(artifactLocation, lines, finding.fix, finding.fixTitle ?? finding.message)] }),
  };
}

function fix(artifactLocation: ArtifactLocation, lines: LineIndex, { edits }: Fix, title: string): LogFix {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map((edit) => ({
          deletedRegion: region(lines, edit.span),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  };
}

/** The file by its URI: below the working directory relative to it, elsewhere absolute. */
function artifact(path: string): ArtifactLocation {
  const below = relative('', path);
  if (below.startsWith('..') || below === path) return { uri: pathToFileURL(path).href };
  return { uri: below.split(/[\\/]/).map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' };
}

function region(lines: LineIndex, span: Span): Region {
  const { line, column, endLine, endColumn } = regionOf(lines, span);
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}
