import type { Prose } from '../syntax/prose';
import type { Block } from '../syntax/tree';
import { remembered, type Words } from '../syntax/words';
import { type Italics, italicsOf } from './italics';
import { type Opening, openingIn } from './openings';

/** Whether `opening` is to be in italics: a guess from a word's ending is no reason; in italics already, it may be judged. */
export function belongsInItalics(prose: Pick<Prose, 'emphasis'>, opening: Opening): boolean {
  if (opening.form === null) return false;
  return opening.knownHead || italicsOf(prose, opening.prose).state !== 'missing';
}

const states = {
  preambular: remembered((words) => stateOf(words, openingIn.preambular(words))),
  operative: remembered((words) => stateOf(words, openingIn.operative(words))),
};

/** How the italics of a paragraph's opening stand; `null` where it has no opening that is to be in italics. */
export function openingItalics({ kind, quoted, words }: Block): Italics['state'] | null {
  return quoted || (kind !== 'preambular' && kind !== 'operative') ? null : states[kind](words);
}

/** Whether `words`, which paragraph `block` is to have, open with `phrase` in italics. */
export function opensInItalics({ kind }: Block, words: Words, phrase: string): boolean {
  if (kind !== 'preambular' && kind !== 'operative') return false;
  return states[kind](words) === 'exact' && openingIn[kind](words)?.text === phrase;
}

function stateOf(words: Words, opening: Opening | null): Italics['state'] | null {
  return opening === null || !belongsInItalics(words, opening) ? null : italicsOf(words, opening.prose).state;
}

/** Words that never end an opening phrase, so that italics that end with one go too far. */
const OUTSIDE = /\s(?:of|that|the|its|to|by|a|an|all|and|about|at|over|against)$/i;

/** What never stands in italics without the participle that completes it: `*Having considered*`. */
const AUXILIARY = /^(?:Also |Further )?(?:Having|Being)$/i;

/** Italics of adopted texts go no further beyond the phrase than this, in UTF-16 units: `and strong political will`. */
const MOST_BEYOND = 28;

/**
 * Whether italics from `start` to `end` are surely not those of the phrase. Adopted texts set some phrases in more
 * than one way ("*Expresses its appreciation* to"), so an end that is merely unusual is let pass.
 */
export function areClearlyWrong(text: string, opening: Opening, start: number, end: number): boolean {
  if (start !== opening.prose.start) return start > opening.prose.start;
  if (end > opening.prose.end) {
    const beyond = text.slice(opening.prose.end, end);
    // A star within is that of italics of its own: these here were not closed.
    const tooFar = beyond.length > MOST_BEYOND || /^ (?:of|that|to|all) /.test(beyond);
    return OUTSIDE.test(beyond) || (tooFar && !beyond.includes('*'));
  }
  if (!opening.knownHead) return false;
  if (AUXILIARY.test(text.slice(start, end))) return true;
  const head = text.slice(start, opening.prose.end).toLowerCase().indexOf(opening.head);
  return start + head + opening.head.length > end || isBound(text.slice(end, opening.prose.end));
}

/** What belongs to the verb before it in every adopted text: `*Calls upon*`, `*Bearing in mind*`, `*Noting also*`. */
function isBound(rest: string): boolean {
  return /\s(?:also|further)$|^\s(?:upon|(?:once )?again (?:upon|with)|its call upon|note|in mind|into account|into consideration|also|further|with (?:\w+ )?(?:appreciation|concern|satisfaction|regret|interest|gratitude|alarm)|(?:deep|grave|serious|great|profound) (?:\w+ )?(?:concern|appreciation|regret|satisfaction|gratitude|alarm))\b/.test(
    rest,
  );
}
