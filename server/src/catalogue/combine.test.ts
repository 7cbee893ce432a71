import { expect, it } from 'vitest';
import { type Catalogue, type CatalogueEntry, emptyCatalogue } from './catalogue';
import { combine } from './combine';
import { titleKey } from './title-key';

function holding(...entries: CatalogueEntry[]): Catalogue {
  return {
    ...emptyCatalogue,
    find: (canonical) => entries.find((entry) => entry.canonical === canonical),
    titled: (title) => entries.filter((entry) => entry.title && titleKey(entry.title) === titleKey(title)),
  };
}

const workspace = holding({
  canonical: 'A/RES/72/14',
  cited: '72/14',
  title: 'Keeping of lighthouses',
  date: '2017-12-04',
  source: 'a file of the workspace',
  uri: 'file:///a.unres',
});
const bundled = holding(
  {
    canonical: 'A/RES/70/8',
    cited: '70/8',
    title: 'Keeping of Lighthouses',
    date: '2015-12-01',
    source: 'official record',
  },
  {
    canonical: 'A/RES/72/14',
    cited: '72/14',
    title: 'lights',
    titleIsDescription: true,
    indirect: 'title and date',
    date: '2017-12-05',
    adoption: 'without a vote',
    source: 'texts that cite it',
  },
);

it('takes each fact from the first that knows it', () => {
  expect(combine([workspace, bundled]).find('A/RES/72/14')).toEqual({
    canonical: 'A/RES/72/14',
    cited: '72/14',
    title: 'Keeping of lighthouses',
    date: '2017-12-04',
    adoption: 'without a vote',
    source: 'a file of the workspace',
    uri: 'file:///a.unres',
  });
});

it('lets a description give way to a title, and names both sources', () => {
  expect(combine([bundled, workspace]).find('A/RES/72/14')).toMatchObject({
    title: 'Keeping of lighthouses',
    date: '2017-12-05',
    indirect: 'date',
    source: 'a file of the workspace; texts that cite it',
  });
});

it('makes one series of all', () => {
  const series = combine([workspace, bundled]).series('A/RES/72/14');
  expect(series.map((entry) => entry.cited)).toEqual(['70/8', '72/14']);
  expect(series[1]?.uri).toBe('file:///a.unres');
});

it('answers from the first that has an answer', () => {
  const agenda = { ...emptyCatalogue, agenda: () => ['Oceans'], memberStates: () => ['Fiji'] };
  expect(combine([emptyCatalogue, agenda]).agenda(72, '1')).toEqual(['Oceans']);
  expect(combine([emptyCatalogue, agenda]).memberStates()).toEqual(['Fiji']);
  expect(combine([]).find('A/RES/72/14')).toBeUndefined();
});
