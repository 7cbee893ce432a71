import { OPENING_CONTINUATIONS } from '../../language/opening-continuations.generated';
import { parseOpening } from '../../language/openings';
import { type Caret, span } from './caret';
import { clausesFor } from './clauses';
import type { Proposal, Proposals } from './proposal';

let table: ReadonlyMap<string, readonly string[]> | undefined;

/** Words that often follow the opening phrase `base` in adopted texts, most frequent first. */
export function continuationsOf(base: string): readonly string[] {
  table ??= new Map(
    OPENING_CONTINUATIONS.map((line) => {
      const [phrase = '', ...words] = line.split('|');
      return [phrase, words] as const;
    }),
  );
  return table.get(base) ?? [];
}

const OPENED = /^(?:\d{1,3}\. +)?\*(?<phrase>[^*]+)\* (?<written>[^*]*)$/;
/** What a proposal of another kind goes on from. */
const LEADS_ON = /(?:\bits resolutions?|\b(?:Assembly at|agenda of) its)$/;

/** Words to follow the opening phrase that stands before the caret; `null` where others than the usual have been written. */
export function wordProposals(caret: Caret): Proposals | null {
  const { zone, before, after } = caret;
  if ((zone !== 'preambular' && zone !== 'operative') || after.trim() !== '') return null;
  const { phrase, written } = OPENED.exec(before)?.groups ?? {};
  if (phrase === undefined || written === undefined) return null;
  const base = parseOpening(phrase)?.base;
  if (base === undefined) return null;
  const begun = written.toLowerCase();
  const fits = (words: string): boolean => words.length > written.length && words.toLowerCase().startsWith(begun);
  const replaces = span(caret, written.length);
  const usual = continuationsOf(base);
  const clauses = clausesFor(base, caret).filter(({ words }) => fits(words));
  const items = [
    ...usual.filter(fits).map(
      (words): Proposal => ({
        label: words,
        kind: 'words',
        filter: words,
        text: `${words} `,
        replaces,
        goesOn: LEADS_ON.test(words) || usual.some((longer) => longer.startsWith(`${words} `)),
      }),
    ),
    ...clauses.map(
      ({ short, words, ending }): Proposal => ({
        label: short,
        kind: 'clause',
        filter: words,
        text: words + ending,
        replaces,
      }),
    ),
  ];
  return items.length === 0 ? null : { items, more: false };
}
