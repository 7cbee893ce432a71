import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { emptyCatalogue } from '../../catalogue/catalogue';
import { check } from '../../lint/check';
import { parse } from '../../syntax/parse';
import { applyEdits } from '../../text/edit';
import rule from './rule';

const draft = (...operative: string[]) =>
  `A/80/L.9\n\n4 May 2026\n\nEightieth session\n\n*The General Assembly*,\n\n*Recognizing* the value of lights,\n\n${operative.map((text, i) => `${i + 1}. ${text};`).join('\n\n')}\n`;
const REPORT = (session: string) =>
  `*Requests* the Secretary-General to report to the General Assembly at its ${session} session on lights`;
const AGENDA = (session: string) =>
  `*Decides* to include in the provisional agenda of its ${session} session the item entitled “Lights”`;
const findings = (text: string) =>
  check(analyse(parse(text)), emptyCatalogue, { levels: {}, options: {} }, { rules: [rule] });
const found = (...operative: string[]) =>
  findings(draft(...operative)).map(({ messageId, level }) => [messageId, level]);

describe('session-reference', () => {
  it('is content with one later session, in words', () => {
    expect(found(REPORT('eighty-first'), AGENDA('eighty-first'))).toEqual([]);
    expect(found(REPORT('eighty-first and eighty-third'), AGENDA('eighty-third'))).toEqual([]);
  });

  it.each([
    [[REPORT('seventy-first')], [['past', 'error']]],
    [[REPORT('eightieth')], [['current', 'information']]],
    [[AGENDA('seventy-ninth')], [['past', 'error']]],
    [[AGENDA('eightieth')], [['currentAgenda', 'error']]],
    [[REPORT('ninety-ninth')], [['far', 'information']]],
    [[REPORT('eighty-first'), AGENDA('eighty-second')], [['differ', 'information']]],
    [
      ['*Requests* the President of the General Assembly at its seventieth session to convene a meeting'],
      [['past', 'error']],
    ],
  ])('judges %j', (operative, expected) => {
    expect(found(...operative)).toEqual(expected);
  });

  it.each([
    ['81st', 'eighty-first'],
    ['82th', 'eighty-second'],
    ['eighty first', 'eighty-first'],
    ['eigthy-first', 'eighty-first'],
  ])('repairs “%s”', (wrong, right) => {
    const text = draft(REPORT(wrong));
    const [finding] = findings(text);
    expect(finding?.level).toBe('warning');
    expect(applyEdits(text, (finding?.fix ?? finding?.suggestions[0]?.fix)?.edits ?? [])).toBe(draft(REPORT(right)));
  });

  it.each([
    '*Takes note* of the report adopted by the International Labour Conference at its 108th session',
    '*Recalls* the report submitted to the General Assembly at its seventieth session',
    '*Requests* the Commission to report to the Council at its twentieth session',
    '*Welcomes* its substantive and regular sessions, and the resumed session',
  ])('leaves “%s”', (paragraph) => {
    expect(found(paragraph)).toEqual([]);
  });

  it('writes ordinals without capitals, but for names', () => {
    const fixed = (text: string) =>
      applyEdits(
        text,
        findings(text).flatMap(({ fix }) => fix?.edits ?? []),
      );
    const report = (session: string) => draft(`*Recalls* the report considered at ${session}`);
    expect(fixed(report('its Eightieth Session'))).toBe(report('its eightieth session'));
    expect(fixed(report('the Seventy-ninth session'))).toBe(report('the seventy-ninth session'));
    expect(findings(report('the Tenth Special Session'))).toEqual([]);
    expect(findings(report('the closing session'))).toEqual([]);
  });
});
