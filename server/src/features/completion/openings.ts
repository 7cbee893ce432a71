import { addresseeOf, isAddressing } from '../../analysis/addressees';
import { following } from '../../analysis/sequences';
import { type Variant, withVariant } from '../../language/opening-forms';
import { openingLexicon } from '../../language/opening-lexicon';
import type { OpeningForm } from '../../language/opening-verbs';
import { type Caret, span } from './caret';
import { clausesFor } from './clauses';
import type { Proposal, Proposals } from './proposal';
import { continuationsOf } from './words';

/** A number, a star and the words written of the phrase. */
const BEGUN = /^(?:(?<number>\d{1,3})\. +)?(?<star>\*?)(?<words>[A-Za-z](?:[A-Za-z-]| (?! )){0,40})?$/;
/** So many phrases are shown before a letter is typed. */
const UNASKED = 40;

/** Opening phrases for a paragraph that begins at the caret's line; `null` where none begins. */
export function openingProposals(caret: Caret): Proposals | null {
  const { zone, before, opensParagraph } = caret;
  if (!opensParagraph || (zone !== 'preambular' && zone !== 'operative')) return null;
  const begun = BEGUN.exec(before);
  if (begun === null) return null;
  const { number, star = '', words = '' } = begun.groups as Record<string, string | undefined>;
  const written = star + words;
  // Where the preamble may end, a verb of the operative part begins it.
  const parts: OpeningForm[] =
    zone === 'operative' || number !== undefined
      ? ['operative']
      : caret.above === null
        ? ['preambular']
        : ['preambular', 'operative'];
  const items = parts.flatMap((part) => {
    const label = part === 'operative' && number === undefined ? `${nextNumber(caret)}. ` : '';
    const phrases = openingLexicon().phrases[part].filter((base) => isBegun(base, words));
    const shown = words === '' ? phrases.slice(0, UNASKED) : phrases;
    return shown.flatMap((base) => proposalsFor(base, part, label, written, caret));
  });
  return items.length === 0 ? null : { items, more: words === '' };
}

/** Whether `words` can be the beginning of `base`, with or without also and further. */
function isBegun(base: string, words: string): boolean {
  const phrase = base.toLowerCase();
  const begun = words.toLowerCase().replace(/^(?:also|further) /, '');
  if ('also'.startsWith(begun) || 'further'.startsWith(begun)) return true;
  // One letter stands for the phrases that have a word with it; the editor matches the rest.
  return begun.includes(' ')
    ? phrase.startsWith(begun.replace(/ (?:also|further)? ?$/, ''))
    : phrase.split(' ').some((word) => word.startsWith(begun.charAt(0)));
}

function proposalsFor(base: string, part: OpeningForm, label: string, written: string, caret: Caret): Proposal[] {
  const star = written.startsWith('*') ? '*' : '';
  const closing = /^\*?/.exec(caret.after)?.[0] ?? '';
  const gap = caret.after.slice(closing.length).startsWith(' ') ? '' : ' ';
  const isAlone = caret.after.slice(closing.length).trim() === '';
  const replaces = span(caret, written.length, closing.length);
  return variantsFor(base, part, caret).flatMap((variant) => {
    const phrase = withVariant(base, part, variant);
    // The number before a verb lets the editor rank it below a preambular phrase with the same letters.
    const filter = `${star}${label}${variant === null ? phrase : `${base} ${phrase}`}`;
    const opening: Proposal = {
      label: `${label}${phrase}`,
      kind: 'opening',
      filter,
      text: `${label}*${phrase}*${gap}`,
      replaces,
      goesOn: isAlone && (continuationsOf(base).length > 0 || clausesFor(base, caret).length > 0),
      opening: phrase,
    };
    const clauses = isAlone ? clausesFor(base, caret) : [];
    return [
      opening,
      ...clauses.map(
        (clause): Proposal => ({
          label: `${label}${phrase} ${clause.short}`,
          kind: 'clause',
          filter: `${filter} ${clause.words}`,
          text: `${label}*${phrase}* ${clause.words}${clause.ending}`,
          replaces,
        }),
      ),
    ];
  });
}

/** Also or further, as the paragraph above demands; where it depends on whom the paragraph turns to, both forms. */
function variantsFor(base: string, part: OpeningForm, { analysis, above }: Caret): (Variant | null)[] {
  const opening = above?.kind === part ? analysis.openings.get(above) : undefined;
  if (above === null || opening?.base !== base) return [null];
  const next = following(opening.variant);
  if (!isAddressing({ base })) return [next];
  const isLikelySame = addresseeOf(above.prose.text, opening) === 'secretary-general';
  return next === null ? [null] : isLikelySame ? [next, null] : [null, next];
}

function nextNumber({ above }: Caret): number {
  return above?.kind === 'operative' ? (above.label?.value ?? 0) + 1 : 1;
}
