import { expect, test } from 'vitest';
import { excerpt } from './excerpt';

test('a short text is whole', () => {
  expect(excerpt('Keeps the lamp lit')).toBe('Keeps the lamp lit');
});

test('a long text ends with a whole word', () => {
  expect(excerpt('word '.repeat(30).trim())).toMatch(/^(word ){13,14}…$/);
});

test('a word that does not fit is cut between characters, not within one', () => {
  const cut = excerpt('🗼'.repeat(60));
  expect(cut).toBe(`${'🗼'.repeat(35)}…`);
});
