import { join } from 'node:path';
import { expect, it } from 'vitest';
import { namesOf, readText } from '../../scripts/evidence/corpus';
import { measureNormalizing, sameWords } from '../../scripts/evidence/normalizing';
import { analyse } from '../../server/src/analysis/analysis';
import { normalize, normalizeText } from '../../server/src/normalize/normalize';
import { parse } from '../../server/src/syntax/parse';
import { applyEdits } from '../../server/src/text/edit';
import { describeShared, sharedFolder } from '../shared-data';
import { collections, textsOf } from './texts';

describeShared('normalizing official texts', () => {
  it.each(collections)(
    'keeps every word of %s, and leaves what it wrote',
    (folder) => {
      const faults: string[] = [];
      for (const { name, text } of textsOf(folder)) {
        const { edits, furniture } = normalize(analyse(parse(text)), { furniture: 'remove' });
        const normalized = applyEdits(text, edits);
        if (!sameWords(text, `${normalized} ${furniture.join(' ')}`)) faults.push(`${name}: other words`);
        if (normalizeText(normalized) !== normalized) faults.push(`${name}: not settled`);
      }
      expect(faults).toEqual([]);
    },
    300_000,
  );

  it('reads pasted documents as they are', () => {
    const corpus = join(sharedFolder, 'corpus');
    const measured = namesOf(corpus, 'pasted').map((name) =>
      measureNormalizing(readText(corpus, 'pasted', name), corpus),
    );
    const sum = (key: 'paragraphs' | 'equal' | 'marked' | 'markedEqual') =>
      measured.reduce((total, each) => total + each[key], 0);
    expect(sum('equal') / sum('paragraphs')).toBeGreaterThan(0.97);
    expect(sum('markedEqual') / sum('marked')).toBeGreaterThan(0.94);
  });
});
