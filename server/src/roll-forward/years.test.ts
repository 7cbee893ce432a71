import { expect, test } from 'vitest';
import { ADOPTED, roll } from './lighthouses.fixture';

test('financial periods and years of the work asked for go with the session; what happened keeps its date', () => {
  const text = ADOPTED.replace(
    '1. *Decides* to devote one day of the 2024 session of the Lamp Committee to lighthouses;',
    '1. *Approves* the budget for the period from 1 July 2023 to 30 June 2024, and requests a survey in 2024, as that of 4 May 2023;',
  );
  expect(roll(text).text).toContain(
    '1. *Approves* the budget for the period from 1 July 2025 to 30 June 2026, and requests a survey in 2026, as that of 4 May 2023;',
  );
});

test('a period that began too long ago to go with the session keeps both its years', () => {
  const words = 'the report for the period from 1 July 2017 to 30 June 2024,';
  expect(roll(ADOPTED.replace('the congress of keepers to be held in June 2024,', words)).text).toContain(words);
});

test('the years of a list move together', () => {
  const text = ADOPTED.replace('to be held in June 2024,', 'and its reports for 2021, 2022 and 2023,');
  expect(roll(text).text).toContain('its reports for 2023, 2024 and 2025,');
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
