import { analyse } from '../analysis/analysis';
import { type AgendaItem, type Catalogue, type CatalogueEntry, emptyCatalogue } from '../catalogue/catalogue';
import { combine } from '../catalogue/combine';
import { listedCatalogue } from '../catalogue/listed';
import { parse } from '../syntax/parse';
import { type RolledForward, rollForward } from './roll-forward';

/** A text that comes back every two years, and its series. */
export const ADOPTED = `A/RES/78/990

General Assembly

Distr.: General
9 December 2023

Seventy-eighth session
Agenda item 75 (b)
Oceans: lighthouses

Resolution adopted by the General Assembly on 7 December 2023

[on the report of the Third Committee (A/78/990, para. 12)]

78/990. Lighthouses and their keepers

*The General Assembly*,

*Recalling* its resolutions 72/990 of 6 December 2017, 74/990 of 5 December 2019 and 76/990 of 2 December 2021,

*Welcoming* the congress of keepers to be held in June 2024,

1. *Decides* to devote one day of the 2024 session of the Lamp Committee to lighthouses;

2. *Requests* the Secretary-General, as in resolution 76/990, to report to the General Assembly at its eightieth session on the implementation of the present resolution;

3. *Decides* to include in the provisional agenda of its eightieth session the item entitled “Oceans”;

4. *Invites* the General Assembly to mark the anniversary at its eighty-second session.

*49th plenary meeting*
*7 December 2023*

¹ A/78/321.
`;

export const SERIES = ['72', '74', '76', '78'].map(
  (session): CatalogueEntry => ({
    canonical: `A/RES/${session}/990`,
    cited: `${session}/990`,
    title: 'Lighthouses and their keepers',
    date: `${1945 + Number(session)}-12-07`,
    source: 'test',
  }),
);

/** A catalogue that knows the series, and the agenda of the eightieth session. */
export function catalogue(agenda: readonly AgendaItem[] = []): Catalogue {
  return combine([listedCatalogue(SERIES, new Map([[80, agenda]])), emptyCatalogue]);
}

/** The draft of `session` that `text` becomes. */
export function roll(text = ADOPTED, session = 80, known = catalogue(), interval?: number): RolledForward {
  const result = rollForward(analyse(parse(text)), known, { session, ...(interval && { interval }) });
  if ('refused' in result) throw new Error(result.refused);
  return result;
}
