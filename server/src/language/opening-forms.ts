import { capital } from '../text/capital';
import { finiteOf, formOfHead, type OpeningForm, participleOf } from './opening-verbs';

/** The word by which a paragraph takes up the opening of the one before. */
export type Variant = 'also' | 'further';

const AUXILIARIES: ReadonlySet<string> = new Set(['has', 'having', 'is', 'being']);

/** `phrase` without also and further, first letter a capital, and the first of the two that it has. */
function apart(phrase: string): { words: string[]; variant: Variant | null } {
  let variant: Variant | null = null;
  const words: string[] = [];
  for (const word of phrase.toLowerCase().split(' ')) {
    if (word === 'also' || word === 'further') variant ??= word;
    else words.push(word);
  }
  return { words, variant };
}

/** Changes every verb of `phrase` that stands in form `from`; `null` where it has none, or one that does not change. */
function convert(phrase: string, from: OpeningForm): string | null {
  const { words, variant } = apart(phrase);
  const change = from === 'operative' ? participleOf : finiteOf;
  let heads = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const leads = heads === 0 || words[i - 1] === 'and' || words[i - 2] === 'and';
    if (!leads || formOfHead(word) !== from) continue;
    const changed = AUXILIARIES.has(word) ? null : change(word);
    if (changed === null) {
      if (heads === 0) return null;
      continue;
    }
    words[i] = changed;
    heads++;
  }
  if (heads === 0) return null;
  return withVariant(capital(words.join(' ')), from === 'operative' ? 'preambular' : 'operative', variant);
}

/**
 * The operative form of a preambular phrase: `Noting also` gives `Also notes`. `null` where there is none: adjectives
 * (`Aware`), perfect participles (`Having considered`), verbs not known, phrases in finite form already.
 */
export function toFinite(phrase: string): string | null {
  return convert(phrase, 'preambular');
}

/** The preambular form of an operative phrase: `Also notes` gives `Noting also`. `null` where there is none. */
export function toParticiple(phrase: string): string | null {
  return convert(phrase, 'operative');
}

/**
 * `base` with also or further as the part has it: behind the phrase in the preamble (`Noting with concern also`, but
 * `Having also considered`), before it among operative paragraphs (`Also notes with concern`). `null` takes it away.
 */
export function withVariant(base: string, part: OpeningForm, variant: Variant | null): string {
  const { words } = apart(base);
  if (variant === null) return capital(words.join(' '));
  if (part === 'operative') return capital(`${variant} ${words.join(' ')}`);
  if (words[0] === 'having') return capital(`having ${variant} ${words.slice(1).join(' ')}`);
  return capital(`${words.join(' ')} ${variant}`);
}
