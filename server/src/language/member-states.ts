import { compareSponsors } from './sponsors';

/** Names that sponsors lists wrote before, or that only records of votes write, and what they write now. */
const NOW: Readonly<Record<string, string>> = {
  Netherlands: 'Netherlands (Kingdom of the)',
  Turkey: 'Türkiye',
  'United Kingdom': 'United Kingdom of Great Britain and Northern Ireland',
  'United States': 'United States of America',
};
/** Not member States, and yet sponsors of drafts. */
const OTHERS = ['European Union', 'State of Palestine'];

/** The names that can stand in a sponsors line today, in its order; `listed` are names that lists have had. */
export function sponsorNames(listed: readonly string[]): string[] {
  return [...new Set([...listed.map((name) => NOW[name] ?? name), ...OTHERS])].sort(compareSponsors);
}

/**
 * Finds the sponsor that a name means, in capitals or without accents, in an earlier form, turned around (`Islamic
 * Republic of Iran`) or without what stands in parentheses (`Iran`). Nothing is guessed beyond that.
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
  for (const [before, now] of Object.entries(NOW)) byKey.set(keyOf(before), now);
  return (name) => byKey.get(keyOf(name));
}

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replace(/^the /, '');
}
