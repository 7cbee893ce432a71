import { expect, it } from 'vitest';
import { normalizeText } from '../../server/src/normalize/normalize';

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
/** Most times the cost may grow while the text grows four times: in proportion, on a slow machine. */
const MOST = 9;

it('normalizing pasted pages costs work in proportion to their number', () => {
  normalizeText(HEAD + PAGE.repeat(20));
  const times = (pages: number) => {
    const start = performance.now();
    normalizeText(HEAD + PAGE.repeat(pages));
    return performance.now() - start;
  };
  const ratios = [1, 2, 3].map(() => times(800) / times(200));
  expect(Math.min(...ratios)).toBeLessThan(MOST);
}, 120_000);
