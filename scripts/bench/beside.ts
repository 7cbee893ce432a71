import type { Catalogue } from '../../server/src/catalogue/catalogue';
import { corpusDraft } from './corpus-draft';
import type { loadSubject } from './load';
import { measure, medianOfFew } from './measure';
import type { Peers } from './peers';
import { table } from './table';

const CHECK = 'full check';
const SIZES = [10_000, 100_000, 1_000_000];
/** Milliseconds that a run of a peer may take, judged by the smaller draft before. */
const LONGEST = 15_000;

/** Milliseconds, and how many times a full check that is. */
interface Time {
  readonly ms: number;
  readonly ratio: number;
}

/** The same drafts through Plenary, a bare scan and the peers. */
export function besideOthers(
  subject: Awaited<ReturnType<typeof loadSubject>>,
  catalogue: Catalogue,
  { markdownlint, slow }: Peers,
): string {
  const columns: ReadonlyMap<string, Time | null>[] = [];
  for (const size of SIZES) {
    const text = corpusDraft(size);
    const { keystroke, hover } = subject.editing(text, catalogue);
    const actions: Record<string, () => unknown> = {
      'bare scan': () => subject.scan(text),
      parse: () => subject.parse(text),
      [CHECK]: () => subject.check(text, catalogue),
      'check after one keystroke': keystroke,
      'hover after one keystroke': hover,
      format: () => subject.format(text),
    };
    if (markdownlint !== null) actions.markdownlint = () => markdownlint(text);
    const rounds = measure(actions, size > 100_000 ? 9 : 15);
    const times = new Map<string, Time | null>();
    for (const name of Object.keys(actions)) times.set(name, { ms: rounds.ms(name), ratio: rounds.ratio(name, CHECK) });
    for (const [name, check] of slow) {
      const expected = ((columns.at(-1)?.get(name)?.ms ?? 0) * size) / (SIZES[columns.length - 1] ?? size);
      const ms = check === null || expected > LONGEST ? null : medianOfFew(() => check(text));
      times.set(name, ms === null ? null : { ms, ratio: ms / rounds.ms(CHECK) });
    }
    columns.push(times);
  }
  const rows = Array.from(columns[0]?.keys() ?? [], (name) => [
    name,
    ...columns.flatMap((column) => {
      const time = column.get(name);
      if (!time) return ['–', ''];
      const { ms, ratio } = time;
      return [ms.toFixed(ms < 1 ? 3 : ms < 100 ? 2 : 0), ratio.toFixed(ratio < 0.1 ? 3 : 2)];
    }),
  ]);
  const heads = SIZES.flatMap((size) => [`${size < 1e6 ? `${size / 1000} KB` : `${size / 1e6} MB`}, ms`, ': check']);
  return `## The same drafts through others

Drafts made from adopted resolutions (operative paragraphs, numbered through). *Parse*, *full check* (parsing included),
*keystroke*, *hover* and *format* are Plenary’s core as it is shipped, minified, with every rule and the bundled catalogue; a
keystroke is one character more in the middle, with parsing and analysis. *Scan* is one pass of \`h = h * 31 + charCodeAt(i)\`,
*markdownlint* 0.38 with all its rules, *textlint* 15 with one (\`max-comma\`), *remark-lint* 10 with those it recommends,
*Harper* 2 its checker of grammar in WebAssembly. Beside each the ratio to the full check. What takes long is run up to five
times, once where that is seconds, and not at all (–) where more than ${LONGEST / 1000} seconds are to be expected or a program is not
installed.

${table(['', ...heads], rows)}
`;
}
