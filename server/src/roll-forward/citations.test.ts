import { expect, test } from 'vitest';
import { type CatalogueEntry, emptyCatalogue } from '../catalogue/catalogue';
import { combine } from '../catalogue/combine';
import { listedCatalogue } from '../catalogue/listed';
import { ADOPTED, roll, SERIES } from './lighthouses.fixture';

/** The text with other words for what it recalls. */
function recalling(words: string): string {
  return ADOPTED.replace(/its resolutions 72\/990 .* 2021,/, words);
}

test('a single earlier resolution gives its place to the one that is rolled forward, in its link', () => {
  const text = ADOPTED.replace(
    / 72\/990 .* 2021,/,
    ' on the matter, the latest of which was [76/990](https://docs.un.org/en/A/RES/76/990) of 2 December 2021,',
  );
  expect(roll(text).text).toContain(
    'the latest of which was [78/990](https://docs.un.org/en/A/RES/78/990) of 7 December 2023,',
  );
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
