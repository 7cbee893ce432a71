import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../analysis/analysis';
import { type AgendaItem, type Catalogue, type CatalogueEntry, emptyCatalogue } from '../catalogue/catalogue';
import { combine } from '../catalogue/combine';
import { listedCatalogue } from '../catalogue/listed';
import { parse } from '../syntax/parse';
import { applyEdits, inOrder } from '../text/edit';
import { accountOf } from './account';
import { proposedSessions } from './proposals';
import { type RolledForward, rollForward } from './roll-forward';

const ADOPTED = `A/RES/78/990

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

const SERIES = ['72', '74', '76', '78'].map(
  (session): CatalogueEntry => ({
    canonical: `A/RES/${session}/990`,
    cited: `${session}/990`,
    title: 'Lighthouses and their keepers',
    date: `${1945 + Number(session)}-12-07`,
    source: 'test',
  }),
);

function catalogue(agenda: readonly AgendaItem[] = []): Catalogue {
  return combine([listedCatalogue(SERIES, new Map([[80, agenda]])), emptyCatalogue]);
}

function roll(text = ADOPTED, session = 80, known = catalogue(), interval?: number): RolledForward {
  const result = rollForward(analyse(parse(text)), known, { session, ...(interval && { interval }) });
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

test('an adopted text becomes the draft of a later session', () => {
  const agenda = [{ item: '74 (c)', title: 'Oceans: lighthouses' }];
  expect(roll(ADOPTED, 80, catalogue(agenda)).text).toBe(`A/C.3/80/L.[ ]

General Assembly

Distr.: Limited
[ ]
Original: English

Eightieth session
Third Committee
Agenda item 74 (c)
Oceans: lighthouses

[ ]: draft resolution

Lighthouses and their keepers

*The General Assembly*,

*Recalling* its resolutions 72/990 of 6 December 2017, 74/990 of 5 December 2019, 76/990 of 2 December 2021 and 78/990 of 7 December 2023,

*Welcoming* the congress of keepers to be held in June 2024,

1. *Decides* to devote one day of the 2026 session of the Lamp Committee to lighthouses;

2. *Requests* the Secretary-General, as in resolution 78/990, to report to the General Assembly at its eighty-second session on the implementation of the present resolution;

3. *Decides* to include in the provisional agenda of its eighty-second session the item entitled “Oceans”;

4. *Invites* the General Assembly to mark the anniversary at its eighty-second session.

<!-- to verify -->

