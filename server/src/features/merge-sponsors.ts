import type { Analysis } from '../analysis/analysis';
import type { Catalogue } from '../catalogue/catalogue';
import { BLANK } from '../language/blank';
import { sponsorFinder } from '../language/member-states';
import { compareSponsors, parseSponsors, splitNames } from '../language/sponsors';
import type { TextEdit } from '../text/edit';
import { listed } from '../text/listed';

/** What comes of putting further sponsors into a draft's list. */
export type SponsorMerge =
  | { readonly outcome: 'merged'; readonly edit: TextEdit; readonly added: readonly string[] }
  /** The draft lists them all. */
  | { readonly outcome: 'nothing new' }
  /** Names that are no sponsor's, as they were given. Nothing is merged. */
  | { readonly outcome: 'unknown names'; readonly names: readonly string[] }
  /** The draft has no line `A, B and C: draft resolution`, or marks of notes stand between its names. */
  | { readonly outcome: 'no list' };

/**
 * Merges the names in `pasted` (separated by commas, semicolons, “and”, bullets or line breaks) into the draft's
 * sponsors line, in English alphabetical order. What the line has already stays as it is written.
 */
export function mergeSponsors(analysis: Analysis, pasted: string, catalogue: Catalogue): SponsorMerge {
  const find = sponsorFinder(catalogue.memberStates());
  const given = pastedNames(pasted);
  const names = given.filter((name) => find(name) === undefined);
  if (names.length > 0) return { outcome: 'unknown names', names };
  const line = analysis.tree.blocks.find(({ field }) => field === 'sponsors');
  if (line === undefined || line.segments.length > 1 || /\bsubmitted by\b/i.test(line.prose.text)) {
    return { outcome: 'no list' };
  }
  const present = parseSponsors(line.prose.text);
  const [first, last] = [present[0], present.at(-1)];
  if (first === undefined || last === undefined) return { outcome: 'no list' };
  const known = new Set(present.map((name) => find(name) ?? name));
  const added = [...new Set(given.map((name) => find(name) as string))].filter((name) => !known.has(name));
  if (added.length === 0) return { outcome: 'nothing new' };
  const start = line.prose.text.indexOf(first);
  const span = line.prose.span(start, line.prose.text.lastIndexOf(last) + last.length);
  if (line.prose.calls.some(({ source }) => source.start >= span.start && source.start < span.end)) {
    return { outcome: 'no list' };
  }
  const text = listed([...present.filter((name) => name !== BLANK), ...added].sort(compareSponsors));
  return { outcome: 'merged', edit: { span, text }, added };
}

function pastedNames(pasted: string): string[] {
  const lines = pasted.split(/[\r\n\u2028\u2029;•·\t]/).map((line) => line.trim().replace(/^[-–*]\s+/, ''));
  const list = lines.filter((line) => line !== '').join(', ');
  return splitNames(list.replace(/[*†]/g, '').trim())
    .map((name) => name.replace(/^(?:and|the)\s+/i, '').replace(/(?<![.,:\s])[.,:\s]+$/, ''))
    .filter((name) => name !== '');
}
