import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { emptyCatalogue } from '../../catalogue/catalogue';
import { check } from '../../lint/check';
import { fixAll } from '../../lint/fixes';
import { parse } from '../../syntax/parse';
import rule from './rule';

const catalogue = {
  ...emptyCatalogue,
  memberStates: () => ['Iceland', 'Iran (Islamic Republic of)', 'Turkey', 'Türkiye', 'United States of America'],
};
const draft = (sponsors: string) =>
  `A/80/L.4\n\nGeneral Assembly\n\nEightieth session\nAgenda item 9\nSport\n\n${sponsors}\n\n# Lamps\n\n*The General Assembly*,\n`;
const fixed = (sponsors: string) =>
  fixAll(draft(sponsors), (text) =>
    check(analyse(parse(text)), catalogue, { levels: {}, options: {} }, { rules: [rule] }),
  ).text;

it.each([
  [
    'Iceland, Iran and the USA: draft resolution',
    'Iceland, Iran (Islamic Republic of) and United States of America: draft resolution',
  ],
  ['Islamic Republic of Iran:[^*] draft resolution', 'Iran (Islamic Republic of):[^*] draft resolution'],
  ['Turkey and United States of America: draft resolution', null],
  ['Chair of the Committee: draft resolution', null],
  ['Draft resolution submitted by the President of the General Assembly', null],
  ['Sponsors: USA and Iran', null],
])('calls States as lists do: %s', (written, proper) => {
  expect(fixed(written)).toBe(draft(proper ?? written));
});
