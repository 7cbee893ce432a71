import { type Analysis, analyse } from '../../../server/src/analysis/analysis';
import { type RolledForward, rollForward } from '../../../server/src/roll-forward/roll-forward';
import { parse } from '../../../server/src/syntax/parse';
import type { Block } from '../../../server/src/syntax/tree';
import { readText, theCatalogue } from '../corpus';
import { share, table } from '../markdown';
import { defineMeasurement } from '../measurement';
import { seriesIn } from '../series';
import { type FactKind, factsFor } from './facts';
import { clauses, match, words } from './paragraphs';

type Kind = FactKind | 'agenda item';
const ROWS: readonly (readonly [Kind, string])[] = [
  ['session', 'session'],
  ['own citation', 'citation of the text rolled forward'],
  ['citation list', 'list in which it is cited'],
  ['agenda item', 'agenda item'],
  ['year', 'year'],
  ['other citations', 'other resolutions cited'],
];

interface Count {
  /** Changes of this kind that the next text of the series made in a paragraph that it kept. */
  readonly real: number;
  /** Those of them that rolling forward made by itself. */
  readonly made: number;
  /** Of the others, those in a paragraph that the account asks about. */
  readonly listed: number;
  /** Changes that rolling forward made in a paragraph that the next text kept. */
  readonly own: number;
  /** Those of them that the next text made too. */
  readonly right: number;
}

/** Counts over all paragraphs that the next text kept, and over those of which it kept the words. */
type Counts = Readonly<Partial<Record<Kind, { readonly all: Count; readonly same: Count }>>>;

const NOTHING: Count = { real: 0, made: 0, listed: 0, own: 0, right: 0 };
const plus = (a: Count, b: Count): Count => ({
  real: a.real + b.real,
  made: a.made + b.made,
  listed: a.listed + b.listed,
  own: a.own + b.own,
  right: a.right + b.right,
});

/** Each text of a series rolled forward to the session of the next, beside the next text as it was adopted. */
export const rolled = defineMeasurement<Counts | null>({
  name: 'roll-forward',
  collections: ['adopted'],
  measure({ name, text }, corpus) {
    const next = successors(corpus).get(name);
    if (next === undefined) return null;
    const before = analyse(parse(text));
    const after = analyse(parse(readText(corpus, 'adopted', next).text));
    const result = rollForward(before, theCatalogue(), { session: sessionIn(next) });
    if ('refused' in result) return null;
    return compare(before, result, after, name);
  },
  report(results) {
    const pairs = results.flatMap(({ result }) => result ?? []);
    const sum = (kind: Kind, part: 'all' | 'same') =>
      pairs.reduce((total, pair) => plus(total, pair[kind]?.[part] ?? NOTHING), NOTHING);
    const rows = (part: 'all' | 'same', kinds: typeof ROWS) =>
      kinds.map(([kind, label]) => {
        const { real, made, listed, own, right } = sum(kind, part);
        return [label, real, share(made, real), share(made + listed, real), own, share(right, own)];
      });
    const columns = ['change', 'in the next text', 'made', 'made or listed', 'by rolling forward', 'right'];
    return `## Rolled forward

${pairs.length} adopted texts rolled forward to the session of the next text under the same title, and compared with it, paragraph by
paragraph. *Made*: the share of the changes of the real next text that rolling forward makes by itself; *listed*: it left
them, and asks about their paragraph in its account; *right*: the share of its own changes that the next text made too.

**Mechanical changes**: in paragraphs of which the next text kept every word, figures and ordinals of sessions aside.

${table(columns, rows('same', ROWS))}

**All changes**: in paragraphs of which it kept at least six words in ten. What was written anew in the others names
sessions, years and resolutions of its own, for reasons that no earlier text holds.

${table(
  columns,
  rows(
    'all',
    ROWS.filter(([kind]) => kind !== 'agenda item'),
  ),
)}`;
  },
});

let read: { readonly corpus: string; readonly next: ReadonlyMap<string, string> } | undefined;

/** The next text of the series by name, where it is of a later session. */
function successors(corpus: string): ReadonlyMap<string, string> {
  if (read?.corpus === corpus) return read.next;
  const next = new Map<string, string>();
  for (const names of seriesIn(corpus)) {
    const regular = names.filter((name) => sessionIn(name) > 0).sort((a, b) => sessionIn(a) - sessionIn(b));
    regular.forEach((name, i) => {
      const later = regular[i + 1];
      if (later !== undefined && sessionIn(name) < sessionIn(later)) next.set(name, later);
    });
  }
  read = { corpus, next };
  return next;
}

function sessionIn(name: string): number {
  return Number(/^A_RES_(\d+)_/.exec(name)?.[1] ?? 0);
}

function compare(before: Analysis, result: RolledForward, after: Analysis, name: string): Counts {
  const own = `A/RES/${/^A_RES_(\d+)_(\d+)/.exec(name)?.slice(1).join('/')}`;
  const made = analyse(parse(result.text));
  const old = clauses(before);
  const rolled = clauses(made);
  const kept = match(old, clauses(after));
  const isListed = ({ span }: Block) =>
    result.questions.some((question) => span.start <= question.span.start && question.span.start < span.end);
  const counts: Partial<Record<Kind, { all: Count; same: Count }>> = {};
  for (const [kind, fact] of Object.entries(factsFor(own, sessionIn(name)))) {
    let [all, same] = [NOTHING, NOTHING];
    old.forEach((block, i) => {
      const next = kept.get(i);
      const now = rolled[i];
      if (next === undefined || now === undefined) return;
      const [was, is, real] = [fact(block, before), fact(now, made), fact(next, after)];
      const changed = without(real, was);
      const ours = without(is, was);
      const missed = without(changed, ours).length;
      const one = {
        real: changed.length,
        made: changed.length - missed,
        listed: isListed(block) ? missed : 0,
        own: ours.length,
        right: ours.length - without(ours, real).length,
      };
      all = plus(all, one);
      if (words(block).join(' ') === words(next).join(' ')) same = plus(same, one);
    });
    counts[kind as FactKind] = { all, same };
  }
  const agenda = agendaItem(before, made, after);
  return { ...counts, 'agenda item': { all: agenda, same: agenda } };
}

function agendaItem(before: Analysis, made: Analysis, after: Analysis): Count {
  const [was, is, real] = [before, made, after].map(
    ({ tree }) => tree.blocks.find(({ field }) => field === 'agenda-item')?.prose.text ?? '',
  );
  const changed = was !== real && real !== '';
  const isOpen = is?.includes('[') === true;
  const own = is !== was && !isOpen;
  return {
    real: Number(changed),
    made: Number(changed && is === real),
    listed: Number(changed && isOpen),
    own: Number(own),
    right: Number(own && is === real),
  };
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
