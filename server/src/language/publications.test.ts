import { describe, expect, it } from 'vitest';
import { citedPublications } from './publications';

const titles = (note: string) => citedPublications(note).map(({ start, end }) => note.slice(start, end));

describe('titles of publications in notes', () => {
  it.each([
    ['United Nations, Treaty Series, vol. 1, No. 2.', ['Treaty Series']],
    [
      'See Official Records of the General Assembly, Eightieth Session, Supplement No. 53A (A/80/53/Add.1), chap. I; ibid., Supplement No. 7 (A/80/7).',
      ['Official Records of the General Assembly, Eightieth Session, Supplement No. 53A', 'Supplement No. 7'],
    ],
    ['Ibid., Seventy-ninth Session, Supplement No. 53 (A/79/53).', ['Seventy-ninth Session, Supplement No. 53']],
    ['Ibid., 2008, Supplement No. 7 (E/2008/27).', ['2008, Supplement No. 7']],
    [
      'Report of the Conference on Lamps, Oslo, 3–14 June 1992, vol. I, Resolutions Adopted by the Conference (United Nations publication, Sales No. E.93.I.8), annex I.',
      ['Report of the Conference on Lamps, Oslo, 3–14 June 1992', 'Resolutions Adopted by the Conference'],
    ],
    [
      'See Lamps of the World 2024: What Burns (United Nations publication, 2024).',
      ['Lamps of the World 2024: What Burns'],
    ],
    [
      'Report of the Conference on Lamps, Oslo, 1–2 May 2001 (A/CONF.9/15), annex.',
      ['Report of the Conference on Lamps, Oslo, 1–2 May 2001'],
    ],
    ['See the report of the Secretary-General (A/80/1).', []],
    ['Resolution 70/1.', []],
    [`${'See A/80/1, '.repeat(500)}Treaty Series.`, []],
  ])('%s', (note, expected) => {
    expect(titles(note)).toEqual(expected);
  });
});
