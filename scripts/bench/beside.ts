import type { Catalogue } from '../../server/src/catalogue/catalogue';
import { corpusDraft } from './corpus-draft';
import type { loadSubject } from './load';
import { medianOfFew, medians } from './measure';
import type { Peers } from './peers';
import { table } from './table';

const SIZES = [10_000, 100_000, 1_000_000];
/** Milliseconds that a run of a peer may take, judged by the smaller draft before. */
const LONGEST = 15_000;

/** The same drafts through Plenary, a bare scan and the peers. */
export function besideOthers(
  subject: Awaited<ReturnType<typeof loadSubject>>,
  catalogue: Catalogue,
  { markdownlint, slow }: Peers,
): string {
  const columns: Record<string, number | null>[] = [];
  for (const size of SIZES) {
    const text = corpusDraft(size);
    const { keystroke, hover } = subject.editing(text, catalogue);
    const actions = {
      'bare scan': () => subject.scan(text),
      parse: () => subject.parse(text),
      'full check': () => subject.check(text, catalogue),
      'check after one keystroke': keystroke,
      'hover after one keystroke': hover,
      format: () => subject.format(text),
      markdownlint: () => markdownlint?.(text),
    };
    const times: Record<string, number | null> = medians(actions, size > 100_000 ? 5 : 11);
    if (markdownlint === null) times.markdownlint = null;
    for (const [name, check] of slow) {
      const expected = ((columns.at(-1)?.[name] ?? 0) * size) / (SIZES[columns.length - 1] ?? size);
      times[name] = check === null || expected > LONGEST ? null : medianOfFew(() => check(text));
    }
    columns.push(times);
  }
  const rows = Object.keys(columns[0] ?? {}).map((name) => [
    name,
    ...columns.flatMap((column) => {
      const [ms, check] = [column[name] ?? null, column['full check'] as number];
      return ms === null
        ? ['–', '']
        : [ms.toFixed(ms < 1 ? 3 : ms < 100 ? 2 : 0), (ms / check).toFixed(ms < check / 10 ? 3 : 2)];
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
