import type { CatalogueEntry } from './catalogue';

/** Where a fact of the bundled catalogue comes from: the letter that stands for it in the file, and how far it carries. */
export interface Provenance {
  readonly letter: string;
  /** For readers. */
  readonly words: string;
  /** Told by other texts rather than by the document or a record of it. */
  readonly indirect?: boolean;
  /** Of a title: it only describes the subject. */
  readonly description?: boolean;
}

const PROVENANCES: readonly Provenance[] = [
  { letter: 'R', words: 'official record' },
  { letter: 'M', words: 'masthead of the resolution' },
  { letter: 'S', words: 'Official Records, Supplement No. 49' },
  { letter: 'L', words: 'United Nations Digital Library' },
  { letter: 'C', words: 'texts that cite it', indirect: true },
  { letter: 'I', words: 'name of the instrument adopted', description: true },
  { letter: 'D', words: 'words of texts that cite it', indirect: true, description: true },
  { letter: 'V', words: 'voting record', description: true },
];
const BY_LETTER: ReadonlyMap<string, Provenance> = new Map(PROVENANCES.map((each) => [each.letter, each]));

/** What a letter of the file stands for; `undefined` for `-` and letters of later formats. */
export function provenanceOf(letter: string | undefined): Provenance | undefined {
  return letter === undefined ? undefined : BY_LETTER.get(letter);
}

/** `source`, `indirect` and `titleIsDescription` of an entry from the provenance of its title and date. */
export function provenanceFacts(
  title: Provenance | undefined,
  date: Provenance | undefined,
): Pick<CatalogueEntry, 'source' | 'indirect' | 'titleIsDescription'> {
  const indirect =
    title?.indirect && date?.indirect
      ? 'title and date'
      : title?.indirect
        ? 'title'
        : date?.indirect
          ? 'date'
          : undefined;
  return {
    source: sourceWords(title, date),
    ...(indirect && { indirect }),
    ...(title?.description && { titleIsDescription: true }),
  };
}

function sourceWords(title: Provenance | undefined, date: Provenance | undefined): string {
  if (title === undefined || date === undefined || title === date) return (title ?? date)?.words ?? 'not stated';
  return `${title.description ? 'description' : 'title'}: ${title.words}; date: ${date.words}`;
}
