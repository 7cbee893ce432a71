import {
  BorderStyle,
  Footer,
  FrameAnchorType,
  Header,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type ChangedItem, markChanges } from './changes';
import type { Revisions, RunWriter } from './runs';
import { MARGIN, STEP } from './styles';

/** Letter paper with the margins of official documents, in twentieths of a point. */
export const page = {
  size: { width: 12240, height: 15840 },
  margin: { top: 1742, right: 1195, bottom: 1898, left: 1210, header: 576, footer: 1030 },
} as const;
const WIDTH = page.size.width - page.margin.left - page.margin.right;

/** Makes Word's paragraphs and tables. */
export class PageWriter {
  constructor(
    private readonly runs: RunWriter,
    private readonly revisions: Revisions,
  ) {}

  /** Paragraphs one below the other. */
  stack(items: readonly ChangedItem[]): (Paragraph | Table)[] {
    const result: (Paragraph | Table)[] = [];
    const marks = markChanges(items);
    items.forEach((changed, i) => {
      const next = items[i + 1];
      const { item, words } = changed;
      result.push(item.rows ? this.#table(changed) : this.paragraph(item.style, words, marks[i] ?? 'same'));
      // Word joins tables that touch, and wants a paragraph at the end.
      if (changed.item.rows && (next === undefined || next.item.rows)) result.push(new Paragraph({}));
    });
    return result;
  }

  paragraph(style: string, words: ChangedItem['words'], mark: ChangedItem['change']): Paragraph {
    const run: IParagraphOptions =
      mark === 'same'
        ? {}
        : { run: { [mark === 'added' ? 'insertion' : 'deletion']: this.revisions.next() } as IParagraphOptions['run'] };
    const tabStops = style === 'SingleText' ? [{ type: TabStopType.LEFT, position: MARGIN + 2 * STEP }] : [];
    return new Paragraph({ style, tabStops, ...run, children: this.runs.write(words) });
  }

  #table({ item: { rows = [] }, change }: ChangedItem): Table {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
    const tracked = () =>
      change === 'same' ? {} : { [change === 'added' ? 'insertion' : 'deletion']: this.revisions.next() };
    return new Table({
      width: { size: WIDTH - 1267, type: WidthType.DXA },
      indent: { size: 1267, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, () => Math.floor((WIDTH - 1267) / columns)),
      borders: { ...NO_BORDERS, top: LINE, bottom: LINE, insideHorizontal: { ...LINE, size: 2 } },
      rows: rows.map(
        (row, i) =>
          new TableRow({
            tableHeader: i === 0,
            ...tracked(),
            children: Array.from({ length: Math.max(1, row.length) }, (_, j) => {
              const tokens = row[j] ?? [];
              return new TableCell({
                children: [this.paragraph('TableText', tokens.length > 0 ? [{ kind: change, tokens }] : [], 'same')],
              });
            }),
          }),
      ),
    });
  }

  /** The table at the head of the first page: United Nations and symbol above a line, organ and imprint below it. */
  masthead(cells: Readonly<Record<'letterhead' | 'symbol' | 'organ' | 'imprint', readonly ChangedItem[]>>): Table {
    const cell = (items: readonly ChangedItem[], width: number, isAbove: boolean) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        verticalAlign: isAbove ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
        borders: { ...NO_CELL_BORDERS, bottom: isAbove ? { ...LINE, size: 4 } : { ...LINE, size: 12 } },
        children: items.length > 0 ? this.stack(items) : [new Paragraph({})],
      });
    const [left, right] = [6900, WIDTH - 6900];
    return new Table({
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: [left, right],
      borders: NO_BORDERS,
      rows: [
        new TableRow({ children: [cell(cells.letterhead, left, true), cell(cells.symbol, right, true)] }),
        new TableRow({
          height: { value: 1600, rule: 'atLeast' },
          children: [cell(cells.organ, left, false), cell(cells.imprint, right, false)],
        }),
      ],
    });
  }

  /** From the second page on, the symbol. */
  header(words: ChangedItem['words']): Header {
    return new Header({ children: [this.paragraph('Header', words, 'same')] });
  }
}

/** On the first page, the organization’s name above the line, where no text gives it. */
export function letterhead(): Header {
  const { margin } = page;
  const frame = {
    type: 'absolute',
    position: { x: margin.left + 115, y: margin.top - 340 },
    width: 3000,
    height: 340,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  } as const;
  const name = new Paragraph({ style: 'Letterhead', frame, text: 'United Nations' });
  // A header of a frame alone is laid out without it by LibreOffice.
  return new Header({ children: [name, new Paragraph({})] });
}

/** From the second page on, its number and how many there are. */
export function footer(): Footer {
  const numbers = new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [numbers] })] });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LINE = { style: BorderStyle.SINGLE, size: 8, color: 'auto' } as const;
const NO_CELL_BORDERS = { top: NONE, left: NONE, right: NONE } as const;
const NO_BORDERS = { ...NO_CELL_BORDERS, bottom: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;
