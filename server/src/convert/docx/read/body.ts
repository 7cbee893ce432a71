import type { Context } from './context';
import { RunReader } from './runs';
import { plain, type ReadParagraph, type ReadToken } from './tokens';
import { child, type Element, elements, settingOf } from './xml';

/** Reads the paragraphs and tables of a part, a cell or a text box. */
export class BodyReader {
  readonly #paragraphs: ReadParagraph[] = [];
  /** Words of paragraphs whose mark is deleted: they run on into the next one. */
  #carried: ReadToken[] = [];

  constructor(
    private readonly context: Context,
    private readonly inTable = false,
  ) {}

  read(container: Element): ReadParagraph[] {
    this.#blocks(container);
    return this.#paragraphs;
  }

  #blocks(container: Element): void {
    for (const element of elements(container)) {
      if (this.context.dropped.has(element.name)) continue;
      switch (element.name) {
        case 'w:p':
          this.#paragraph(element);
          break;
        case 'w:tbl':
          this.#table(element);
          break;
        case 'w:sdt':
        case 'w:sdtContent':
        case 'w:customXml':
        case 'w:ins':
        case 'w:del':
        case 'w:moveTo':
        case 'w:moveFrom':
          this.#blocks(element);
          break;
        case 'm:oMathPara':
          this.context.losses.count('equation');
          break;
        default:
      }
    }
  }

  #paragraph(element: Element): void {
    const { context } = this;
    const properties = child(element, 'w:pPr');
    const styleId = settingOf(properties, 'w:pStyle');
    const style = context.styles.paragraph(styleId);
    const reader = new RunReader(context, style);
    const tokens = this.#carried;
    for (const token of reader.read(element)) tokens.push(token);
    this.#carried = [];
    const mark = child(properties, 'w:rPr');
    const isJoined = mark && elements(mark).some(({ name }) => context.dropped.has(name));
    if (isJoined) {
      this.#carried = tokens;
    } else {
      const isEmpty = tokens.every(({ text, note }) => note === null && text.trim() === '');
      const label = isEmpty ? null : context.numbering.next(child(properties, 'w:numPr') ?? style.numbering);
      if (!isEmpty) {
        const level = this.inTable ? 0 : headingLevel(style.name, style.outlineLevel);
        const role = style.name === 'title' ? 'title' : level > 0 ? 'heading' : 'text';
        this.#paragraphs.push({ role, level, label, tokens, rows: [], cells: [] });
      }
    }
    for (const box of reader.boxes) {
      context.losses.count('text box');
      for (const paragraph of new BodyReader(context, this.inTable).read(box)) this.#paragraphs.push(paragraph);
    }
  }

  #table(table: Element): void {
    const rows: (readonly ReadToken[])[][] = [];
    const cells: ReadParagraph[] = [];
    for (const row of rowsOf(table)) {
      const change = child(row, 'w:trPr');
      if (change && elements(change).some(({ name }) => this.context.dropped.has(name))) continue;
      const own = cellsOf(row).map((cell) => new BodyReader(this.context, true).read(cell));
      for (const paragraph of own.flat()) cells.push(paragraph);
      if (!this.inTable) rows.push(own.map((paragraphs) => joined(paragraphs)));
    }
    if (cells.length === 0) return;
    if (this.inTable) for (const cell of cells) this.#paragraphs.push(cell);
    else this.#paragraphs.push({ role: 'table', level: 0, label: null, tokens: [], rows, cells });
  }
}

function headingLevel(name: string, outlineLevel: number | undefined): number {
  const named = /^heading (\d)$/.exec(name);
  if (named) return Math.min(Number(named[1]), 6);
  return outlineLevel === undefined || outlineLevel > 5 ? 0 : outlineLevel + 1;
}

function rowsOf(table: Element): Element[] {
  return elements(table).flatMap((element) => {
    if (element.name === 'w:tr') return [element];
    return element.name === 'w:sdt' || element.name === 'w:sdtContent' ? rowsOf(element) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return elements(row).flatMap((element) => {
    if (element.name === 'w:tc') return [element];
    return element.name === 'w:sdt' || element.name === 'w:sdtContent' ? cellsOf(element) : [];
  });
}

/** The paragraphs of a cell in one, their labels among the words. */
function joined(paragraphs: readonly ReadParagraph[]): ReadToken[] {
  return paragraphs.flatMap(({ label, tokens }, i) => [
    ...(i > 0 ? [plain(' ')] : []),
    ...(label === null ? [] : [plain(`${label} `)]),
    ...tokens,
  ]);
}
