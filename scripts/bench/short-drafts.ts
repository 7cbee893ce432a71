import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../server/src/catalogue/catalogue';
import { adoptedFolder, corpusDraftUpTo } from './corpus-draft';
import { draftOf } from './draft';
import type { loadSubject } from './load';
import { LONG_WARM_UP, measure } from './measure';
import type { Peers } from './peers';
import { table } from './table';

const seeds = join(import.meta.dirname, '../../../shared/seeds');

/** The draft that the targets speak of, in UTF-16 units. */
const REFERENCE = 15_000;
const TARGETS = { timesFasterThanMarkdownlint: 20, timesTheScan: 30 };
const ROUNDS = 61;

/** Short drafts, real ones and an invented one, beside markdownlint and a bare scan. */
export function shortDrafts(
  { parse, check, scan }: Awaited<ReturnType<typeof loadSubject>>,
  catalogue: Catalogue,
  { markdownlint }: Peers,
): string {
  const drafts = new Map<string, string>();
  if (existsSync(adoptedFolder)) drafts.set('from adopted', corpusDraftUpTo(REFERENCE));
  if (existsSync(seeds)) {
    for (const name of readdirSync(seeds).sort())
      drafts.set(`seed ${name.slice(0, 3)}`, readFileSync(join(seeds, name), 'utf8'));
  }
  drafts.set('invented draft', draftOf(REFERENCE));
  const rows = Array.from(drafts, ([name, text]) => {
    const rounds = measure(
      {
        scan: () => scan(text),
        parse: () => parse(text),
        check: () => check(text, catalogue),
        markdownlint: () => markdownlint?.(text),
      },
      ROUNDS,
      LONG_WARM_UP,
    );
    const [beside, ratio] =
      markdownlint === null
        ? ['absent', '']
        : [rounds.ms('markdownlint').toFixed(3), rounds.ratio('markdownlint', 'check').toFixed(1)];
    return [
      name,
      (text.length / 1000).toFixed(1),
      ...(['scan', 'parse', 'check'] as const).map((action) => rounds.ms(action).toFixed(3)),
      beside,
      rounds.ratio('parse', 'scan').toFixed(1),
      rounds.ratio('check', 'scan').toFixed(1),
      ratio,
    ];
  });
  const heads = ['draft', 'KB', 'scan ms', 'parse ms', 'check ms', 'markdownlint ms'];
  return `## Beside markdownlint and a bare scan

*Parse* and *check* (parsing included) are those of the core as it is shipped, minified, with every rule and the bundled
catalogue; *markdownlint* is 0.38 with all its rules; *scan* is one pass of \`h = h * 31 + charCodeAt(i)\`. Each
is run for five seconds before it is measured, markdownlint in a thread of its own, so that neither slows the other’s engine.
*From adopted* is made from paragraphs of adopted resolutions; the seeds are drafts as they were copied from pages.
Targets for a draft of ${REFERENCE / 1000} KB: a check at least ${TARGETS.timesFasterThanMarkdownlint} times faster than markdownlint, and within ${TARGETS.timesTheScan} times the
scan.

${table([...heads, 'parse : scan', 'check : scan', 'markdownlint : check'], rows)}
`;
}
