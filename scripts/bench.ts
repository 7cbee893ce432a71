/**
 * Measures what Plenary does beside other checkers and a bare scan over the characters, and how time grows with size;
 * prints the tables and writes them to docs/performance.md. What counts are the ratios, taken in one run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { agreedLanguage } from './bench/agreed';
import { besideOthers } from './bench/beside';
import { growth } from './bench/growth';
import { afterOneKeystroke } from './bench/keystroke';
import { loadSubject } from './bench/load';
import { loadPeers } from './bench/peers';
import { programs } from './bench/programs';
import { server } from './bench/server';
import { shortDrafts } from './bench/short-drafts';
import { requireSupportedNode } from './supported-node';

const root = join(import.meta.dirname, '..');

async function main(): Promise<void> {
  requireSupportedNode();
  const subject = await loadSubject();
  const peers = await loadPeers();
  const catalogue = subject.bundledCatalogue(readFileSync(join(root, 'data/catalogue.txt'), 'utf8'));
  const chapters = [
    shortDrafts(subject, catalogue, peers),
    besideOthers(subject, catalogue, peers),
    growth(),
    afterOneKeystroke(subject, catalogue),
    await programs(),
    await server(),
    agreedLanguage(),
  ];
  const report = `# Performance

Written by \`npm run bench\`; medians from one run on Node ${process.versions.node}, ${os.cpus()[0]?.model.trim() ?? 'an unknown processor'}.
Milliseconds are this machine's; the ratios are what counts. What is compared takes turns, a few milliseconds each, and a
ratio is the median of those of the single rounds: what else the machine does meanwhile meets all alike.

${chapters.join('\n')}`;
  console.log(report);
  writeFileSync(join(root, 'docs/performance.md'), report);
}

void main();
