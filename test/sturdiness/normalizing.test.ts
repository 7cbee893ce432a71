import { expect, it } from 'vitest';
import { normalizeText } from '../../server/src/normalize/normalize';
import { growth } from '../cost';

/** A page as a PDF program copies it. */
const PAGE = `Recalling the Convention on Lights 1 and the rules on fog, 2 which keepers of lights and
ships that pass in the night have known since the first lamp was lit on the northern
coast of the sea,
1. Takes note of the report of the keepers and of its annex;
(a)

To keep the lights of the coast burning at night, in fog and in winter, when it is dark
at noon;

Keepers

12

–

12

__________________
1
2

A/80/901.
See A/80/900.

26-12345 (E)
2/3
A/81/L.7
`;
const HEAD = 'A/81/L.7\n\nGeneral Assembly\n\nKenya: draft resolution\n\nLights\n\nThe General Assembly,\n';
/** Most times the cost may grow while the text grows four times: in proportion, with a logarithm. */
const MOST = 12;

it('normalizing pasted pages costs work in proportion to their number', () => {
  const normalizing = (pages: number) => () => normalizeText(HEAD + PAGE.repeat(pages));
  expect(growth(normalizing(200), normalizing(800))).toBeLessThan(MOST);
});
