import { expect, it } from 'vitest';
import { typographic } from './typography';

/** `line` with what was typed last replaced. */
function typed(line: string): string {
  const found = typographic(line);
  if (found === null) return line;
  const start = line.length - found.back;
  return line.slice(0, start) + found.text + line.slice(start + found.length);
}

it.each([
  ['entitled "', 'entitled “'],
  ['"', '“'],
  ['*"', '*“'],
  ['("', '(“'],
  ['entitled “Lamps"', 'entitled “Lamps”'],
  ['entitled “*Lamps*"', 'entitled “*Lamps*”'],
  ['entitled “Lamps."', 'entitled “Lamps.”'],
  ["the keepers'", 'the keepers’'],
  ["the Secretary-General'", 'the Secretary-General’'],
  ["the term “'", 'the term “‘'],
  ['the lamps - ', 'the lamps – '],
  ['the lamps --', 'the lamps –'],
  ['2024--', '2024–'],
  ['*Recalling*  ', '*Recalling* '],
  ['3. *Also requests*  ', '3. *Also requests* '],
])('%s becomes %s', (line, expected) => {
  expect(typed(line)).toBe(expected);
});

it.each([
  '- ',
  'well-',
  'the lamps -',
  '<!--',
  '<!-- plenary-disable "',
  '[71/14](https://docs.un.org/"',
  'https://docs.un.org/--',
  '| a | "',
  '---',
  '| --',
  'lamps',
  '*Recalling* ',
  '*Recalling* the  ',
])('%s stays', (line) => {
  expect(typed(line)).toBe(line);
});

it('is text again behind a comment', () => {
  expect(typed('<!-- a note --> "')).toBe('<!-- a note --> “');
});
