import { expect, it } from 'vitest';
import { BUDGET } from '../../scripts/evidence/alarms';
import { checkText } from '../../scripts/evidence/corpus';
import type { Level } from '../../server/src/lint/finding';
import { describeShared } from '../shared-data';
import { textsOf } from './texts';

/** Most of 100 adopted texts that errors and warnings may touch. */
const TOUCHED = 10;

describeShared('findings in adopted texts', () => {
  it('stay within the budget of their level, rule by rule', () => {
    const counts = new Map<string, { level: Level; count: number }>();
    let texts = 0;
    let touched = 0;
    for (const { text } of textsOf('corpus/adopted')) {
      const findings = checkText(text);
      texts++;
      if (findings.some(({ level }) => level === 'error' || level === 'warning')) touched++;
      for (const { ruleId, level } of findings) {
        const key = `${ruleId} (${level})`;
        counts.set(key, { level, count: (counts.get(key)?.count ?? 0) + 1 });
      }
    }
    const over = [...counts].flatMap(([key, { level, count }]) => {
      const inHundred = (100 * count) / texts;
      return inHundred > BUDGET[level]
        ? [`${key}: ${inHundred.toFixed(2)} in 100 texts, at most ${BUDGET[level]}`]
        : [];
    });
    expect(over).toEqual([]);
    expect((100 * touched) / texts, 'texts of 100 with an error or warning').toBeLessThanOrEqual(TOUCHED);
  });
});
