import type { Token } from '../../../compare/tokens';
import { PLAIN, type PrintedDocument, type PrintedLine, type PrintedParagraph, type Run } from '../../printed/document';
import type { Item } from './changes';
import { styleOfLine, styleOfParagraph } from './styles';

/** The masthead and the text of a document as paragraphs to be laid out, by their places on the page. */
export interface Layout {
  /** The four cells of the table at the head of the first page. */
  readonly letterhead: readonly Item[];
  readonly symbol: readonly Item[];
  readonly organ: readonly Item[];
  readonly imprint: readonly Item[];
  /** Everything below it. */
  readonly text: readonly Item[];
}

/** Makes tokens of runs: words where they are to be compared. */
type Cut = (runs: readonly Run[]) => readonly Token[];

/** Sorts what is printed into the places of an official draft; `called` are the notes that something calls. */
export function layOut({ masthead, body, notes }: PrintedDocument, called: ReadonlySet<number>, cut: Cut): Layout {
  const lines = (place: readonly PrintedLine[]) => place.map((line) => lineItem(line, cut));
  return {
    letterhead: lines(masthead.letterhead),
    symbol: lines(masthead.symbol),
    organ: lines(masthead.organ),
    imprint: lines(masthead.imprint),
    text: [
      ...lines(masthead.particulars),
      ...lines(masthead.introduction),
      ...body.map((paragraph) => paragraphItem(paragraph, cut)),
      // Word has no footnotes that nothing calls.
      ...notes.flatMap(({ mark, runs }, i) =>
        called.has(i) || runs.length === 0
          ? []
          : [
              {
                style: 'LooseNote',
                role: null,
                group: 'note',
                tokens: [{ ...plain(mark), note: i }, plain('\t'), ...cut(runs)],
              },
            ],
      ),
    ],
  };
}

function lineItem({ field, runs }: PrintedLine, cut: Cut): Item {
  return { style: styleOfLine(field), role: null, group: `masthead ${field}`, tokens: cut(runs) };
}

function paragraphItem(paragraph: PrintedParagraph, cut: Cut): Item {
  const { role, mark, runs, rows } = paragraph;
  const style = styleOfParagraph(paragraph);
  const group = role === 'title' ? role : 'text';
  if (role === 'table') {
    const cells = rows.map((row) => row.map((cell) => cut(cell.runs)));
    return { style, role, group, tokens: cells.flat().flatMap((cell) => [...cell, plain('\n')]), rows: cells };
  }
  const lead = mark === null ? [] : [plain(mark), plain('\t')];
  return { style, role, group, tokens: [...lead, ...cut(runs)] };
}

/** Words without any look of their own. */
export function plain(text: string): Token {
  return { ...PLAIN, text, note: null };
}
