/**
 * Measures what Plenary does beside other checkers and a bare scan over the characters, and how time grows with size;
 * prints the tables and writes them to docs/performance.md. What counts are the ratios, taken in one run.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { agreedLanguage } from './bench/agreed';
import { besideOthers } from './bench/beside';
import { draftOf } from './bench/draft';
import { afterOneKeystroke } from './bench/keystroke';
import { loadSubject } from './bench/load';
import { LONG_WARM_UP, medians } from './bench/measure';
import { loadPeers } from './bench/peers';
import { programs } from './bench/programs';
import { server } from './bench/server';
import { table } from './bench/table';
import { requireSupportedNode } from './supported-node';

const root = join(import.meta.dirname, '..');
const seeds = join(root, '../shared/seeds');

/** The draft that the targets speak of, in UTF-16 units. */
const REFERENCE = 15_000;
const TARGETS = { timesFasterThanMarkdownlint: 20, timesTheScan: 30, timesPerDoubling: 2.3 };
const LARGEST = 10_000_000;
const DOUBLINGS = 7;

async function main(): Promise<void> {
  requireSupportedNode();
  const subject = await loadSubject();
  const { parse, check, scan, bundledCatalogue } = subject;
  const peers = await loadPeers();
  const { markdownlint } = peers;
  const catalogue = bundledCatalogue(readFileSync(join(root, 'data/catalogue.txt'), 'utf8'));

  const drafts = new Map<string, string>();
  if (existsSync(seeds)) {
    for (const name of readdirSync(seeds).sort())
      drafts.set(`seed ${name.slice(0, 3)}`, readFileSync(join(seeds, name), 'utf8'));
  }
  drafts.set('invented draft', draftOf(REFERENCE));

  const reference: string[][] = [];
  for (const [name, text] of drafts) {
    const time = medians(
      {
        scan: () => scan(text),
        parse: () => parse(text),
        check: () => check(text, catalogue),
        markdownlint: () => markdownlint?.(text),
      },
      31,
      LONG_WARM_UP,
    );
    reference.push([
      name,
      (text.length / 1000).toFixed(1),
      ...[time.scan, time.parse, time.check].map((t) => t.toFixed(3)),
      markdownlint === null ? 'absent' : time.markdownlint.toFixed(3),
      (time.parse / time.scan).toFixed(1),
      (time.check / time.scan).toFixed(1),
      markdownlint === null ? '' : (time.markdownlint / time.check).toFixed(1),
    ]);
  }

  const growth: string[][] = [];
  let before: { parse: number; check: number } | undefined;
  for (let i = DOUBLINGS - 1; i >= 0; i--) {
    const text = draftOf(LARGEST / 2 ** i);
    const actions = { parse: () => parse(text), check: () => check(text, catalogue) };
    const time = medians(actions, i > 2 ? 31 : 7);
    growth.push([
      (text.length / 1000).toFixed(0),
      time.parse.toFixed(1),
      time.check.toFixed(1),
      before ? (time.parse / before.parse).toFixed(2) : '',
      before ? (time.check / before.check).toFixed(2) : '',
    ]);
    before = time;
  }

  const report = `# Performance

Written by \`npm run bench\`; medians and ratios from one run on Node ${process.versions.node}, ${os.cpus()[0]?.model.trim() ?? 'an unknown processor'}.
Milliseconds are this machine's; the ratios are what counts.

## Beside markdownlint and a bare scan

*Parse* and *check* (parsing included) are those of the core as it is shipped, minified, with every rule and the bundled
catalogue; *markdownlint* is 0.38 with all its rules; *scan* is one pass of \`h = h * 31 + charCodeAt(i)\`. Each
is run for five seconds before it is measured, markdownlint in a thread of its own, so that neither slows the other’s engine.
Targets for a draft of ${REFERENCE / 1000} KB: a check at least ${TARGETS.timesFasterThanMarkdownlint} times faster than markdownlint, and within ${TARGETS.timesTheScan} times the
scan.

${table(['draft', 'KB', 'scan ms', 'parse ms', 'check ms', 'markdownlint ms', 'parse : scan', 'check : scan', 'markdownlint : check'], reference)}

${besideOthers(subject, catalogue, peers)}
## Growth with size

Invented drafts, each twice as long as the one before. Target: at most ${TARGETS.timesPerDoubling} times the time.

${table(['KB', 'parse ms', 'check ms', 'parse, times', 'check, times'], growth)}

${[afterOneKeystroke(subject, catalogue), await programs(), await server(), agreedLanguage()].join('\n')}`;
  console.log(report);
  writeFileSync(join(root, 'docs/performance.md'), report);
}

void main();
