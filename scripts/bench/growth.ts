import type { Catalogue } from '../../server/src/catalogue/catalogue';
import { draftOf } from './draft';
import type { loadSubject } from './load';
import { measure } from './measure';
import { table } from './table';

const TIMES_PER_DOUBLING = 2.3;
const LARGEST = 10_000_000;
const DOUBLINGS = 6;

/** How time grows with size: each draft beside one of half its length. */
export function growth({ parse, check }: Awaited<ReturnType<typeof loadSubject>>, catalogue: Catalogue): string {
  const rows: string[][] = [];
  for (let i = DOUBLINGS - 1; i >= 0; i--) {
    const [half, whole] = [draftOf(LARGEST / 2 ** (i + 1)), draftOf(LARGEST / 2 ** i)];
    const rounds = measure(
      {
        parseHalf: () => parse(half),
        parse: () => parse(whole),
        checkHalf: () => check(half, catalogue),
        check: () => check(whole, catalogue),
      },
      i > 2 ? 61 : 15,
    );
    rows.push([
      (whole.length / 1000).toFixed(0),
      ...(['parseHalf', 'parse', 'checkHalf', 'check'] as const).map((action) => rounds.ms(action).toFixed(1)),
      rounds.ratio('parse', 'parseHalf').toFixed(2),
      rounds.ratio('check', 'checkHalf').toFixed(2),
    ]);
  }
  const heads = ['KB', 'parse half ms', 'parse ms', 'check half ms', 'check ms', 'parse, times', 'check, times'];
  return `## Growth with size

Invented drafts, each beside one of half its length. Target: at most ${TIMES_PER_DOUBLING} times the time.

${table(heads, rows)}
`;
}
