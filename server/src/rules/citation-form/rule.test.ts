import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { type Catalogue, emptyCatalogue } from '../../catalogue/catalogue';
import { check } from '../../lint/check';
import { parse } from '../../syntax/parse';
import rule from './rule';

const known = ['A/RES/2625(XXV)', 'A/RES/1325(XIII)', 'S/RES/1325(2000)', 'S/RES/1820(2008)'];
const catalogue: Catalogue = {
  ...emptyCatalogue,
  find: (canonical) => (known.includes(canonical) ? { canonical, cited: '', source: '' } : undefined),
};

/** What is marked in a recital, its repair, and what is suggested. */
function found(recital: string, organ = 'General Assembly') {
  const text = `*The ${organ}*,\n\n${recital},\n\n*Decides* to protect lights.\n`;
  return check(analyse(parse(text)), catalogue, { levels: {}, options: {} }, { rules: [rule] }).map(
    ({ span, fix, suggestions }) => [
      text.slice(span.start, span.end),
      fix?.edits[0]?.text,
      ...suggestions.map((suggestion) => suggestion.fix.edits[0]?.text),
    ],
  );
}

it.each([
  ['*Recalling* General Assembly resolution 2625', 'General Assembly', '2625', '2625 (XXV)'],
  ['*Recalling* its resolution 2625 on lights', 'General Assembly', '2625', '2625 (XXV)'],
  ['*Recalling* resolution 2625 of the General Assembly', 'Security Council', '2625', '2625 (XXV)'],
  ['*Recalling* resolution 1820', 'Security Council', '1820', '1820 (2008)'],
])('gives the number alone its session or year: %s', (recital, organ, number, proper) => {
  expect(found(recital, organ)).toEqual([[number, proper]]);
});

it('asks whose it is where the text does not say', () => {
  expect(found('*Recalling* resolution 1325')).toEqual([
    ['1325', undefined, 'Security Council resolution 1325 (2000)', 'General Assembly resolution 1325 (XIII)'],
  ]);
  expect(found('*Recalling* resolutions 1325 and 1820 on lights')).toEqual([
    ['1325', undefined, '1325 (2000)', '1325 (XIII)'],
    ['1820', undefined, '1820 (2008)'],
  ]);
});

it.each([
  '*Recalling* resolution 1325 (2000)',
  '*Recalling* resolution 1325 of the Conference of Harbours',
  '*Recalling* Harbour Assembly resolution 1325',
  '*Recalling* resolution 1325/2',
  '*Recalling* resolution 1326',
  '*Recalling* the report entitled “Beyond resolution 1325”',
])('leaves alone %s', (recital) => {
  expect(found(recital)).toEqual([]);
});
