import { expect, it } from 'vitest';
import { sameWords } from '../../scripts/evidence/normalizing';
import { applyEdits } from '../../server/src/lint/fixes';
import { normalize, normalizeText } from '../../server/src/normalize/normalize';
import { parse } from '../../server/src/syntax/parse';
import { describeShared } from '../shared-data';
import { collections, textsOf } from './texts';

describeShared('normalizing official texts', () => {
  it.each(collections)('keeps every word of %s, and leaves what it wrote', (folder) => {
    const faults: string[] = [];
    for (const { name, text } of textsOf(folder)) {
      const { edits, furniture } = normalize(parse(text), { furniture: 'remove' });
      const normalized = applyEdits(text, edits);
      if (!sameWords(text, `${normalized} ${furniture.join(' ')}`)) faults.push(`${name}: other words`);
      if (normalizeText(normalized) !== normalized) faults.push(`${name}: not settled`);
    }
    expect(faults).toEqual([]);
  });
});
