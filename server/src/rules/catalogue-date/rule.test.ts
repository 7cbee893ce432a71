import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { listedCatalogue } from '../../catalogue/listed';
import { check } from '../../lint/check';
import { parse } from '../../syntax/parse';
import rule from './rule';

const catalogue = listedCatalogue(
  Object.entries({ '75/253[B]': '2021-04-16', '75/253[C]': '2021-06-30', '75/254[A]': '2021-04-16' }).map(
    ([cited, date]) => ({ canonical: `A/RES/${cited}`, cited, date, source: 'made up' }),
  ),
);
const found = (recital: string) => {
  const text = `*The General Assembly*,\n\n*Recalling* ${recital},\n\n1. *Decides* to keep lights lit.\n`;
  return check(analyse(parse(text)), catalogue, { levels: {}, options: {} }, { rules: [rule] }).map(
    ({ span, suggestions }) => [text.slice(span.start, span.end), suggestions[0]?.title],
  );
};

it('offers the date of all that share it', () => {
  expect(found('its resolutions 75/253 B and 75/254 A of 30 June 2021')).toEqual([
    ['30 June 2021', 'Change to “16 April 2021”'],
    ['30 June 2021', 'Change to “16 April 2021”'],
  ]);
});

it('offers no date that would be wrong of another resolution', () => {
  expect(found('its resolutions 75/253 B and 75/253 C of 30 June 2021')).toEqual([['30 June 2021', undefined]]);
});
