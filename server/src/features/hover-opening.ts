import type { Opening } from '../analysis/openings';
import { toFinite, toParticiple, withVariant } from '../language/opening-forms';
import { openingLexicon } from '../language/opening-lexicon';
import { escapeMarkdown } from '../text/markdown';
import { below, beside } from './markdown';

/** What is known of an opening phrase, as Markdown. */
export function describeOpening(opening: Opening): string {
  const { base, form, known, text } = opening;
  const other = form === 'preambular' ? toFinite(base) : form === 'operative' ? toParticiple(base) : null;
  return below(
    // Of a misspelt phrase `base` is what it likely means.
    beside(`**${escapeMarkdown(known ? base : text)}**`, form === null ? 'neither preambular nor operative' : form),
    usage(opening),
    form !== null && `In consecutive paragraphs: ${sequence(base, form)}`,
    other !== null && `${form === 'preambular' ? 'Operative' : 'Preambular'} form: *${escapeMarkdown(other)}*`,
  );
}

function usage({ base, form, known, nearest }: Opening): string {
  if (!known) {
    const near =
      nearest.length === 0 ? '' : ` Near it: ${nearest.map((phrase) => `*${escapeMarkdown(phrase)}*`).join(', ')}`;
    return `Not an opening of recent adopted texts.${near}`;
  }
  const rank = form === null ? -1 : openingLexicon().phrases[form].indexOf(base);
  if (rank >= 0 && rank < 10) return `One of the ten most frequent ${form} openings of adopted texts.`;
  if (rank >= 0 && rank < 50) return `One of the fifty most frequent ${form} openings of adopted texts.`;
  return 'In use in adopted texts.';
}

/** `*Notes*, *Also notes*, *Further notes*, then *Notes* again`. */
function sequence(base: string, form: 'preambular' | 'operative'): string {
  const shown = (phrase: string): string => `*${escapeMarkdown(phrase)}*`;
  const chain = [base, withVariant(base, form, 'also'), withVariant(base, form, 'further')].map(shown);
  return `${chain.join(', ')}, then ${shown(base)} again`;
}
