import { join } from 'node:path';
import { expect, it } from 'vitest';
import { libraryOf, measureAgreed, predecessor } from '../../scripts/evidence/agreed';
import { namesOf, readText } from '../../scripts/evidence/corpus';
import { parse } from '../../server/src/syntax/parse';
import { describeShared, sharedFolder } from '../shared-data';

describeShared('agreed language', () => {
  it('finds the sources of every fifteenth text of a series, and shows right to the word what changed', () => {
    const corpus = join(sharedFolder, 'corpus');
    const library = libraryOf(corpus);
    const read = (name: string) => parse(readText(corpus, 'adopted', name).text);
    const measured = namesOf(corpus, 'adopted')
      .flatMap((name) => {
        const before = predecessor(corpus, name);
        return before === undefined ? [] : [{ name, before }];
      })
      .filter((_, i) => i % 15 === 0)
      .map(({ name, before }) => measureAgreed(name, read(name), before, read(before), library));
    const sum = (part: 'paragraphs' | 'first' | 'series' | 'lone' | 'loneInSeries' | 'sources' | 'reproduced') =>
      measured.reduce((total, one) => total + one[part], 0);
    expect(sum('paragraphs')).toBeGreaterThan(1000);
    expect(sum('series') / sum('paragraphs')).toBeGreaterThan(0.97);
    expect(sum('first') / sum('paragraphs')).toBeGreaterThan(0.96);
    expect(sum('loneInSeries') / sum('lone')).toBeLessThan(0.12);
    expect(sum('reproduced')).toBe(sum('sources'));
  }, 300_000);
});
