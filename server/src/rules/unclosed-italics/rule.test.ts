import { describe, expect, it } from 'vitest';
import { trialOf } from '../trial';
import rule from './rule';

const trial = trialOf(rule);
const draft = (preamble: string, note = 'A/80/1.') =>
  `*The General Assembly*,\n\n${preamble}\n\n*Decides* to keep them lit.¹\n\n¹ ${note}\n`;

describe('unclosed-italics', () => {
  it('leaves openings to their own rules, whichever star is missing', () => {
    expect(trial.marked(draft('*Noting the lights,'))).toEqual([]);
    expect(trial.marked(draft('Noting* the lights,'))).toEqual([]);
  });

  it('reads no addresses and no stars of a note', () => {
    expect(trial.marked(draft('*Noting* the lights,', 'See https://example.org/_lights.'))).toEqual([]);
    expect(trial.marked(`${draft('*Noting* the lights* of the coast,')}\n* As amended.\n`)).toEqual([]);
  });

  it('says where italics inside italics show that a star is missing', () => {
    const text = draft(
      '*Noting* the lights,',
      '*Official Records of the Assembly (A/80/1) and *Treaty Series*, vol. 1.',
    );
    expect(trial.findings(text)[0]?.suggestions.map(({ title }) => title)).toEqual([
      'Close it after “Official Records of the Assembly”',
    ]);
  });
});
