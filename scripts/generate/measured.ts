import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How adopted resolutions behave under one rule, as `docs/evidence.md` has it. */
export interface Measured {
  /** Share of the paragraphs or texts looked at in which the rule found nothing: `99.97 %`. */
  readonly conforming: string;
  /** Findings by level: `36 warning, 281 information`; `0` for none. */
  readonly findings: string;
}

const page = join(import.meta.dirname, '../../docs/evidence.md');

/** The figures of the last `npm run evidence`, by rule; a rule that is newer than it has none. */
export function readMeasured(): ReadonlyMap<string, Measured> {
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const table = text.slice(text.indexOf('### By rule, in adopted texts')).split('\n\n### ')[0] ?? '';
  const rows = table.matchAll(/^\| `([a-z-]+)` \| \w+ \| \d+ \| ([^|]+) \| ([^|]+) \|/gm);
  return new Map(
    Array.from(rows, ([, id = '', conforming = '', findings = '']) => [
      id,
      { conforming: conforming.trim(), findings: findings.trim() },
    ]),
  );
}

/** The module that tells the command line. */
export function evidenceSource(measured: ReadonlyMap<string, Measured>): string {
  const rows = [...measured].sort().map(([id, figures]) => {
    return `  '${id}': { conforming: '${figures.conforming}', findings: '${figures.findings}' },`;
  });
  return `// Written by \`npm run generate\` from docs/evidence.md.

/** How adopted resolutions behave, by rule: the share that conforms, and findings by level. */
export const evidence: Readonly<Record<string, { readonly conforming: string; readonly findings: string }>> = {
${rows.join('\n')}
};
`;
}
