import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftOf } from './draft';

export const adoptedFolder = join(import.meta.dirname, '../../../shared/corpus/adopted');

/**
 * A draft of at least `length` UTF-16 units: operative paragraphs of adopted resolutions, numbered through, under the
 * masthead and preamble of the first; an invented one where the corpus is absent.
 * @param most of how many resolutions, which come again and again: a draft twice as long then says the same twice
 */
export function corpusDraft(length: number, most = Number.POSITIVE_INFINITY): string {
  if (!existsSync(adoptedFolder)) return draftOf(length);
  const texts = readdirSync(adoptedFolder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .slice(0, most)
    .map((name) => withoutNotes(readFileSync(join(adoptedFolder, name), 'utf8')));
  const [first = ''] = texts;
  const pieces = [first.slice(0, startOfOperative(first)).trimEnd()];
  let size = (pieces[0] as string).length;
  let number = 0;
  for (let i = 0; size < length; i++) {
    const text = texts[i % texts.length] as string;
    const operative = text.slice(startOfOperative(text)).replace(/^\*?\d+(?:st|nd|rd|th) .*meeting[\s\S]*$/m, '');
    const numbered = operative.trim().replace(/^\d{1,3}\. /gm, () => `${++number}. `);
    pieces.push(numbered);
    size += numbered.length + 2;
  }
  return `${pieces.join('\n\n')}\n`;
}

/** The beginning of a {@link corpusDraft} that is made from few resolutions: whole paragraphs, at most `length` UTF-16 units. */
export function corpusDraftUpTo(length: number): string {
  const draft = corpusDraft(length, RESOLUTIONS);
  return `${draft.slice(0, draft.lastIndexOf('\n\n', length))}\n`;
}

/** Fewer than a draft of 150 KB has room for. */
const RESOLUTIONS = 12;

function startOfOperative(text: string): number {
  const at = text.search(/^1\. /m);
  return at < 0 ? text.length : at;
}

/** Notes of many texts would bear the same numbers. */
function withoutNotes(text: string): string {
  return text.replace(/^[⁰¹²³⁴-⁹]+ .*\n?/gm, '').replace(/[⁰¹²³⁴-⁹]+/g, '');
}
