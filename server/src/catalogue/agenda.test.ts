import { expect, test } from 'vitest';
import { latestAgenda } from './agenda';
import { type Catalogue, emptyCatalogue } from './catalogue';

const catalogue: Catalogue = {
  ...emptyCatalogue,
  agendaItems: (session) =>
    session === 80 ? [{ session, item: '3', title: 'Lamps lit before the eightieth session of the Assembly' }] : [],
};

test('a title that names its session names the one that the agenda is wanted for', () => {
  expect(latestAgenda(80, catalogue)?.items[0]?.title).toBe('Lamps lit before the eightieth session of the Assembly');
  expect(latestAgenda(82, catalogue)).toMatchObject({
    session: 80,
    items: [{ title: 'Lamps lit before the eighty-second session of the Assembly' }],
  });
  expect(latestAgenda(84, catalogue)).toBeNull();
});
