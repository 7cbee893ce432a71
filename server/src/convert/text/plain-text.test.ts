import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { parse } from '../../syntax/parse';
import { printDraft } from '../printed/print';
import { plainTextOf } from './plain-text';

const text = (draft: string) => plainTextOf(printDraft(analyse(parse(draft))));

it('writes a draft without markup', () => {
  expect(
    text(`General Assembly

A/80/L.901

Distr.: Limited
10 November 2025

Eightieth session

Iceland:[^*] draft resolution

# Lamps

*The General Assembly*,

*Recalling* its resolution [78/10](#),[^1]
and oil,

1\\. *Decides* to rest:

(a) Well;

(i) Very well.

| Lamp | Oil |
|---|---|
| One | Two |

*89th plenary meeting*
*26 June 2025*

[^*]: To be reflected.

[^1]: A/79/302.
`),
  ).toBe(`A/80/L.901

General Assembly

Distr.: Limited
10 November 2025

Eightieth session

Iceland:* draft resolution

Lamps

The General Assembly,

Recalling its resolution 78/10,[1] and oil,

1. Decides to rest:

    (a) Well;

        (i) Very well.

Lamp\tOil
One\tTwo

89th plenary meeting
26 June 2025

_______________

* To be reflected.

1 A/79/302.
`);
});

it('writes nothing for nothing', () => {
  expect(text('')).toBe('');
});
