import { join } from 'node:path';
import { expect, it } from 'vitest';
import { namesOf, readText } from '../../scripts/evidence/corpus';
import { predecessors, roundTrip, trackedChanges } from '../../scripts/evidence/word/word';
import { describeShared, sharedFolder } from '../shared-data';

const corpus = join(sharedFolder, 'corpus');

describeShared('Word files of official texts', () => {
  const names = namesOf(corpus, 'adopted');

  it('are read as they were written', async () => {
    const differences: string[] = [];
    const some = names.filter((_, i) => i % 20 === 0);
    for (const name of some) {
      const difference = await roundTrip(readText(corpus, 'adopted', name).text);
      if (difference !== null) differences.push(`${name}: ${difference}`);
    }
    expect(differences).toEqual([]);
  });

  it('have tracked changes that come to either text', async () => {
    const differences: string[] = [];
    const some = [...predecessors(corpus)].filter(([name, older]) => names.includes(name) && names.includes(older));
    for (const [name, older] of some.filter((_, i) => i % 25 === 0)) {
      const texts = [older, name].map((each) => readText(corpus, 'adopted', each).text) as [string, string];
      const { accepted, rejected } = await trackedChanges(...texts);
      if (accepted !== null) differences.push(`${name} accepted: ${accepted}`);
      if (rejected !== null) differences.push(`${name} rejected: ${rejected}`);
    }
    expect(differences).toEqual([]);
  });
});
