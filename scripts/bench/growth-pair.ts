/**
 * Measures a draft of so many UTF-16 units beside one of half its length, and prints milliseconds and ratios as JSON. A
 * process of its own, as an editor's server is: what else was measured before has no part in how its memory is laid out.
 *
 *   tsx scripts/bench/growth-pair.ts adopted|invented LENGTH ROUNDS
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bundles';
import { corpusDraftUpTo } from './corpus-draft';
import { draftOf } from './draft';
import { loadSubject } from './load';
import { measure } from './measure';

/** What the pair comes to. */
export interface Pair {
  /** Milliseconds for the whole: to parse, to check. */
  readonly ms: readonly number[];
  /** How many times as long the whole takes: to parse, to check. */
  readonly times: readonly number[];
}

/** What the drafts are made from. */
const MADE = { adopted: corpusDraftUpTo, invented: draftOf };

async function main(from: keyof typeof MADE, length: number, rounds: number): Promise<void> {
  const { parse, check, bundledCatalogue } = await loadSubject();
  const catalogue = bundledCatalogue(readFileSync(join(root, 'data/catalogue.txt'), 'utf8'));
  const [half, whole] = [MADE[from](length / 2), MADE[from](length)];
  const measured = measure(
    {
      parseHalf: () => parse(half),
      parse: () => parse(whole),
      checkHalf: () => check(half, catalogue),
      check: () => check(whole, catalogue),
    },
    rounds,
  );
  const pair: Pair = {
    ms: [measured.ms('parse'), measured.ms('check')],
    times: [measured.ratio('parse', 'parseHalf'), measured.ratio('check', 'checkHalf')],
  };
  process.stdout.write(JSON.stringify(pair));
}

const [from, length, rounds] = process.argv.slice(2);
void main(from as keyof typeof MADE, Number(length), Number(rounds));
