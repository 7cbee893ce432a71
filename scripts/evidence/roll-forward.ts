import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analyse } from '../../server/src/analysis/analysis';
import { findSessions } from '../../server/src/language/sessions';
import { rollForward } from '../../server/src/roll-forward/roll-forward';
import { parse } from '../../server/src/syntax/parse';
import type { Block } from '../../server/src/syntax/tree';
import { readText, theCatalogue } from './corpus';
import { share, table } from './markdown';
import { defineMeasurement } from './measurement';

const KINDS = ['session', 'own citation', 'citation list', 'agenda item', 'year'] as const;
type Kind = (typeof KINDS)[number];

interface Count {
  /** Changes of this kind that the next text of the series made in a paragraph that it kept. */
  readonly real: number;
  /** Those of them that rolling forward made by itself. */
  readonly made: number;
  /** Changes that rolling forward made in a paragraph that the next text kept. */
  readonly own: number;
  /** Those of them that the next text made too. */
  readonly right: number;
}

/** Each text of a series rolled forward to the session of the next, beside the next text as it was adopted. */
export const rolled = defineMeasurement<Readonly<Record<Kind, Count>> | null>({
  name: 'roll-forward',
  collections: ['adopted'],
  measure({ name, text }, corpus) {
    const next = successors(corpus).get(name);
    if (next === undefined) return null;
    const before = analyse(parse(text));
    const after = analyse(parse(readText(corpus, 'adopted', next).text));
    const result = rollForward(before, theCatalogue(), { session: sessionIn(next) });
    if ('refused' in result) return null;
    return compare(before, analyse(parse(result.text)), after, name);
  },
  report(results) {
    const pairs = results.flatMap(({ result }) => result ?? []);
    const sum = (kind: Kind, part: keyof Count) => pairs.reduce((total, pair) => total + pair[kind][part], 0);
    const rows = KINDS.map((kind) => [
      kind,
      sum(kind, 'real'),
      share(sum(kind, 'made'), sum(kind, 'real')),
      sum(kind, 'own'),
      share(sum(kind, 'right'), sum(kind, 'own')),
    ]);
    return `## Rolled forward

${pairs.length} adopted texts rolled forward to the session of the next text under the same title, and compared with it, paragraph by
paragraph where the next text kept the paragraph (its words are the same but for figures and ordinals, or at least six in
ten of them; years are compared in the former alone). *Made*: the share of the changes of the real next text that rolling forward makes by itself; *right*: the
share of its own changes that the next text made too.

${table(['change', 'in the next text', 'made', 'by rolling forward', 'right'], rows)}`;
  },
});

let seriesOf: { corpus: string; next: Map<string, string> } | undefined;

/** The next text of the series by name, where it is of a later session. */
function successors(corpus: string): Map<string, string> {
  if (seriesOf?.corpus === corpus) return seriesOf.next;
  const file = join(corpus, 'series.tsv');
  const rows = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(1) : [];
  const next = new Map<string, string>();
  for (const row of rows) {
    const names = (row.split('\t')[1] ?? '').split(' ').map((name) => name.replace(/\.md$/, ''));
    const regular = names.filter((name) => sessionIn(name) > 0).sort((a, b) => sessionIn(a) - sessionIn(b));
    regular.forEach((name, i) => {
      const later = regular[i + 1];
      if (later !== undefined && sessionIn(name) < sessionIn(later)) next.set(name, later);
    });
  }
  seriesOf = { corpus, next };
  return next;
}

function sessionIn(name: string): number {
  return Number(/^A_RES_(\d+)_/.exec(name)?.[1] ?? 0);
}

