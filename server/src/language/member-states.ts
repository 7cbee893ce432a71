import { compareSponsors } from './sponsors';

/** Names that sponsors lists wrote before, or that only records of votes write, and what they write now. */
const NOW: Readonly<Record<string, string>> = {
  Netherlands: 'Netherlands (Kingdom of the)',
  Turkey: 'Türkiye',
  'United Kingdom': 'United Kingdom of Great Britain and Northern Ireland',
  'United States': 'United States of America',
};
/** What everyday language, and Model United Nations, call States otherwise; other changes of a name are in `NOW`. */
export const EVERYDAY_NAMES: Readonly<Record<string, string>> = {
  Brunei: 'Brunei Darussalam',
  Burma: 'Myanmar',
  'Cape Verde': 'Cabo Verde',
  'Czech Republic': 'Czechia',
  DPRK: 'Democratic People’s Republic of Korea',
  'DR Congo': 'Democratic Republic of the Congo',
  DRC: 'Democratic Republic of the Congo',
  'East Timor': 'Timor-Leste',
  'Great Britain': 'United Kingdom of Great Britain and Northern Ireland',
  Holland: 'Netherlands (Kingdom of the)',
  'Ivory Coast': 'Côte d’Ivoire',
  Laos: 'Lao People’s Democratic Republic',
  Macedonia: 'North Macedonia',
  Moldova: 'Republic of Moldova',
  'North Korea': 'Democratic People’s Republic of Korea',
  Palestine: 'State of Palestine',
  Russia: 'Russian Federation',
  'South Korea': 'Republic of Korea',
  Swaziland: 'Eswatini',
  Syria: 'Syrian Arab Republic',
  Tanzania: 'United Republic of Tanzania',
  UAE: 'United Arab Emirates',
  UK: 'United Kingdom of Great Britain and Northern Ireland',
  US: 'United States of America',
  USA: 'United States of America',
  Vietnam: 'Viet Nam',
};
/** Not member States, and yet sponsors of drafts. */
const OTHERS = ['European Union', 'State of Palestine'];

/** The names that can stand in a sponsors line today, in its order; `listed` are names that lists have had. */
export function sponsorNames(listed: readonly string[]): string[] {
  return [...new Set([...listed.map((name) => NOW[name] ?? name), ...OTHERS])].sort(compareSponsors);
}

/**
 * Finds the sponsor that a name means, in capitals or without accents, in an earlier or everyday form, turned around
 * (`Islamic Republic of Iran`) or without what stands in parentheses (`Iran`). Nothing is guessed beyond that.
 */
export function sponsorFinder(listed: readonly string[]): (name: string) => string | undefined {
  const byKey = new Map<string, string>();
  for (const name of sponsorNames(listed)) {
    const [, bare = '', title] = /^(.+?) \((.+)\)$/.exec(name) ?? [];
    if (title !== undefined) {
      byKey.set(keyOf(bare), name);
      byKey.set(keyOf(`${title} ${bare}`), name);
    }
  }
  for (const name of sponsorNames(listed)) byKey.set(keyOf(name), name);
  for (const [before, now] of Object.entries({ ...EVERYDAY_NAMES, ...NOW })) byKey.set(keyOf(before), now);
  return (name) => byKey.get(keyOf(name));
}

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\b[a-z])\./g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

/** The names that a catalogue lists, which are some two hundred and always the same. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function asSet(listed: readonly string[]): ReadonlySet<string> {
  const set = sets.get(listed) ?? new Set(listed);
  sets.set(listed, set);
  return set;
}

/**
 * What a sponsors line should call those States of `names` that it calls otherwise, by the name given. A name that lists
 * have had will do, and so does what is no State's.
 */
export function properSponsors(names: readonly string[], listed: readonly string[]): ReadonlyMap<string, string> {
  const proper = new Map<string, string>();
  const known = asSet(listed);
  const others = names.filter((name) => !known.has(name));
  if (others.length === 0) return proper;
  const find = sponsorFinder(listed);
  for (const name of others) {
    const now = find(name);
    if (now !== undefined && now !== name) proper.set(name, now);
  }
  return proper;
}
