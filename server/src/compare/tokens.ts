import type { Run } from '../convert/printed/document';

/** A word, a mark of punctuation, white space, or a footnote call: what is equal or not in two paragraphs. */
export type Token = Omit<Run, 'span'>;

const PIECES = /\s+|[\p{L}\p{N}\p{M}]+(?:[’'./-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/** Cuts runs into words. */
export function tokensOf(runs: readonly Run[]): Token[] {
  return runs.flatMap(({ span: _, ...run }) => {
    if (run.note !== null) return [run];
    return (run.text.match(PIECES) ?? []).map((text) => ({ ...run, text }));
  });
}

/**
 * A string equal for tokens that say the same in the same look. Calls are equal whatever their numbers, stars apart;
 * white space shows no look but underlining.
 */
export function tokenKey({ text, note, italic, bold, underline }: Token): string {
  if (note !== null) return text.startsWith('*') ? '\u0000star' : '\u0000call';
  const look = text.trim() === '' ? 0 : (italic ? 1 : 0) + (bold ? 2 : 0);
  return `${look + (underline ? 4 : 0)}${text}`;
}

/** Tokens put together again: stretches of one look, calls for themselves. */
export function joined(tokens: readonly Token[]): Token[] {
  const stretches: Token[] = [];
  for (const token of tokens) {
    const last = stretches.at(-1);
    if (last !== undefined && token.note === null && last.note === null && isAlike(last, token)) {
      stretches[stretches.length - 1] = { ...last, text: last.text + token.text };
    } else stretches.push(token);
  }
  return stretches;
}

function isAlike(a: Token, b: Token): boolean {
  return a.italic === b.italic && a.bold === b.bold && a.underline === b.underline && a.link === b.link;
}
