/**
 * Measures a draft of so many UTF-16 units beside one of half its length, and prints milliseconds and ratios as JSON. A
 * process of its own, as an editor's server is: what else was measured before has no part in how its memory is laid out.
 *
 *   tsx scripts/bench/growth-pair.ts LENGTH ROUNDS
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bundles';
import { draftOf } from './draft';
import { loadSubject } from './load';
import { measure } from './measure';

/** What the pair comes to. */
export interface Pair {
  /** UTF-16 units of the whole. */
  readonly length: number;
  /** Milliseconds: parse the half, the whole, check the half, the whole. */
  readonly ms: readonly number[];
  /** How many times as long the whole takes: to parse, to check. */
  readonly times: readonly number[];
}

async function main([length, rounds]: readonly number[]): Promise<void> {
  const { parse, check, bundledCatalogue } = await loadSubject();
  const catalogue = bundledCatalogue(readFileSync(join(root, 'data/catalogue.txt'), 'utf8'));
  const [half, whole] = [draftOf((length as number) / 2), draftOf(length as number)];
  const measured = measure(
    {
      parseHalf: () => parse(half),
      parse: () => parse(whole),
      checkHalf: () => check(half, catalogue),
      check: () => check(whole, catalogue),
    },
    rounds as number,
  );
  const pair: Pair = {
    length: whole.length,
    ms: (['parseHalf', 'parse', 'checkHalf', 'check'] as const).map((action) => measured.ms(action)),
    times: [measured.ratio('parse', 'parseHalf'), measured.ratio('check', 'checkHalf')],
  };
  process.stdout.write(JSON.stringify(pair));
}

void main(process.argv.slice(2).map(Number));
