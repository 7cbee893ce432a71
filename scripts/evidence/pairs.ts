import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../server/src/analysis/analysis';
import { findSessions } from '../../server/src/language/sessions';
import type { Finding } from '../../server/src/lint/finding';
import { parse } from '../../server/src/syntax/parse';
import type { Block } from '../../server/src/syntax/tree';
import { checkTree, readText } from './corpus';
import { share, table } from './markdown';
import { defineMeasurement } from './measurement';

type Change = 'also or further' | 'italics' | 'number' | 'ending' | 'session';

interface Changed {
  readonly change: Change;
  /** Whether the neighbours are the same in both texts, so that the draft itself could tell. */
  readonly inPlace: boolean;
  /** Whether the draft has a finding there: of level information or above, of level hint, or none. */
  readonly found: 'found' | 'hint' | null;
}

/** Paragraphs of tabled drafts whose adopted text differs in form alone: did the draft have a finding there? */
export const pairs = defineMeasurement<readonly Changed[]>({
  name: 'pairs',
  collections: ['drafts'],
  measure({ name, text }, corpus) {
    const partner = partners(corpus).get(name);
    if (partner === undefined) return [];
    const tree = parse(text);
    const before = clausesOf(text);
    const after = clausesOf(readText(corpus, 'adopted', partner).text);
    const findings = checkTree(tree);
    const same = align(before, after);
    return [...same].flatMap(([i, j]) => {
      const [draft, adopted] = [before[i] as Clause, after[j] as Clause];
      const above =
        i === 0 ? j === 0 : same.get(i - 1) === j - 1 && isAlike(before[i - 1] as Clause, after[j - 1] as Clause);
      const below = i === before.length - 1 ? j === after.length - 1 : same.get(i + 1) === j + 1;
      return (['also or further', 'italics', 'number', 'ending', 'session'] as const).flatMap((change) => {
        if (draft.form[change] === adopted.form[change]) return [];
        // Italics follow the words that they mark.
        if (change === 'italics' && draft.form['also or further'] !== adopted.form['also or further']) return [];
        return [{ change, inPlace: above && below, found: foundOn(draft.block, findings) }];
      });
    });
  },
  report(results) {
    const all = results.flatMap(({ result }) => result);
    const rows = (['also or further', 'italics', 'number', 'ending', 'session'] as const).map((change) => {
      const own = all.filter((one) => one.change === change);
      const inPlace = own.filter((one) => one.inPlace);
      const found = inPlace.filter((one) => one.found === 'found').length;
      const hinted = inPlace.filter((one) => one.found !== null).length;
      return [change, own.length, inPlace.length, share(found, inPlace.length), share(hinted, inPlace.length)];
    });
    return `## Drafts as tabled and as adopted

Paragraphs whose words are the same in the draft and in the adopted text, with a difference of form. *In place*: the
paragraphs above and below are the same too, so that no insertion or deletion explains the change and the draft itself
could tell. Target: a finding on 90 % of these.

${table(['changed', 'paragraphs', 'in place', 'found', 'at any level'], rows)}`;
  },
});

let pairsOf: { corpus: string; pairs: Map<string, string> } | undefined;

/** Adopted text by draft, both by name. */
function partners(corpus: string): Map<string, string> {
  if (pairsOf?.corpus === corpus) return pairsOf.pairs;
  const file = join(corpus, 'pairs.tsv');
  const rows = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(1) : [];
  const pairs = new Map(
    rows.map((row) => row.split('\t').map((name) => name.replace(/\.md$/, '')) as [string, string]),
  );
  pairsOf = { corpus, pairs };
  return pairs;
}

interface Clause {
  readonly block: Block;
  /** Its letters and digits, without also, further and ordinals of sessions: equal in paragraphs that say the same. */
  readonly key: string;
  readonly form: Readonly<Record<Change, string>>;
}

function clausesOf(text: string): Clause[] {
  const tree = parse(text);
  const { openings } = analyse(tree);
  const blocks = tree.blocks.filter(({ kind, quoted }) => !quoted && (kind === 'preambular' || kind === 'operative'));
  return blocks.map((block) => {
    const opening = openings.get(block);
    const { text, emphasis } = block.prose;
    const sessions = findSessions(text);
    const first = emphasis.find((run) => run.start === 0 && run.close !== null);
    let rest = opening ? text.slice(opening.prose.end) : text;
    for (const { start, end } of sessions) rest = rest.replace(text.slice(start, end), '');
    return {
      block,
      key: `${opening?.base ?? ''} ${rest}`.toLowerCase().replace(/[^\p{L}\d]+/gu, ''),
      form: {
        'also or further': opening?.text ?? '',
        italics: first ? text.slice(first.start, first.end) : '',
        number: block.label?.text ?? '',
        ending: /[,;:.]$/.exec(text)?.[0] ?? '',
        session: sessions.map(({ session }) => session.number).join(' '),
      },
    };
  });
}

function isAlike(a: Clause, b: Clause): boolean {
  return a.form['also or further'] === b.form['also or further'] && a.form.number === b.form.number;
}

/** Index in `after` of each clause of `before` that has the same words, by the longest common subsequence. */
function align(before: readonly Clause[], after: readonly Clause[]): Map<number, number> {
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] as number;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        before[i]?.key === after[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const same = new Map<number, number>();
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i]?.key === after[j]?.key) same.set(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return same;
}

function foundOn({ span }: Block, findings: readonly Finding[]): Changed['found'] {
  const own = findings.filter((finding) => finding.span.start <= span.end && finding.span.end >= span.start);
  if (own.length === 0) return null;
  return own.some(({ level }) => level !== 'hint') ? 'found' : 'hint';
}
