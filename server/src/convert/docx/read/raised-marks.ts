import type { Token } from '../../../compare/tokens';
import { PLAIN } from '../../printed/document';
import type { WordParagraph } from '../../word';
import type { ReadParagraph, ReadToken } from './tokens';

export interface ReadNote {
  readonly mark: string;
  readonly tokens: readonly Token[];
}

const MARK = /^(?:\d{1,3}|\*{1,4})$/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Settles what raised numbers and stars are: a paragraph that begins with one is a footnote that Word does not know of;
 * others call a note, save in units such as m².
 */
export function settleRaised(
  paragraphs: readonly ReadParagraph[],
  called: readonly { readonly mark: string; readonly tokens: readonly ReadToken[] }[],
): { paragraphs: WordParagraph[]; notes: ReadNote[] } {
  const notes: { readonly mark: string; readonly tokens: readonly ReadToken[] }[] = [...called];
  const loose = new Set<ReadParagraph>();
  for (const paragraph of paragraphs) {
    const [first, ...rest] = paragraph.tokens;
    const mark = first?.text.trim() ?? '';
    if (!first?.isRaised || !MARK.test(mark) || rest.length === 0) continue;
    loose.add(paragraph);
    notes.push({ mark, tokens: rest });
  }
  const places = new Map<string, number>();
  for (const [i, { mark }] of notes.entries()) if (!places.has(mark)) places.set(mark, i);
  const settled = (tokens: readonly ReadToken[]): Token[] =>
    tokens.map((token, i) => {
      const mark = token.text.trim();
      if (!token.isRaised || !MARK.test(mark)) return plainToken(token);
      if (isUnit(tokens[i - 1]?.text ?? '', mark)) return { ...plainToken(token), text: raised(mark) };
      const note = places.get(mark) ?? notes.push({ mark, tokens: [] }) - 1;
      places.set(mark, note);
      return { ...PLAIN, text: mark, note };
    });
  const settledParagraph = (paragraph: ReadParagraph): WordParagraph => ({
    ...paragraph,
    tokens: settled(paragraph.tokens),
    rows: paragraph.rows.map((row) => row.map(settled)),
    cells: paragraph.cells.map(settledParagraph),
  });
  const text = paragraphs.filter((one) => !loose.has(one)).map(settledParagraph);
  const settledNotes: ReadNote[] = [];
  // A note may call one that comes behind it.
  for (let i = 0; i < notes.length; i++) {
    const { mark, tokens } = notes[i] as (typeof notes)[number];
    settledNotes.push({ mark, tokens: settled(tokens) });
  }
  return { paragraphs: text, notes: settledNotes };
}

function plainToken({ isRaised: _, ...token }: ReadToken): Token {
  return token;
}

function isUnit(before: string, mark: string): boolean {
  return /^[23]$/.test(mark) && /(?:^|[\s\d])[kcm]?m$/.test(before);
}

function raised(mark: string): string {
  return [...mark].map((digit) => RAISED[Number(digit)] ?? digit).join('');
}
