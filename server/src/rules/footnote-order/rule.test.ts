import { describe, expect, it } from 'vitest';
import { trialOf } from '../trial';
import rule from './rule';

const trial = trialOf(rule);
const draft = (...paragraphs: string[]) =>
  `*The General Assembly*,\n\n*Decides* to keep ${paragraphs[0]} lit.\n\n${paragraphs.slice(1).join('\n\n')}\n`;

describe('footnote-order', () => {
  it('counts a call that is repeated once', () => {
    expect(trial.marked(draft('lamps,¹ wicks¹ and buoys²', '¹ A/80/1.', '² A/80/2.'))).toEqual([]);
  });

  it('renumbers every call of a note', () => {
    const text = draft('lamps,[^2] wicks[^1] and buoys[^2]', '[^1]: A/80/1.', '[^2]: A/80/2.');
    expect(trial.fixed(text)).toBe(draft('lamps,[^1] wicks[^2] and buoys[^1]', '[^1]: A/80/2.', '[^2]: A/80/1.'));
  });

  it('only suggests to move a note that may be what “Ibid.” refers to', () => {
    const [finding] = trial.findings(draft('lamps² and wicks¹', '¹ A/80/1.', '² Ibid.'));
    expect(finding?.fix).toBeUndefined();
    expect(finding?.suggestions).toHaveLength(1);
  });

  it('does not renumber where a text is missing', () => {
    const [finding] = trial.findings(draft('lamps,¹ wicks⁹ and buoys²', '¹ A/80/1.', '² A/80/2.'));
    expect(finding).toMatchObject({ messageId: 'order', suggestions: [] });
    expect(finding?.fix).toBeUndefined();
  });

  it('takes a text whose notes begin later for an extract', () => {
    const [finding] = trial.findings(draft('lamps⁷ and wicks⁸', '⁷ A/80/1.', '⁸ A/80/2.'));
    expect(finding).toMatchObject({ messageId: 'first', level: 'information' });
  });

  it('is silent where most texts are cut off', () => {
    expect(trial.marked(draft('lamps,¹ wicks,³ oars,⁴ nets,⁵ ropes⁶', '¹ A/80/1.'))).toEqual([]);
  });
});
