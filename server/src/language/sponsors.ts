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
const PIECE = new RegExp(
  `\\([^)]*\\)|${NAMES_WITH_AND.join('|')}|(?<separator>\\s*,\\s*(?:and\\s+)?|\\s+and\\s+)`,
  'g',
);

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
  return split(names.trim());
}

/** Divides a list at commas and “and”, but not within parentheses or names that hold one. */
function split(list: string): string[] {
  const names: string[] = [];
  let start = 0;
  for (const piece of list.matchAll(PIECE)) {
    if (piece.groups?.separator === undefined) continue;
    names.push(list.slice(start, piece.index));
    start = piece.index + piece[0].length;
  }
  return [...names, list.slice(start)].filter((name) => name !== '');
}
