import type { Block } from '../../../../server/src/syntax/tree';
import { type FaultKind, repairable } from '../fault-kind';
import { drop, insert, wherever } from '../planting';
import type { Soil } from '../soil';

/** Operative paragraphs of the first degree that end with a semicolon. */
function semicolons({ operative }: Soil): Block[] {
  return operative.filter(({ prose }) => prose.text.endsWith(';'));
}

export const punctuation: readonly FaultKind[] = [
  repairable('comma instead of a semicolon', (soil) => wherever(semicolons(soil), /;$/g, () => ',')),
  repairable('full stop instead of a semicolon', (soil) => wherever(semicolons(soil), /;$/g, () => '.')),
  repairable('semicolon missing', (soil) => wherever(semicolons(soil), /;$/g, () => '')),
  repairable('final stop missing', ({ operative }) => wherever(operative.slice(-1), /(?<=[\p{L}\d”])\.$/gu, () => '')),
  repairable('semicolon at the very end', ({ operative }) =>
    wherever(operative.slice(-1), /(?<=[\p{L}\d”])\.$/gu, () => ';'),
  ),
  repairable('semicolon instead of a comma, preamble', ({ preambular }) => wherever(preambular, /,$/g, () => ';')),
  repairable('comma missing, preamble', ({ preambular }) => wherever(preambular, /(?<=[\p{L}\d”]),$/gu, () => '')),
  repairable('comma instead of a semicolon, subparagraph', ({ paragraphs }) =>
    wherever(
      paragraphs.filter(({ kind }) => kind === 'subparagraph'),
      /;$/g,
      () => ',',
    ),
  ),
  repairable('semicolon instead of a colon before subparagraphs', ({ tree, operative }) =>
    wherever(
      operative.filter(({ index }) => tree.blocks[index + 1]?.kind === 'subparagraph'),
      /:$/g,
      () => ';',
    ),
  ),
  repairable('“; and” at the end', (soil) => wherever(semicolons(soil), /;$/g, () => '; and')),
  repairable('straight quotation marks', ({ paragraphs }) =>
    wherever(paragraphs, /“([^“”]+)”/g, ([, words]) => `"${words}"`),
  ),
  repairable('hyphen in a range of years', ({ paragraphs }) =>
    wherever(paragraphs, /\b((?:19|20)\d\d)–((?:19|20)\d\d)\b/g, ([, from, to]) => `${from}-${to}`),
  ),
  repairable('note call before the comma', ({ tree, paragraphs }) =>
    paragraphs.flatMap(({ prose, span }) =>
      prose.calls.flatMap(({ source }) => {
        const before = { start: source.start - 1, end: source.start };
        if (!/[,;.]/.test(tree.text.charAt(before.start))) return [];
        return [{ edits: [drop(before), insert(source.end, tree.text.charAt(before.start))], around: span }];
      }),
    ),
  ),
];
