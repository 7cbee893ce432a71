import { join } from 'node:path';
import type { Level } from '../../server/src/lint/finding';
import { levels } from '../../server/src/lint/levels';
import { rules } from '../../server/src/rules/registry.generated';
import type { Rule } from '../../server/src/rules/rule';
import { blockAt } from '../../server/src/syntax/block-at';
import { parse } from '../../server/src/syntax/parse';
import type { Tree } from '../../server/src/syntax/tree';
import { type Collection, checkTree } from './corpus';
import { readVerdicts, type Verdict } from './judged';
import { share, table } from './markdown';
import { defineMeasurement, type Measured } from './measurement';
import { placeOf } from './places';

interface Alarm {
  readonly rule: string;
  readonly level: Level;
  readonly place: string;
  /** What the finding says, for whoever judges it; never written to a file. */
  readonly message: string;
}

interface Alarms {
  readonly findings: readonly Alarm[];
  /** How many places each rule looked at: blocks of its kinds, or the text as a whole. */
  readonly places: Readonly<Record<string, number>>;
}

/** Most findings of each level that a rule may have in 100 adopted texts. */
export const BUDGET: Readonly<Record<Level, number>> = { error: 0.5, warning: 3, information: 20, hint: Infinity };

/** What the rules find in official texts, and what people said of it who read it. */
export const alarms = defineMeasurement<Alarms>({
  name: 'alarms',
  collections: ['adopted', 'drafts'],
  measure({ text }) {
    const tree = parse(text);
    const findings = checkTree(tree).map(({ ruleId, level, span, message }) => {
      const block = blockAt(tree, span.start);
      return { rule: ruleId, level, place: block ? placeOf(tree, block) : 'between paragraphs', message };
    });
    return { findings, places: Object.fromEntries(rules.map((rule) => [rule.id, placesOf(rule, tree)])) };
  },
  report(results) {
    const verdicts = readVerdicts(join(import.meta.dirname, '../../data/judged-findings.tsv'));
    const adopted = results.filter(({ collection }) => collection === 'adopted');
    const drafts = results.filter(({ collection }) => collection === 'drafts');
    return `## Findings in official texts

Adopted texts were edited by the United Nations' own editors: what is found in them is a slip of the printed text, an
artefact of the conversion, or a bug of the rule. Every finding of level error or warning was read; the verdicts are in
\`data/judged-findings.tsv\`. Targets: errors and warnings touch at most 10 of 100 adopted texts, bugs at most 1 of 100.

${table(
  [
    'texts',
    'number',
    'with an error or warning',
    'of 100',
    'slips',
    'artefacts',
    'bugs',
    'not judged',
    'texts with a bug, of 100',
  ],
  [summary('adopted', adopted, verdicts), ...(drafts.length > 0 ? [summary('drafts', drafts, verdicts)] : [])],
)}

### By rule, in adopted texts

*Places* are the paragraphs or texts that the rule looked at, *conforming* those in which it found nothing. *Findings*
are counted at each level, since some are reported below their rule's own. A rule may have, in 100 adopted texts,
${BUDGET.error} errors, ${BUDGET.warning} warnings or ${BUDGET.information} findings of level information.

${byRule(adopted, verdicts)}

### By rule, in drafts as tabled

${byRule(drafts, verdicts)}`;
  },
});

/** The findings of level error and warning that nobody has judged yet, one a line. */
export function unjudged(results: readonly Measured<unknown>[]): string[] {
  const verdicts = readVerdicts(join(import.meta.dirname, '../../data/judged-findings.tsv'));
  return (results as readonly Measured<Alarms>[]).flatMap(({ name, result }) =>
    result.findings
      .filter((alarm) => isLoud(alarm) && verdicts.of(name, alarm.rule, alarm.place) === undefined)
      .map(({ rule, place, message }) => [name, rule, place, message].join('\t')),
  );
}

function placesOf(rule: Rule, tree: Tree): number {
  if (!(rule.documents ?? ['resolution']).includes(tree.kind)) return 0;
  if (rule.scope !== 'paragraph') return 1;
  return tree.blocks.filter((block) => !block.quoted && rule.kinds.includes(block.kind)).length;
}

function isLoud({ level }: Alarm): boolean {
  return level === 'error' || level === 'warning';
}

function summary(
  collection: Collection,
  texts: readonly Measured<Alarms>[],
  verdicts: ReturnType<typeof readVerdicts>,
): (string | number)[] {
  const touched = texts.filter(({ result }) => result.findings.some(isLoud));
  const counts = new Map<Verdict | undefined, number>();
  for (const { name, result } of touched) {
    for (const { rule, place } of result.findings.filter(isLoud)) {
      const verdict = verdicts.of(name, rule, place);
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    }
  }
  const buggy = touched.filter(({ name, result }) =>
    result.findings.some((alarm) => isLoud(alarm) && verdicts.of(name, alarm.rule, alarm.place) === 'bug'),
  );
  return [
    collection === 'adopted' ? 'adopted' : 'drafts as tabled',
    texts.length,
    touched.length,
    per100(touched.length, texts.length),
    ...(['slip', 'artefact', 'bug', undefined] as const).map((verdict) => counts.get(verdict) ?? 0),
    per100(buggy.length, texts.length),
  ];
}

function byRule(texts: readonly Measured<Alarms>[], verdicts: ReturnType<typeof readVerdicts>): string {
  const rows = rules.map((rule) => {
    const own = texts.map(({ name, result }) => ({
      name,
      findings: result.findings.filter((alarm) => alarm.rule === rule.id),
      places: result.places[rule.id] ?? 0,
    }));
    const places = own.reduce((sum, text) => sum + text.places, 0);
    const faulty = own.reduce(
      (sum, { findings }) =>
        sum +
        (rule.scope === 'paragraph' ? new Set(findings.map(({ place }) => place)).size : Number(findings.length > 0)),
      0,
    );
    const all = own.flatMap(({ name, findings }) => findings.map((alarm) => ({ name, ...alarm })));
    const judged = (verdict: Verdict) =>
      all.filter((alarm) => isLoud(alarm) && verdicts.of(alarm.name, alarm.rule, alarm.place) === verdict).length;
    const atLevel = levels.flatMap((level) => {
      const count = all.filter((alarm) => alarm.level === level).length;
      return count === 0
        ? []
        : [`${count} ${level}${level !== 'off' && over(level, count, texts.length) ? ' (over budget)' : ''}`];
    });
    return [
      `\`${rule.id}\``,
      rule.defaultLevel,
      places,
      share(places - faulty, places),
      atLevel.join(', ') || '0',
      per100(all.length, texts.length),
      judged('slip') || '',
      judged('artefact') || '',
      judged('bug') || '',
    ];
  });
  return table(
    ['rule', 'level', 'places', 'conforming', 'findings', 'in 100 texts', 'slips', 'artefacts', 'bugs'],
    rows,
  );
}

function over(level: Level, count: number, texts: number): boolean {
  return (100 * count) / texts > BUDGET[level];
}

function per100(count: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * count) / whole).toFixed(2);
}
