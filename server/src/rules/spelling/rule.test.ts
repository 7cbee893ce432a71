import { describe, expect, it } from 'vitest';
import { trialOf } from '../trial';
import rule from './rule';

const draft = (preamble: string) => `*The General Assembly*,\n\n${preamble}\n\n*Decides* to keep them lit.\n`;

describe('spelling', () => {
  it('lets pass what the option names, whatever its case', () => {
    const text = draft('*Noting* the Program of lights and its center,');
    expect(trialOf(rule).marked(text)).toEqual(['Program', 'center']);
    expect(trialOf(rule, { allow: ['program'] }).marked(text)).toEqual(['center']);
  });

  it('only informs about quotations and titles, and repairs neither on its own', () => {
    const [quoted, title] = trialOf(rule).findings(draft('*Noting* the “color” of the *Labor Review*,'));
    for (const finding of [quoted, title]) {
      expect(finding).toMatchObject({ level: 'information', suggestions: [{}] });
      expect(finding?.fix).toBeUndefined();
    }
  });

  it('suggests for what may be a name', () => {
    const [finding] = trialOf(rule).findings(draft('*Noting* the work of the Coastal Labor Office,'));
    expect(finding).toMatchObject({ level: 'warning', suggestions: [{ title: 'Write “Labour”' }] });
  });

  it('reads no addresses', () => {
    expect(
      trialOf(rule).marked(draft('*Noting* https://example.org/program/center.html and www.labor.example,')),
    ).toEqual([]);
  });
});
