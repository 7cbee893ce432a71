import { matchesIn } from '../text/matches';

/** Names of States that hold an “and” of their own. */
const NAMES_WITH_AND = [
  'Antigua and Barbuda',
  'Bosnia and Herzegovina',
  'Great Britain and Northern Ireland',
  'Saint Kitts and Nevis',
  'Saint Vincent and the Grenadines',
  'Sao Tome and Principe',
  'Trinidad and Tobago',
];
const PIECE = new RegExp(`\\([^()]*\\)|${NAMES_WITH_AND.join('|')}|(?<separator>,\\s*(?:and\\s+)?|\\sand\\s+)`, 'g');

/**
 * The sponsors that a masthead line names: of `Italy, Kenya and Togo:* draft resolution` the three States, of
 * `Draft resolution submitted by the President of the General Assembly` the President, of a Model United Nations
 * draft's `Sponsors: …` those behind the colon. Stars are left out.
 */
export function parseSponsors(line: string): string[] {
  const text = line.replace(/\*/g, '').trim();
  const submitted = /\bsubmitted by (?:the )?(.+)$/i.exec(text)?.[1];
  if (submitted !== undefined) return [submitted];
  const colon = text.indexOf(':');
  const names = /^(?:sponsor|submi|main submi)/i.test(text) ? text.slice(colon + 1) : text.slice(0, Math.max(0, colon));
  return splitNames(names.trim());
}

/** Divides a list of names at commas and “and”, but not within parentheses or names that hold one. */
export function splitNames(list: string): string[] {
  const names: string[] = [];
  let start = 0;
  for (const piece of matchesIn(list, PIECE)) {
    if (piece.groups?.separator === undefined) continue;
    names.push(list.slice(start, piece.index).trimEnd());
    start = piece.index + piece[0].length;
  }
  return [...names, list.slice(start)].filter((name) => name !== '');
}

/** Sponsors that are no member States; they come last. */
const LAST = /^(?:the )?(?:European Union|State of Palestine|Holy See|Palestine)\b/i;

/** Compares two sponsors by their place in the list: English alphabetical order, States first. */
export function compareSponsors(a: string, b: string): number {
  const byKind = Number(LAST.test(a)) - Number(LAST.test(b));
  if (byKind !== 0) return byKind;
  const [one, other] = [sponsorKey(a), sponsorKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A name without accents, articles and what it says in parentheses about a group it speaks for. */
function sponsorKey(name: string): string {
  return name
    .replace(/ \(on behalf.*$/i, '')
    .replace(/^the /i, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z ]/g, '');
}
