import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { emptyCatalogue } from '../../catalogue/catalogue';
import { check } from '../../lint/check';
import { applyEdits } from '../../lint/fixes';
import { parse } from '../../syntax/parse';
import rule from './rule';

const findings = (text: string) =>
  check(analyse(parse(text)), emptyCatalogue, { levels: {}, options: {} }, { rules: [rule] });
const draft = (...paragraphs: string[]) => `*The General Assembly*,\n\n${paragraphs.join('\n\n')}\n`;

describe('operative-numbering beside paragraphs joined to the one before', () => {
  it('counts them', () => {
    expect(findings(draft('1. *Notes* the fog; 2. *Urges* care;', '3. *Decides* to go.'))).toEqual([]);
    expect(findings(draft('1. *Notes* the fog; 2. *Decides* to go.'))).toEqual([]);
  });

  it('renumbers them with the others', () => {
    const text = draft('1. *Notes* the fog;', '3. *Urges* care; 4. *Invites* keepers;', '5. *Decides* to go.');
    const [found] = findings(text);
    expect(applyEdits(text, found?.fix?.edits ?? [])).toBe(
      draft('1. *Notes* the fog;', '2. *Urges* care; 3. *Invites* keepers;', '4. *Decides* to go.'),
    );
  });
});
