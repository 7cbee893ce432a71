import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { emptyCatalogue } from '../../catalogue/catalogue';
import { check } from '../../lint/check';
import { parse } from '../../syntax/parse';
import { applyEdits } from '../../text/edit';
import rule from './rule';

const findings = (text: string) =>
  check(analyse(parse(text)), emptyCatalogue, { levels: {}, options: {} }, { rules: [rule] });

const draft = (preambular: string, operative: string) =>
  `*The General Assembly*,\n\n*Recognizing* the value of lights,\n\n${preambular},\n\n1. ${operative};\n\n2. *Decides* to remain seized of the matter.\n`;
const preambular = (paragraph: string) => draft(paragraph, '*Takes note* of the register');
const operative = (paragraph: string) => draft('*Noting* the register', paragraph);

function repaired(text: string): string {
  const found = findings(text);
  expect(found).toHaveLength(1);
  return applyEdits(text, found[0]?.suggestions[0]?.fix.edits ?? []);
}

describe('opening-phrase', () => {
  it.each([
    ['*Notes with concern* the fog', '*Noting with concern* the fog'],
    ['*Keeping in mind* the fog', '*Bearing in mind* the fog'],
    ['*Having read* the register', '*Having considered* the register'],
    ['*Further recalls* the fog', '*Recalling further* the fog'],
    ['*Recaling* the fog', '*Recalling* the fog'],
    ['*Taknig note with appreciation* of the lamps', '*Taking note with appreciation* of the lamps'],
    ['*Deeply conserned* about the fog', '*Deeply concerned* about the fog'],
  ])('repairs the preambular %s', (wrong, right) => {
    expect(repaired(preambular(wrong))).toBe(preambular(right));
  });

  it.each([
    ['*Noting also* the fog', '*Also notes* the fog'],
    ['*Cals upon* States to light lamps', '*Calls upon* States to light lamps'],
    ['*Als requests* States to light lamps', '*Also requests* States to light lamps'],
    ['*Furher invites* States to light lamps', '*Further invites* States to light lamps'],
    ['*Request* States to light lamps', '*Requests* States to light lamps'],
    ['*Calls on* States to light lamps', '*Calls upon* States to light lamps'],
    ['*Asks* the Secretary-General to light lamps', '*Requests* the Secretary-General to light lamps'],
    ['*Remains seized* of lamps', '*Decides to remain seized* of lamps'],
  ])('repairs the operative %s', (wrong, right) => {
    expect(repaired(operative(wrong))).toBe(operative(right));
  });

  it('suggests nothing that is not known itself', () => {
    for (const phrase of ['Bearing in mind', 'Having considered', 'Recalling'])
      expect(findings(preambular(`*${phrase}* the fog`))).toEqual([]);
    for (const phrase of ['Requests', 'Expresses the hope', 'Decides'])
      expect(findings(operative(`*${phrase}* that`))).toEqual([]);
  });

  it('leaves what is only spelt otherwise to the rule about spelling', () => {
    expect(findings(operative('*Emphasises* the value of lamps'))).toEqual([]);
    expect(findings(preambular('*Emphasising* the value of lamps'))).toEqual([]);
  });

  it.each([
    ['*Notes* the fog', 'error'],
    ['*Recaling* the fog', 'warning'],
    ['*Illuminating* the fog', 'information'],
    ['The fog *is* thick', 'warning'],
  ])('takes the preambular %s for an %s', (paragraph, level) => {
    expect(findings(preambular(paragraph)).map((finding) => finding.level)).toEqual([level]);
  });

  it.each([
    '*Particularly concerned* about fog',
    '*Noting once again with appreciation* the lamps',
    '*Recognizing and applauding* the keepers',
    '*Having further considered* the fog',
    '*Calling*, in particular, for lamps',
  ])('leaves %s', (paragraph) => {
    expect(findings(preambular(paragraph))).toEqual([]);
  });

  it('finds the verb behind a circumstance', () => {
    expect(findings(operative('Pending the repair of the lamps, *urges* States to take care'))).toEqual([]);
    expect(findings(operative('In that regard, *notes* the register'))).toEqual([]);
  });

  it('holds its peace on a paragraph not begun', () => {
    expect(findings(operative('[…]'))).toEqual([]);
  });
});
