import { expect, test } from 'vitest';
import { ADOPTED, roll } from './lighthouses.fixture';

/** The paragraph as it is rolled forward from the seventy-eighth session to the eightieth, and what is asked of it. */
function rolled(paragraph: string) {
  const { text, questions } = roll(ADOPTED.replace(/\*Recalling\* its resolutions .*\n\n.*2024,/, paragraph));
  const asked = questions.filter(({ reason }) => reason.includes('which is now cited')).map((each) => each.text);
  return { paragraph: text.split('\n\n').find((each) => /^\*(?:Noting|Recalling)/.test(each)), asked, text };
}

test('the date of an event that followed from the text before is asked about, in the draft too', () => {
  const draft = rolled('*Noting* the feast of lamps held in Kiel from 3 to 5 May 2022, pursuant to resolution 76/990,');
  expect(draft.paragraph).toBe(
    '*Noting* the feast of lamps held in Kiel from 3 to 5 May 2022, pursuant to resolution 78/990,',
  );
  expect(draft.asked).toEqual(['5 May 2022']);
  expect(draft.text).toContain('resolution 78/990,\n\n<!-- to verify -->\n\n');
});

test.each([
  ['a month', 'Noting the feast held in May 2022, as mandated by its resolution 76/990,', ['May 2022']],
  ['a year', 'Noting the feast held in 2022, as mandated in General Assembly resolution 76/990,', ['2022']],
  ['a year that the resolution did not bring about', 'Recalling resolution 76/990 and the storms of 2022,', []],
  ['a day before the text that was cited', 'Noting the feast of 5 May 2019, pursuant to resolution 76/990,', []],
  [
    'a list that goes on',
    'Recalling its resolutions 74/990 of 7 December 2019 and 76/990 of 7 December 2021, and the feast of 5 May 2022,',
    [],
  ],
  [
    'what stands beside the latest of a series',
    'Recalling its resolutions, the latest of which was resolution 76/990, and the statement of 5 May 2022,',
    [],
  ],
])('%s is asked about or not', (_, paragraph, asked) => {
  expect(rolled(paragraph).asked).toEqual(asked);
});

test('a period that moves with the session is not asked about', () => {
  const draft = rolled(
    '*Noting* the report pursuant to resolution 76/990, for the period from 1 July 2022 to 30 June 2023,',
  );
  expect(draft.paragraph).toContain('from 1 July 2024 to 30 June 2025');
  expect(draft.asked).toEqual([]);
});

test('the day on which the cited text was adopted gives way to that of the next', () => {
  const draft = rolled('*Recalling* its resolution 76/990 on lighthouses, adopted on 7 December 2021,');
  expect(draft.paragraph).toBe('*Recalling* its resolution 78/990 on lighthouses, adopted on 7 December 2023,');
  expect(draft.asked).toEqual([]);
});
