import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../analysis/analysis';
import { emptyCatalogue } from '../catalogue/catalogue';
import { parse } from '../syntax/parse';
import { applyEdits, inOrder } from '../text/edit';
import { ADOPTED, catalogue, roll } from './lighthouses.fixture';
import { proposedSessions } from './proposals';
import { rollForward } from './roll-forward';

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

test('the letter of a part goes with the number', () => {
  const part = ADOPTED.replace('A/RES/78/990', 'A/RES/78/990 B').replace(
    '*The General Assembly*,',
    'B\n\n*The General Assembly*,',
  );
  const { text } = roll(part);
  expect(text).not.toMatch(/^B$/m);
  expect(text).toContain('*The General Assembly*,');
});

test('a text keeps its line endings', () => {
  const { text, steps } = roll(ADOPTED.replaceAll('\n', '\r\n'));
  expect(text).toBe(roll().text.replaceAll('\n', '\r\n'));
  expect([...steps].reverse().reduce(applyEdits, ADOPTED.replaceAll('\n', '\r\n'))).toBe(text);
});

test('places of changes are those of the draft, and the steps lead to it', () => {
  const { text, changes, steps } = roll();
  for (const { after, at, edits } of changes) {
    expect(text.slice(at.start, at.end).endsWith(after)).toBe(true);
    if (edits.length === 1) expect(at.end - at.start).toBe(after.length);
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
