import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { emptyCatalogue } from '../../catalogue/catalogue';
import { check } from '../../lint/check';
import { fixAll } from '../../lint/fixes';
import { parse } from '../../syntax/parse';
import rule from './rule';

const findings = (text: string) =>
  check(analyse(parse(text)), emptyCatalogue, { levels: {}, options: {} }, { rules: [rule] });

const draft = (masthead: string) =>
  `${masthead}\n\n*The General Assembly*,\n\n*Recognizing* the value of lights,\n\n*Decides* to keep them lit.\n`;
const withLine = (line: string) =>
  draft(`General Assembly\n\nEightieth session\n${line}\nLights\n\nKenya: draft resolution\n\nLights of the world`);

describe('agenda-item', () => {
  it.each([
    'Agenda item 8',
    'Agenda item 125 (t)',
    'Agenda item 125 (gg)',
    'Agenda items 11 and 13',
    'Agenda items 11, 13 and 71 (c)',
    'Agenda item 72 (a) and (c)',
    'Agenda items 72 (a) and (c)',
    'Item 35 of the provisional agenda*',
    'Items 35 and 36 of the preliminary list',
    'Agenda item [ ]',
    'Agenda item ___',
    'Agenda item XX',
  ])('accepts “%s”', (line) => {
    expect(findings(withLine(line))).toEqual([]);
  });

  it.each([
    ['Agenda item 11 and 13', 'Agenda items 11 and 13'],
    ['Agenda items 11', 'Agenda item 11'],
    ['Agenda items 11, 13, and 15', 'Agenda items 11, 13 and 15'],
    ['Agenda items 11, 13', 'Agenda items 11 and 13'],
    ['Agenda item 11,', 'Agenda item 11'],
    ['Agenda item 125(t)', 'Agenda item 125 (t)'],
    ['AGENDA ITEM 8', 'Agenda item 8'],
    ['Agenda item: 8', 'Agenda item 8'],
    ['Agenda Item No. 8', 'Agenda item 8'],
  ])('repairs “%s”', (line, proper) => {
    expect(findings(withLine(line)).map(({ messageId }) => messageId)).toEqual(['form']);
    expect(fixAll(withLine(line), findings).text).toBe(withLine(proper));
  });

  it('leaves it to a person where the line says more', () => {
    const [found] = findings(withLine('Agenda item 8 lights'));
    expect(found).toMatchObject({ messageId: 'form' });
    expect(found?.fix).toBeUndefined();
  });

  it('finds a line without a number', () => {
    expect(findings(withLine('Agenda item')).map(({ messageId }) => messageId)).toEqual(['number']);
  });

  it('misses the line in a draft, and in nothing else', () => {
    expect(findings(draft('Lights of the world')).map(({ messageId }) => messageId)).toEqual(['missing']);
    expect(findings(draft(''))).toEqual([]);
    expect(findings(draft('Committee: General Assembly\nTopic: Lights\nSponsors: Kenya'))).toEqual([]);
    expect(findings(draft('Lights of the world').replace('General Assembly', 'Security Council'))).toEqual([]);
  });
});
