import { expect, it } from 'vitest';
import { checkText } from '../../scripts/evidence/corpus';
import { italicsOf } from '../../server/src/analysis/italics';
import { readOpening } from '../../server/src/analysis/openings';
import { fixAll } from '../../server/src/lint/fixes';
import { parse } from '../../server/src/syntax/parse';
import { describeShared } from '../shared-data';
import { textsOf } from './texts';

/** The findings in a text that are not about missing italics, as rule and level. */
function otherThanItalics(text: string): string[] {
  return checkText(text).flatMap(({ ruleId, level, messageId }) =>
    ruleId.endsWith('-italics') && (messageId === 'missing' || messageId === 'whole') ? [] : [`${ruleId}: ${level}`],
  );
}

/** Openings that are not exactly in italics. */
function notInItalics(text: string): string[] {
  return parse(text).blocks.flatMap((block) => {
    const opening = readOpening(block);
    return opening === null || italicsOf(block.prose, opening.prose).state === 'exact' ? [] : [opening.text];
  });
}

describeShared('the seeds', () => {
  const seeds = [...textsOf('seeds')];
  const official = seeds.filter(({ name }) => !name.includes('/003'));
  const pasted = seeds.find(({ name }) => name.includes('/003'))?.text ?? '';

  it.each(official)('finds nothing but missing italics in $name', ({ text }) => {
    // Three of them have straight quotation marks, of which adopted texts as printed have none.
    expect(otherThanItalics(text).filter((finding) => finding !== 'quotation-marks: warning')).toEqual([]);
    expect(checkText(text)).not.toEqual([]);
  });

  it.each(official)('repairs the italics of $name and nothing else', ({ text }) => {
    const fixed = fixAll(text, checkText);
    expect(fixed.findings.filter(({ ruleId }) => ruleId !== 'quotation-marks')).toEqual([]);
    expect(notInItalics(fixed.text)).toEqual([]);
    expect(fixed.text.replaceAll('*', '')).toBe(text.replaceAll('*', ''));
  });

  it('finds the missing masthead and italics of 003', () => {
    // It has “activites”.
    expect(otherThanItalics(pasted)).toEqual([
      'agenda-item: error',
      'session-line: error',
      'spacing: information',
      'spelling: warning',
    ]);
    const fixed = fixAll(pasted, checkText).text;
    expect(notInItalics(fixed)).toEqual([]);
    expect(otherThanItalics(fixed)).toEqual(['agenda-item: error', 'session-line: error']);
  });
});