¹ A/78/321.
`);
});

test('the name of the organization stays where the text gives it', () => {
  expect(roll(`United Nations\n\n${ADOPTED}`).text.startsWith('United Nations\n\nA/C.3/80/L.[ ]\n\n')).toBe(true);
});

test('what cannot be known is left, marked and listed', () => {
  const result = roll();
  expect(result.text).toContain('<!-- to verify -->\n\nAgenda item [ ]\nOceans: lighthouses');
  expect(result.text.slice(result.questions[0]?.at.start)).toMatch(/^Agenda item \[ \]/);
  expect(result.questions.map(({ text, reason }) => `${text}: ${reason}`)).toEqual([
    'Agenda item 75 (b): The agenda of the eightieth session is not known; numbers of items change from session to session.',
    'of keepers to be held in June 2024: It was to come when the earlier text was adopted, and is over when the new session opens.',
    'eighty-second session: It looks 4 sessions ahead, which the history of the text does not explain.',
  ]);
});

test('an interval that is named takes the place of the text’s own', () => {
  const { text } = roll(ADOPTED, 79, catalogue(), 3);
  expect(text).toContain('to report to the General Assembly at its eighty-second session');
  expect(text).toContain('*Seventy-ninth session*'.replaceAll('*', ''));
});

test('a single earlier resolution gives its place to the one that is rolled forward, in its link', () => {
  const text = ADOPTED.replace(
    / 72\/990 .* 2021,/,
    ' on the matter, the latest of which was [76/990](https://docs.un.org/en/A/RES/76/990) of 2 December 2021,',
  );
  expect(roll(text).text).toContain(
    'the latest of which was [78/990](https://docs.un.org/en/A/RES/78/990) of 7 December 2023,',
  );
});

test('financial periods and years of the work asked for go with the session; what happened keeps its date', () => {
  const text = ADOPTED.replace(
    '1. *Decides* to devote one day of the 2024 session of the Lamp Committee to lighthouses;',
    '1. *Approves* the budget for the period from 1 July 2023 to 30 June 2024, and requests a survey in 2024, as that of 4 May 2023;',
  );
  expect(roll(text).text).toContain(
    '1. *Approves* the budget for the period from 1 July 2025 to 30 June 2026, and requests a survey in 2026, as that of 4 May 2023;',
  );
});

test('the years of a list move together', () => {
  const text = ADOPTED.replace('to be held in June 2024,', 'and its reports for 2021, 2022 and 2023,');
  expect(roll(text).text).toContain('its reports for 2023, 2024 and 2025,');
});

test('a session at which something happened on a day is listed and stays', () => {
  const words = 'the meeting held on 25 September 2023 during the seventy-eighth session of the Assembly';
  const { text, questions } = roll(ADOPTED.replace(/one day of the 2024 session .*;/, `to follow up ${words};`));
  expect(text).toContain(words);
  expect(questions.map(({ text }) => text)).toContain('seventy-eighth session');
});

test('the letter of a part goes with the number', () => {
  const part = ADOPTED.replace('A/RES/78/990', 'A/RES/78/990 B').replace(
    '*The General Assembly*,',
    'B\n\n*The General Assembly*,',
  );
  const { text } = roll(part);
  expect(text).not.toMatch(/^B$/m);
  expect(text).toContain('*The General Assembly*,');
});

test('a session of another body is not the Assembly’s', () => {
  const text = ADOPTED.replace('the General Assembly to mark', 'the Lamp Committee to mark').replace(
    'eighty-second session.',
    'eightieth session.',
  );
  expect(roll(text).text).toContain('the Lamp Committee to mark the anniversary at its eightieth session.');
});

test('a text that cites no earlier one of its series is not given one, but asked about', () => {
  const text = ADOPTED.replace(/\*Recalling\* .*\n\n/, '').replace(', as in resolution 76/990,', '');
  const { questions, changes } = roll(text);
  expect(changes.filter(({ kind }) => kind === 'citation')).toEqual([]);
  expect(questions.map(({ reason }) => reason)).toContain(
    'The text cites no earlier resolution of its series; recall resolution 78/990 if it should.',
  );
});

test.each([
  'its previous resolutions on the subject, in particular resolution 76/990 of 2 December 2021,',
  'its previous relevant resolutions, in particular its resolution 76/990 of 2 December 2021,',
  'its resolutions 72/991 of 6 December 2017, 74/991 of 5 December 2019 and 76/990 of 2 December 2021 on lamps,',
])('where a series went on under another title, its latest text is told by how it is recalled: %s', (recalled) => {
  const another = ADOPTED.replace(/its resolutions 72\/990 .* 2021,/, recalled).replace(
    '*Welcoming* the congress',
    '*Noting* its resolution 77/5 of 1 December 2022, and welcoming the congress',
  );
  expect(roll(another, 80, combine([emptyCatalogue, emptyCatalogue])).text).toContain('78/990 of 7 December 2023');
});

const recalling = (words: string) => ADOPTED.replace(/its resolutions 72\/990 .* 2021,/, words);

test.each([
  [
    'a long list without dates',
    'its resolutions 72/990, 74/990 and 76/990,',
    'its resolutions 72/990, 74/990, 76/990 and 78/990,',
  ],
  [
    'a list whose last item alone bears no date',
    'its resolutions 72/990 of 6 December 2017, 74/990 of 5 December 2019 and 76/990,',
    'its resolutions 72/990 of 6 December 2017, 74/990 of 5 December 2019, 76/990 of 7 December 2021 and 78/990,',
  ],
  [
    'a list from the latest to the oldest',
    'its resolutions, the most recent of which being resolutions 76/990 of 2 December 2021 and 74/990 of 5 December 2019,',
    'being resolutions 78/990 of 7 December 2023, 76/990 of 2 December 2021 and 74/990 of 5 December 2019,',
  ],
  [
    'a list that goes on beyond the series',
    'its resolutions 74/990 of 5 December 2019, 76/990 of 2 December 2021 and 77/5 of 1 December 2022,',
    '76/990 of 2 December 2021, 77/5 of 1 December 2022 and 78/990 of 7 December 2023,',
  ],
  [
    'a list that names the word resolution each time',
    'its resolution 74/990 of 5 December 2019 and its resolution 76/990 of 2 December 2021,',
    'its resolution 74/990 of 5 December 2019, its resolution 76/990 of 2 December 2021 and its resolution 78/990 of 7 December 2023,',
  ],
  [
    'a single one before another’s',
    'its resolutions 76/990 and 68/3 of 23 September 2013,',
    'its resolutions 78/990 and 68/3 of 23 September 2013,',
  ],
])('the series goes on: %s', (_, words, expected) => {
  expect(roll(recalling(words)).text).toContain(expected);
});

test('a text adopted in parts is cited by its parts', () => {
  const parts = ['76', '78'].flatMap((session) =>
    ['A', 'B'].map((letter) => ({
      ...(SERIES[0] as CatalogueEntry),
      canonical: `A/RES/${session}/990[${letter}]`,
      cited: `${session}/990 ${letter}`,
      date: `${1945 + Number(session)}-12-${letter === 'A' ? '07' : '24'}`,
    })),
  );
  const known = combine([listedCatalogue([...SERIES, ...parts], new Map()), emptyCatalogue]);
  const words = 'its resolutions 76/990 A of 7 December 2021 and 76/990 B of 24 December 2021,';
  expect(roll(recalling(words), 80, known).text).toContain(
    'its resolutions 78/990 A of 7 December 2023 and 78/990 B of 24 December 2023,',
  );
});

test.each([
  'its decision, in paragraph 4 of resolution 76/990, to convene a congress,',
  'its resolution 76/990 of 2 December 2021, entitled “Lamps for the islands”,',
])('what was done once, or bears another title, keeps its citation and is listed: %s', (words) => {
  const { text, questions } = roll(recalling(words));
  expect(text).toContain(words);
  expect(questions.map(({ reason }) => reason)).toContain(
    'It is cited for what it did then; cite resolution 78/990 if that did it anew.',
  );
});

test('a series under another title is known by a title that is much alike', () => {
  const entry = { ...(SERIES[0] as CatalogueEntry), canonical: 'A/RES/77/12', cited: '77/12' };
  const known = listedCatalogue(
    [{ ...entry, title: 'Lighthouses and their many keepers', date: '2022-12-01' }],
    new Map(),
  );
  const { text } = roll(recalling('its resolution 77/12 of 1 December 2022,'), 80, known);
  expect(text).toContain('its resolution 78/990 of 7 December 2023,');
});

test.each([
  ['requests a report before 24 April 2024;', 'requests a report before 24 April 2026;'],
  ['invites the 2024 Economic and Social Council forum;', 'invites the 2026 Economic and Social Council forum;'],
  ['a programme for 2024–2025;', 'a programme for 2026–2027;'],
  ['a programme for 2024–2027;', 'a programme for 2024–2027;'],
  ['proclaims an International Year of Lamps in 2025;', 'proclaims an International Year of Lamps in 2025;'],
  ['awaits the congress to be held in 2025 in Malta;', 'awaits the congress to be held in 2025 in Malta;'],
  ['thanks the presidency of Malta for 2024;', 'thanks the presidency of Malta for 2024;'],
  [
    'invites the keepers to the twenty-fifth meeting, in 2025;',
    'invites the keepers to the twenty-fifth meeting, in 2025;',
  ],
  ['calls for the end of oil as of 1 May 2024;', 'calls for the end of oil as of 1 May 2026;'],
  ['which became effective as of 1 May 2024;', 'which became effective as of 1 May 2024;'],
  ['proclaims a day of lamps, beginning in 2025;', 'proclaims a day of lamps, beginning in 2025;'],
])('years: %s', (words, expected) => {
  const text = ADOPTED.replace(/one day of the 2024 session .*;/, `to rest, and ${words}`);
  expect(roll(text).text).toContain(expected);
});

test('sources that the next text mostly cites anew are listed', () => {
  const text = ADOPTED.replace(
    '*Welcoming* the congress',
    '*Recalling also* its resolutions on piers, the latest of which was Security Council resolution 2690 (2023), the 2023 report of the keepers, and welcoming the congress',
  ).replace(
    '¹ A/78/321.',
    '¹ *Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 9* (A/78/9).',
  );
  expect(roll(text).questions.map(({ text, reason }) => `${text}: ${reason}`)).toEqual(
    expect.arrayContaining([
      'resolution 2690 (2023): Has the Security Council adopted a later one?',
      expect.stringContaining('2023: A newer one may be out by now.'),
      'Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 9: Is the supplement of the eightieth session out?',
    ]),
  );
});

test('where nothing explains how often a text comes back it says so, until an interval does', () => {
  const unknown = combine([emptyCatalogue, emptyCatalogue]);
  expect(roll(ADOPTED, 79, unknown)).toMatchObject({ unexplained: 2 });
  expect(roll(ADOPTED, 79, unknown).text).toContain('at its eightieth session on the implementation');
  expect(roll(ADOPTED, 79, unknown, 2)).toMatchObject({ unexplained: null });
  expect(roll(ADOPTED, 79, unknown, 2).text).toContain('at its eighty-first session on the implementation');
  expect(roll(ADOPTED, 80, unknown)).toMatchObject({ unexplained: null });
  expect(roll(ADOPTED, 79)).toMatchObject({ unexplained: null });
});

test('a text keeps its line endings', () => {
  const { text, steps } = roll(ADOPTED.replaceAll('\n', '\r\n'));
  expect(text).toBe(roll().text.replaceAll('\n', '\r\n'));
  expect([...steps].reverse().reduce(applyEdits, ADOPTED.replaceAll('\n', '\r\n'))).toBe(text);
});

test('places of changes are those of the draft, and the steps lead to it', () => {
  const { text, changes, steps } = roll();
  for (const { after, at, kind } of changes) {
    if (kind !== 'citation')
      expect(text.slice(at.start, at.end)).toBe(after === '' ? '' : text.slice(at.start, at.end));
    if (kind === 'session' || kind === 'year') expect(text.slice(at.start, at.end)).toBe(after);
  }
  expect([...steps].reverse().reduce(applyEdits, ADOPTED)).toBe(text);
});

test('the steps are in order where lines of adoption stand before the end as well', () => {
  const closing = '49th plenary meeting\n7 December 2023';
  const torn = ADOPTED.replace('*The General Assembly*', `${closing}\n\n*The General Assembly*`).replace(
    'at its eighty-second session.\n',
    'at its eighty-second session, as in 2024.\n',
  );
  const rolled = rollForward(analyse(parse(torn)), catalogue(), { session: 80 });
  if ('refused' in rolled) throw new Error(rolled.refused);
  for (const step of rolled.steps) expect(inOrder(step)).toEqual(step);
  expect([...rolled.steps].reverse().reduce(applyEdits, torn)).toBe(rolled.text);
});

test.each([
  ['*The General Assembly*,\n\n*Recalling* lamps,\n\n1. *Decides* to rest.\n', 'does not say of which session'],
  [
    ADOPTED.replaceAll('78/990', 'ES-11/9').replace('Seventy-eighth session', 'Eleventh emergency special session'),
    'regular session',
  ],
  ['Shopping list\n\nmilk\n', 'no enacting words'],
  ['', 'no enacting words'],
  ['The General Assembly decides to include in its agenda:\n\n(a) Lamps;\n\n(b) Oil.\n', 'Only a resolution'],
])('what is no resolution of a regular session is refused', (text, reason) => {
  const result = rollForward(analyse(parse(text)), emptyCatalogue, { session: 80 });
  expect('refused' in result && result.refused).toContain(reason);
});

test.each([201, 1e9, 80.5, Number.NaN])('session %s is refused', (session) => {
  const result = rollForward(analyse(parse(ADOPTED)), emptyCatalogue, { session });
  expect(result).toHaveProperty('refused');
});

test('the last session that has a name', () => {
  const { text, questions } = roll(ADOPTED, 199);
  expect(text).toContain('One hundred and ninety-ninth session');
  expect(questions.map(({ reason }) => reason)).toContain('No session so late has a name.');
  expect(roll(ADOPTED, 80, catalogue(), 199).questions.map(({ reason }) => reason)).toContain(
    'No session so late has a name.',
  );
  const late = ADOPTED.replace('A/RES/78/990', 'A/RES/198/990').replace('78/990. L', '198/990. L');
  expect(
    proposedSessions(analyse(parse(late.replace('Seventy-eighth', 'One hundred and ninety-eighth')))).length,
  ).toBeLessThan(5);
});

test('the session of the text itself and an earlier one are refused', () => {
  expect(rollForward(analyse(parse(ADOPTED)), emptyCatalogue, { session: 77 })).toHaveProperty('refused');
  expect(rollForward(analyse(parse(ADOPTED)), emptyCatalogue, { session: 78 })).toEqual({
    refused: 'The text is of session 78; the draft must be for a later one.',
  });
});

test('the session that the text itself looks to is proposed first', () => {
  expect(proposedSessions(analyse(parse(ADOPTED)))).toEqual([
    { session: 80, isOwn: true },
    { session: 79, isOwn: false },
    { session: 81, isOwn: false },
    { session: 82, isOwn: false },
  ]);
});

test('the account names each change with its line and reason', () => {
  const account = accountOf(roll());
  expect(account).toContain(
    '# From the seventy-eighth session to the eightieth session\n\n8 changes, 3 matters to verify.',
  );
  expect(account).toContain('- line 27: “2024” → “2026”. It goes with the session, 2 years later.');
});

test('any text is rolled forward or refused, and loses none of its other lines', () => {
  const lines = ADOPTED.split('\n');
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: 5 }), fc.integer({ min: 1, max: 120 }), (some, session) => {
      const source = some.join('\n');
      const result = rollForward(analyse(parse(source)), catalogue(), { session });
      if ('refused' in result) return;
      expect([...result.steps].reverse().reduce(applyEdits, source)).toBe(result.text);
    }),
  );
});
