/**
 * Accepts and rejects tracked changes in LibreOffice, as the report of `npm run evidence` does with a program of its own.
 *
 *   npx tsx scripts/evidence/word/libreoffice.ts [PAIRS]
 *
 * A hundred pairs take about two minutes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '../../../server/src/analysis/analysis';
import { converter } from '../../../server/src/convert/docx';
import { exportWord } from '../../../server/src/convert/export-word';
import { importWord } from '../../../server/src/convert/import-word';
import { parse } from '../../../server/src/syntax/parse';
import { readText } from '../corpus';
import { difference, predecessors } from './word';

const corpus = join(import.meta.dirname, '../../../../shared/corpus');
const wanted = Number(process.argv[2] ?? 100);

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-libreoffice-'));
  const [tracked, accepted, rejected] = ['tracked', 'Accept', 'Reject'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [tracked, accepted, rejected]) mkdirSync(each);
  const all = [...predecessors(corpus)];
  const step = Math.max(1, Math.floor(all.length / wanted));
  const pairs = all.filter((_, i) => i % step === 0).slice(0, wanted);
  const text = (name: string) => readText(corpus, 'adopted', name).text;
  for (const [name, older] of pairs) {
    const changes = { base: analyse(parse(text(older))), author: 'Evidence', date: '2026-01-01T00:00:00Z' };
    const { bytes } = await exportWord(converter, analyse(parse(text(name))), changes);
    writeFileSync(join(tracked, `${name}.docx`), bytes);
  }
  for (const [fate, target, partner] of [
    ['Accept', accepted, 0],
    ['Reject', rejected, 1],
  ] as const) {
    const script = join(import.meta.dirname, 'settle-in-libreoffice.py');
    execFileSync('/usr/bin/python3', [script, fate, tracked, target], { stdio: 'inherit' });
    const differences = pairs.flatMap((pair) => {
      const read = importWord(converter, readFileSync(join(target, `${pair[0]}.docx`)), { changes: 'accept' });
      const found = difference(text(pair[partner]), read.text);
      return found === null ? [] : [`  ${pair[0]} against ${pair[1]}: ${found}`];
    });
    console.log(
      `${fate} all: ${pairs.length - differences.length} of ${pairs.length} equal`,
      ...differences.map((d) => `\n${d}`),
    );
  }
  rmSync(folder, { recursive: true });
}

void main();
