import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { emptyCatalogue } from '../../catalogue/catalogue';
import { check } from '../../lint/check';
import { fixAll } from '../../lint/fixes';
import { parse } from '../../syntax/parse';
import rule from './rule';

function findings(text: string, options: Record<string, unknown> = {}) {
  return check(
    analyse(parse(text)),
    emptyCatalogue,
    { levels: {}, options: { [rule.id]: options } },
    { rules: [rule] },
  );
}

/** A draft whose operative part is `paragraphs`. */
function draft(...paragraphs: string[]): string {
  return `${['*The General Assembly*,', '*Noting* the reef,', ...paragraphs].join('\n\n')}\n`;
}

function fixed(text: string): string {
  return fixAll(text, findings).text;
}

describe('operative-ending', () => {
  it('marks the mark that is wrong, or the character that none follows', () => {
    const text = draft('1. *Notes* the lamp.', '2. *Notes* the wick');
    expect(findings(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['.', 'k']);
  });

  it('leaves the stop of an abbreviation', () => {
    const text = draft('1. *Decides* to meet at 3 p.m.', '2. *Decides* to part at 6 p.m.');
    expect(fixed(text)).toBe(draft('1. *Decides* to meet at 3 p.m.;', '2. *Decides* to part at 6 p.m.'));
  });

  it('puts the mark before a footnote call', () => {
    const text = draft('1. *Notes* the lamp,¹', '2. *Notes* the wick²');
    expect(fixed(text)).toBe(draft('1. *Notes* the lamp;¹', '2. *Notes* the wick.²'));
  });

  it('takes a paragraph without a number for the last', () => {
    expect(fixed(draft('*Notes* the lamp;'))).toBe(draft('*Notes* the lamp.'));
  });

  it('expects the full stop at the end of the last section', () => {
    const sections = ['I', '1. *Notes* the lamp;', 'II', '2. *Notes* the wick.'];
    expect(findings(draft(...sections))).toEqual([]);
  });

  it('allows “; and” where asked to, but not at the very end', () => {
    const text = draft('1. *Notes* the lamp; and', '2. *Notes* the wick; and');
    expect(findings(text).map(({ messageId }) => messageId)).toEqual(['and', 'stop']);
    expect(findings(text, { allowAnd: true }).map(({ messageId }) => messageId)).toEqual(['stop']);
    expect(fixed(text)).toBe(draft('1. *Notes* the lamp;', '2. *Notes* the wick.'));
  });

  it.each(['“Keep the lamps lit.”', '“Is the reef charted?”', 'whether the reef is charted?'])(
    'leaves the ending of a quotation alone: %s',
    (quotation) => {
      expect(findings(draft(`1. *Asks* ${quotation}`, '2. *Notes* the wick.'))).toEqual([]);
    },
  );

  it('leaves a declaration alone', () => {
    const text = draft('1. *Adopts* the following declaration:', '1. We keep the lamps lit.', '2. We chart the reefs.');
    expect(findings(text)).toEqual([]);
  });

  it('is silent without operative paragraphs', () => {
    expect(findings(draft())).toEqual([]);
  });
});
