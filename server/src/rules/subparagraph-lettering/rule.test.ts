import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { emptyCatalogue } from '../../catalogue/catalogue';
import { check } from '../../lint/check';
import { fixAll } from '../../lint/fixes';
import { parse } from '../../syntax/parse';
import rule from './rule';

const findings = (text: string) =>
  check(analyse(parse(text)), emptyCatalogue, { levels: {}, options: {} }, { rules: [rule] });

const list = (marks: readonly string[]) =>
  `*The General Assembly*,\n\n*Recalling* its lamps,\n\n*Invites* States:\n\n${marks.map((mark) => `${mark} To rest;\n\n`).join('')}`;
const letters = (count: number) =>
  Array.from({ length: count }, (_, i) => `(${String.fromCharCode(97 + (i % 26)).repeat(1 + Math.floor(i / 26))})`);

it('goes on after z with doubled letters, and says nothing of what comes after zz', () => {
  expect(findings(list(letters(60)))).toEqual([]);
  const bullets = list(Array.from({ length: 60 }, () => '-'));
  expect(findings(bullets)).toHaveLength(52);
  const { text } = fixAll(bullets, findings);
  expect(text).toBe(list([...letters(52), ...Array.from({ length: 8 }, () => '-')]));
});

it('tells of a list without end in no more room than one of some length', () => {
  const size = (count: number) => JSON.stringify(findings(list(Array.from({ length: count }, () => '-')))).length;
  expect(size(5_000)).toBe(size(100));
});
