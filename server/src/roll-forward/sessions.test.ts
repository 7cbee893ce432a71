import { expect, test } from 'vitest';
import { emptyCatalogue } from '../catalogue/catalogue';
import { combine } from '../catalogue/combine';
import { ADOPTED, catalogue, roll } from './lighthouses.fixture';

test('an interval that is named takes the place of the text’s own', () => {
  const { text } = roll(ADOPTED, 79, catalogue(), 3);
  expect(text).toContain('to report to the General Assembly at its eighty-second session');
  expect(text).toContain('*Seventy-ninth session*'.replaceAll('*', ''));
});

test('a session at which something happened on a day is listed and stays', () => {
  const words = 'the meeting held on 25 September 2023 during the seventy-eighth session of the Assembly';
  const { text, questions } = roll(ADOPTED.replace(/one day of the 2024 session .*;/, `to follow up ${words};`));
  expect(text).toContain(words);
  expect(questions.map(({ text }) => text)).toContain('seventy-eighth session');
});

test('a session of another body is not the Assembly’s', () => {
  const text = ADOPTED.replace('the General Assembly to mark', 'the Lamp Committee to mark').replace(
    'eighty-second session.',
    'eightieth session.',
  );
  expect(roll(text).text).toContain('the Lamp Committee to mark the anniversary at its eightieth session.');
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
