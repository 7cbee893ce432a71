import { describe, expect, it } from 'vitest';
import { trialOf } from '../trial';
import rule from './rule';

const draft = (...subparagraphs: string[]) =>
  `*The General Assembly*,\n\n*Noting* the reef,\n\n*Invites* States:\n\n${subparagraphs.join('\n\n')}\n`;

describe('subparagraph-ending', () => {
  it('allows “; and” where the option says so', () => {
    const text = draft('(a) To light it; and', '(b) To chart it.');
    expect(trialOf(rule).marked(text)).toEqual(['; and']);
    expect(trialOf(rule, { allowAnd: true }).marked(text)).toEqual([]);
  });

  it('leaves a colon before a list that begins anew', () => {
    expect(
      trialOf(rule).marked(draft('(a) To light it, and in this regard:', '(a) To buy oil;', '(b) To row.')),
    ).toEqual([]);
  });

  it('leaves the ending of the last one to the paragraph’s own rule', () => {
    expect(trialOf(rule).marked(draft('(a) To light it;', '(b) To chart it,'))).toEqual([]);
  });

  it('puts the mark before a call, across a page break', () => {
    const text = draft('(a) To light it,[^1]', '[^1]: Resolution 70/1.', '(b) To chart it.');
    expect(trialOf(rule).fixed(text)).toContain('(a) To light it;[^1]');
  });
});
