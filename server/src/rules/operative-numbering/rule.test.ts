import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { emptyCatalogue } from '../../catalogue/catalogue';
import { check } from '../../lint/check';
import { parse } from '../../syntax/parse';
import { applyEdits } from '../../text/edit';
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

describe('operative-numbering and references to paragraphs', () => {
  it('leaves them where the numbers are in no order', () => {
    const verbs = ['Notes', 'Urges', 'Invites', 'Decides', 'Requests', 'Welcomes', 'Thanks', 'Recalls'];
    const numbers = [17, 3, 29, 8, 21, 2, 30, 5];
    const text = draft(
      ...verbs.map(
        (verb, i) => `${numbers[i]}. *${verb}* what paragraph ${(i % 4) + 2} above says${i < 7 ? ';' : '.'}`,
      ),
    );
    const fixed = applyEdits(text, findings(text)[0]?.fix?.edits ?? []);
    expect(fixed).toContain('\n8. *Recalls* what paragraph 5 above says.');
    expect(fixed).toContain('\n2. *Urges* what paragraph 3 above says;');
  });

  it('follow into the section that is named', () => {
    const text = draft(
      '## I',
      '1. *Notes* section II, paragraph 3, below;',
      '2. *Urges* care;',
      '## II',
      '1. *Welcomes* paragraph 2 of section I above;',
      '3. *Decides* to go.',
    );
    expect(applyEdits(text, findings(text)[0]?.fix?.edits ?? [])).toBe(
      text.replace('paragraph 3', 'paragraph 2').replace('\n3. ', '\n2. '),
    );
  });
});
