import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { emptyCatalogue } from '../../catalogue/catalogue';
import { check } from '../../lint/check';
import { fixAll, fixOrOnlySuggestion } from '../../lint/fixes';
import { parse } from '../../syntax/parse';
import { applyEdits } from '../../text/edit';
import rule from './rule';

const findings = (text: string) =>
  check(analyse(parse(text)), emptyCatalogue, { levels: {}, options: {} }, { rules: [rule] });

const draft = (masthead: string, organ = 'General Assembly') =>
  `${masthead}\n\n*The ${organ}*,\n\n*Recognizing* the value of lights,\n\n*Decides* to keep them lit.\n`;
const withLine = (line: string, organ = 'General Assembly') =>
  draft(
    `A/80/L.9\n\n${organ}\n\n4 May 2026\n\n${line}\nAgenda item 8\nLights\n\nKenya: draft resolution\n\nLights`,
    organ,
  );

describe('session-line', () => {
  it.each([
    'Eightieth session',
    'Eighty-first session',
    'Thirtieth special session',
    'Eleventh emergency special session',
    'Resumed eightieth session',
    'Eightieth session (resumed)',
  ])('accepts “%s”', (line) => {
    expect(findings(withLine(line))).toEqual([]);
  });

  it.each([
    ['80th session', 'Eightieth session'],
    ['Eightieth Session', 'Eightieth session'],
    ['EIGHTIETH SESSION', 'Eightieth session'],
    ['eightieth session', 'Eightieth session'],
    ['Eighty first session', 'Eighty-first session'],
    ['Eighty-First session', 'Eighty-first session'],
    ['11th emergency special session', 'Eleventh emergency special session'],
    ['Resumed 80th session', 'Resumed eightieth session'],
    ['Eigthieth session', 'Eightieth session'],
  ])('repairs “%s”', (line, proper) => {
    expect(findings(withLine(line))).toHaveLength(1);
    expect(fixAll(withLine(line), findings).text).toBe(withLine(proper));
  });

  it('offers the line that the symbol tells', () => {
    const text = withLine('Eightieth session').replace('Eightieth session\n', '');
    const found = findings(text);
    expect(found).toMatchObject([{ messageId: 'missing' }]);
    const fixed = applyEdits(text, found[0]?.suggestions[0]?.fix.edits ?? []);
    expect(findings(fixed)).toEqual([]);
    expect(fixed).toContain('4 May 2026\n\nEightieth session\n');
  });

  it('is offered above what belongs further down, and read there', () => {
    const adoption = 'Resolution adopted by the General Assembly on 3 December 2019';
    const text = draft(`General Assembly\n\nA/RES/74/12\n\n${adoption}\n\n3 January 2020\n\n74/12. Lamps`);
    const fixed = fixAll(text, findings, fixOrOnlySuggestion);
    expect(fixed.endless).toEqual([]);
    expect(fixed.text).toBe(text.replace('A/RES/74/12\n', 'A/RES/74/12\n\nSeventy-fourth session\n'));
    const below = draft(`${adoption}\n\n3 January 2020\n\nA/RES/74/12\n\nGeneral Assembly\n\n74/12. Lamps`);
    expect(findings(below)).toMatchObject([{ messageId: 'missing', suggestions: [] }]);
  });

  it('wants none of extracts, Model UN mastheads and organs that meet by the year', () => {
    expect(findings(draft(''))).toEqual([]);
    expect(findings(draft('Committee: General Assembly\nTopic: Lights\nSponsors: Kenya'))).toEqual([]);
    expect(findings(withLine('2026 session', 'Economic and Social Council'))).toEqual([]);
    expect(findings(withLine('8000th meeting', 'Security Council'))).toEqual([]);
  });
});
