import type { Chance } from '../chance';

/** `phrase` with two letters of its first longer word exchanged, or one left out. */
export function misspelt(phrase: string, chance: Chance): string | null {
  const word = /[a-z]{5,}/.exec(phrase);
  if (word === null) return null;
  const at = word.index + 1 + chance.below(word[0].length - 3);
  const [a, b] = [phrase.charAt(at), phrase.charAt(at + 1)];
  const swapped = a === b || chance.below(2) === 0 ? a : b + a;
  return phrase.slice(0, at) + swapped + phrase.slice(at + 2);
}
