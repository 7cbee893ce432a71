import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { share, table } from './markdown';
import { measureOpenings } from './openings';

/** The report on opening phrases, over the lexicon's counts that lie beside `corpus`. */
export function openingsReport(corpus: string): string {
  const shared = dirname(corpus);
  if (!existsSync(join(shared, 'lexicon/openings.tsv')))
    return '## Opening phrases\n\nNot measured: no counts of phrases.';
  const { documents, paragraphs, exact, unknown, otherPart, misses } = measureOpenings(shared);
  return `## Opening phrases

Which words of a paragraph are its opening, found without looking at the italics; each text is left out of the lexicon
while it is measured.

${table(
  ['adopted texts', 'openings', 'exact', 'taken for unknown', 'taken for the other part'],
  [[documents, paragraphs, share(exact, paragraphs), share(unknown, paragraphs), share(otherPart, paragraphs)]],
)}

Most frequent differences:

${table(['difference', 'times'], misses.slice(0, 10))}`;
}
