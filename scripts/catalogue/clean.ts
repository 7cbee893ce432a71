import { mayFallIn } from '../../server/src/language/sessions';
import { sessionOf } from '../../server/src/language/symbols';

/** Slips of the source that no rule finds. */
const CORRECTIONS: Readonly<Record<string, string>> = { '73eof': '73 e of', BrazilianArgentine: 'Brazilian-Argentine' };

/** A title as the house writes it: curly quotation marks, plain hyphens, no footnote number run into its last word. */
export function cleanTitle(title: string): string {
  let clean = title
    .replaceAll('\u2011', '-')
    .replaceAll('\u00a0', ' ')
    .replace(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’')
    .replace(/([a-z])\d{1,3}$/, '$1');
  for (const [slip, right] of Object.entries(CORRECTIONS)) clean = clean.replace(slip, right);
  return clean;
}

/** What a citing text says of a subject, without the further citations that followed it there. */
export function cleanDescription(description: string): string {
  return cleanTitle(description)
    .replace(/ and (?:resolution )?\d+\/\d+ of \d.*$/, '')
    .replace(/ and resolution \d+\/.*$/, '');
}

/** `104 (S-1)` as `104 (S-I)`: special sessions before the eighth have Roman numerals. */
export function cleanSymbol(symbol: string): string {
  return symbol.replace(
    /\((E?S)-([1-7])\)/,
    (_, kind, n) => `(${kind}-${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][n - 1]})`,
  );
}

/** A vote as for-against-abstaining, `=` for adoption without one; empty where a figure is missing. */
export function cleanVote(adoption: string): string {
  if (adoption === 'without a vote') return '=';
  const match = /^(\d+)-(\d*)-(\d*)$/.exec(adoption);
  return match === null ? '' : match.slice(1).map(Number).join('-');
}

/** `63rd` of "Adopted without vote, 63rd plenary meeting" and of `63rd`; symbols of records as they are. */
export function cleanMeeting(meeting: string): string {
  return /\b\d+(?:st|nd|rd|th)\b/.exec(meeting)?.[0] ?? meeting;
}

/** What a resolution came by; empty where the source lost the symbol ("on the report of the Third Committee ()"). */
export function cleanOrigin(origin: string): string {
  return origin.replace(/ \(\)$/, '');
}

/** The date, or nothing where it contradicts the session or year in the symbol. */
export function cleanDate(canonical: string, date: string): string {
  const session = sessionOf(canonical);
  if (session !== null) return session.kind !== 'regular' || mayFallIn(session, date) ? date : '';
  const year = /\((\d{4})\)$/.exec(canonical)?.[1];
  return year === undefined || date.startsWith(year) ? date : '';
}

/** Whether a title of an agenda item is in English: the record has a few in other languages. */
export function isEnglish(title: string): boolean {
  return !/\b(?:para|de la|de los|en los|pour|des|dans)\b/i.test(title);
}

/** `SAINT KITTS AND NEVIS` and `Antigua And Barbuda` as sponsors' lists write them. */
export function cleanState(name: string): string {
  const cased = name === name.toUpperCase() ? name.toLowerCase().replace(/\b[a-z]/g, (c) => c.toUpperCase()) : name;
  return cased.replace(/ And /g, ' and ').replaceAll("'", '’');
}
