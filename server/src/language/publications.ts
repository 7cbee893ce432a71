import type { Span } from '../text/span';

/** Publications whose titles stand in italics wherever a note cites them. */
const TITLES = [
  'Treaty Series',
  // "Official Records of the General Assembly, Eightieth Session, Supplement No. 53A", behind "Ibid." the end of it.
  'Official Records of the [A-Z][A-Za-z ]{4,40}, [^,;()]{4,50}, (?:Supplement|Annexes, Annex) No\\. \\d+[A-Z]{0,2}',
  '[A-Z][a-z]+(?:-[a-z]+)? Session, Supplement No\\. \\d+[A-Z]{0,2}',
  '(?<=[Ii]bid\\., )(?:\\d{4}, )?Supplement No\\. \\d+[A-Z]{0,2}',
  'Yearbook of the International Law Commission,? \\d{4}',
  'Records of the General Conference, [^,;()]{4,30} Session, [A-Z][a-z]+, [^,;()]{4,40}',
  'Resolutions and Decisions of the Security Council, \\d[^,;()]{2,40}\\d',
  '\\d{4} Review (?:and Extension )?Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons, Final Document(?:, Part I\\b)?',
  'Law of the Sea Bulletin',
  // What the United Nations published, and reports of its conferences, from the beginning of the note.
  '(?<=^(?:See )?)(?!See )[A-Z\\d][^;()]{8,300}?(?=(?:, vols?\\. [^()]{1,80})? \\(United Nations publication\\b)',
  '(?<=^(?:See )?)Reports? of the [^;()]{8,300} (?:1[89]|20)\\d\\d(?= \\(A\\/CONF\\.)',
  '(?<=, vol\\. [IV\\d]+, )Resolutions(?: Adopted by the Conference)?(?= \\(|, )',
];
const CITED = new RegExp(TITLES.join('|'), 'g');

/** The titles of publications in the text of a note, which stand in italics: UTF-16 offsets, ascending. */
export function citedPublications(note: string): readonly Span[] {
  if (note.length > LONGEST) return [];
  return [...note.matchAll(CITED)].map(({ index, 0: title }) => ({ start: index, end: index + title.length }));
}

/** Texts of notes are shorter, in UTF-16 units. */
const LONGEST = 4000;