function compare(before: Analysis, made: Analysis, after: Analysis, name: string): Record<Kind, Count> {
  const own = `A/RES/${/^A_RES_(\d+)_(\d+)/.exec(name)?.slice(1).join('/')}`;
  const old = clauses(before);
  const rolled = clauses(made);
  const kept = match(old, clauses(after));
  const facts: Record<Exclude<Kind, 'agenda item'>, (block: Block, analysis: Analysis) => string[]> = {
    session: (block) =>
      findSessions(block.prose.text)
        .filter(({ session }) => session.kind === 'regular' && Math.abs(session.number - sessionIn(name)) < 6)
        .map(({ session }) => String(session.number)),
    'own citation': (block, analysis) =>
      analysis.citationsIn(block).flatMap(({ canonical }) => (canonical === own ? canonical : [])),
    'citation list': (block, analysis) => {
      const cited = analysis.citationsIn(block).filter(({ kind }) => kind === 'resolution');
      return cited.some(({ canonical }) => canonical === own) ? [cited.map(({ canonical }) => canonical).join()] : [];
    },
    year: (block, analysis) => years(block, analysis),
  };
  const count = (kind: Exclude<Kind, 'agenda item'>): Count => {
    const total = { real: 0, made: 0, own: 0, right: 0 };
    old.forEach((block, i) => {
      const next = kept.get(i);
      const now = rolled[i];
      if (next === undefined || now === undefined) return;
      // A year in a paragraph that was written anew tells what happened since: nothing mechanical.
      if (kind === 'year' && words(block).join(' ') !== words(next).join(' ')) return;
      const [was, is, real] = [facts[kind](block, before), facts[kind](now, made), facts[kind](next, after)];
      const changed = without(real, was);
      const ours = without(is, was);
      total.real += changed.length;
      total.made += changed.length - without(changed, ours).length;
      total.own += ours.length;
      total.right += ours.length - without(ours, real).length;
    });
    return total;
  };
  return {
    session: count('session'),
    'own citation': count('own citation'),
    'citation list': count('citation list'),
    'agenda item': agenda(before, made, after),
    year: count('year'),
  };
}

function agenda(before: Analysis, made: Analysis, after: Analysis): Count {
  const [was, is, real] = [before, made, after].map(
    ({ tree }) => tree.blocks.find(({ field }) => field === 'agenda-item')?.prose.text ?? '',
  );
  const changed = was !== real && real !== '';
  const own = is !== was && !is?.includes('[');
  return {
    real: Number(changed),
    made: Number(changed && is === real),
    own: Number(own),
    right: Number(own && is === real),
  };
}

function clauses({ tree }: Analysis): Block[] {
  return tree.blocks.filter(({ kind }) => ['preambular', 'operative', 'subparagraph', 'heading'].includes(kind));
}

function years(block: Block, analysis: Analysis): string[] {
  const cited = analysis
    .citationsIn(block)
    .map(({ prose, date }) => [prose.start, date?.prose.end ?? prose.end] as const);
  return Array.from(block.prose.text.matchAll(/(?<![\d/,.])20\d\d(?!\d|,\d)/g)).flatMap((found) =>
    cited.some(([start, end]) => start <= found.index && found.index < end) ? [] : found[0],
  );
}

/** `items` less those of `others`, one for one. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The words of a paragraph without figures and ordinals of sessions. */
function words({ prose }: Block): string[] {
  return prose.text
    .replace(/\b(?:[a-z]+-)?[a-z]+(?:st|nd|rd|th) sessions?\b/g, 'session')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ');
}

/** The paragraph of `after` that each of `before` became, where it was kept; by index. */
function match(before: readonly Block[], after: readonly Block[]): Map<number, Block> {
  const sets = after.map((block) => new Set(words(block)));
  const free = new Set(after.keys());
  const kept = new Map<number, Block>();
  before.forEach((block, i) => {
    const own = new Set(words(block));
    let best = -1;
    let most = 0.6;
    for (const j of free) {
      const other = sets[j] as Set<string>;
      if (other.size * 0.6 > own.size || own.size * 0.6 > other.size || after[j]?.kind !== block.kind) continue;
      let common = 0;
      for (const word of own) if (other.has(word)) common++;
      const alike = common / (own.size + other.size - common);
      if (alike > most) [best, most] = [j, alike];
    }
    if (best < 0) return;
    free.delete(best);
    kept.set(i, after[best] as Block);
  });
  return kept;
}
