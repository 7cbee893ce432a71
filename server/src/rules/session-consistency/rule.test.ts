import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { emptyCatalogue } from '../../catalogue/catalogue';
import { check } from '../../lint/check';
import { parse } from '../../syntax/parse';
import { applyEdits } from '../../text/edit';
import rule from './rule';

const findings = (text: string) =>
  check(analyse(parse(text)), emptyCatalogue, { levels: {}, options: {} }, { rules: [rule] });

const ADOPTED = `A/RES/79/512

General Assembly

Distr.: General
3 October 2025

Seventy-ninth session
Agenda item 12
Lighthouses

Resolution adopted by the General Assembly on 4 March 2025

[without reference to a Main Committee (A/79/L.112)]

79/512. Lighthouses of the world

*The General Assembly*,

*Recognizing* the value of lighthouses,

*Requests* the Secretary-General to keep a register of lighthouses.

*58th plenary meeting*
*4 March 2025*
`;

describe('session-consistency', () => {
  it('is content with one session throughout', () => {
    expect(findings(ADOPTED)).toEqual([]);
  });

  it.each([
    ['the session line', 'Seventy-ninth session', 'Eightieth session'],
    ['the session line', 'Seventy-ninth session', 'Seventieth session'],
    ['the session line', 'Seventy-ninth session', 'Eleventh emergency special session'],
    ['the symbol', 'A/RES/79/512', 'A/RES/78/512'],
    ['the number', '79/512. L', '97/512. L'],
    ['the draft symbol', 'A/79/L.112', 'A/80/L.112'],
  ])('finds %s that differs, and knows the right one (%s, %s)', (_, right, wrong) => {
    const text = ADOPTED.replace(right, wrong);
    const found = findings(text);
    expect(found).toHaveLength(1);
    const [{ fix, suggestions }] = found as [(typeof found)[0]];
    expect(applyEdits(text, (fix ?? suggestions[0]?.fix)?.edits ?? [])).toBe(ADOPTED);
  });

  it.each([
    ['on 4 March 2025', 'on 4 March 2024'],
    ['*4 March 2025*', '*4 December 2025*'],
  ])('finds a date outside the session (%s, %s)', (right, wrong) => {
    const found = findings(ADOPTED.replace(right, wrong));
    expect(found.map(({ messageId }) => messageId)).toEqual(['date']);
    expect(found[0]?.message).toContain('runs from September 2024 to September 2025');
  });

  it('lets an adopted text be issued after its session', () => {
    expect(findings(ADOPTED.replace('3 October 2025', '3 January 2026'))).toEqual([]);
  });

  it("says nothing of other organs' texts", () => {
    const council = ADOPTED.replaceAll('General Assembly', 'Security Council').replace('A/RES/79/512', 'A/RES/78/512');
    expect(findings(council)).toEqual([]);
  });
});
