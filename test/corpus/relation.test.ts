import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { predecessor } from '../../scripts/evidence/agreed';
import { type Collection, namesOf, readText } from '../../scripts/evidence/corpus';
import { analyse } from '../../server/src/analysis/analysis';
import { compare } from '../../server/src/compare/compare';
import { doubtOnRelation, shareInCommon } from '../../server/src/compare/relation';
import { printDraft } from '../../server/src/convert/printed/print';
import { parse } from '../../server/src/syntax/parse';
import { describeShared, sharedFolder } from '../shared-data';

const LEAST = 0.05;

describeShared('texts that are compared', () => {
  const corpus = join(sharedFolder, 'corpus');
  const rows = (before: readonly [Collection, string], after: readonly [Collection, string]) => {
    const [older, newer] = [before, after].map((of) => printDraft(analyse(parse(readText(corpus, ...of).text))));
    return compare(older as NonNullable<typeof older>, newer as NonNullable<typeof newer>);
  };

  it('share words with the text before them in their series, every eighth of them, and with their drafts', () => {
    const inSeries = namesOf(corpus, 'adopted').flatMap((name) => {
      const before = predecessor(corpus, name);
      return before === undefined ? [] : [[before, name] as const];
    });
    const drafts = readFileSync(join(corpus, 'pairs.tsv'), 'utf8').trim().split('\n').slice(1);
    const pairs = [
      ...inSeries.filter((_, i) => i % 8 === 0).map(([before, after]) => rows(['adopted', before], ['adopted', after])),
      ...drafts.map((line) => {
        const [draft = '', adopted = ''] = line.replaceAll('.md', '').split('\t');
        return rows(['drafts', draft], ['linked', adopted]);
      }),
    ];
    expect(pairs.length).toBeGreaterThan(200);
    expect(pairs.filter((pair) => (shareInCommon(pair) ?? 1) < LEAST)).toEqual([]);
  }, 300_000);

  it('share hardly any with a text of another matter', () => {
    const names = namesOf(corpus, 'adopted').filter((_, i) => i % 7 === 0);
    const pairs = names.map((name, i) => {
      const other = names[(i + 61) % names.length] as string;
      return rows(['adopted', name], ['adopted', other]);
    });
    const doubted = pairs.filter((pair) => doubtOnRelation(pair) !== null);
    expect(doubted.length / pairs.length).toBeGreaterThan(0.85);
  }, 300_000);
});
