import type { Token } from '../../compare/tokens';
import { parse } from '../../syntax/parse';
import type { WordDocument, WordParagraph } from '../word';
import { notationOf } from './words';

/** A document out of Word as a draft in the authored notation. */
export function draftText(document: WordDocument): string {
  return new DraftWriter(document).write();
}

const ENACTING =
  /^[*_]*the (?:general assembly|security council|economic and social council|human rights council)[*_]*(?:,[*_]*)?$/i;
const MEETING = /^[*_]*\d{1,4}(?:st|nd|rd|th) .*meeting/;

/** Below more lines, or more UTF-16 units, a title is marked without a look at them: there may be very many titles. */
const MASTHEAD_LINES = 50;
const MASTHEAD_LENGTH = 10_000;

class DraftWriter {
  readonly #lines: string[] = [];

  constructor(private readonly document: WordDocument) {}

  write(): string {
    const { paragraphs, notes } = this.document;
    const body = paragraphs.findIndex((paragraph) => ENACTING.test(this.#words(paragraph.tokens)));
    const start = body < 0 && this.#isMasthead(paragraphs[0]) ? 1 : Math.max(0, body);
    // What stands in tables above the text is a masthead laid out in cells.
    const masthead = paragraphs.slice(0, start).flatMap((one) => (one.role === 'table' ? one.cells : [one]));
    for (const paragraph of masthead) this.#mastheadLines(paragraph);
    for (const paragraph of paragraphs.slice(start)) this.#paragraph(paragraph);
    for (const { mark, tokens } of notes) {
      const words = this.#words(tokens);
      if (words !== '') this.#lines.push(`[^${mark}]: ${words}`);
    }
    return this.#lines.length === 0 ? '' : `${this.#lines.join('\n\n')}\n`;
  }

  /** Of a text without enacting words. */
  #isMasthead(first: WordParagraph | undefined): boolean {
    const cells = first?.cells.map(({ tokens }) => this.#words(tokens)) ?? [];
    return cells.some((words) => /^(?:United Nations$|General Assembly$|Distr\.|[A-Z]\/[A-Z\d])/.test(words));
  }

  #words(tokens: readonly Token[]): string {
    return notationOf(tokens, (note) => this.document.notes[note]?.mark ?? '');
  }

  #mastheadLines(paragraph: WordParagraph): void {
    if (paragraph.role === 'title') return this.#title(paragraph);
    if (paragraph.role === 'heading') return this.#paragraph(paragraph);
    for (const tokens of linesOf(paragraph.tokens)) {
      const words = this.#words(tokens);
      if (words !== '')
        this.#lines.push(this.#lines.length === 0 || paragraph.label === null ? words : `${paragraph.label} ${words}`);
    }
  }

  /** A title is marked as such where its place does not tell. */
  #title({ tokens, label }: WordParagraph): void {
    const words = [...(label === null ? [] : [label]), this.#words(tokens)].join(' ');
    const isTold = this.#lines.length <= MASTHEAD_LINES && this.#isTitle(words);
    this.#lines.push(isTold ? words : `# ${words}`);
  }

  /** Whether a line below those that are written is read as the title. */
  #isTitle(words: string): boolean {
    const above = this.#lines.join('\n\n');
    if (above.length > MASTHEAD_LENGTH) return false;
    return parse(`${above}\n\n${words}\n\n*The General Assembly*,\n`).blocks.some(
      ({ kind, span }) => kind === 'title' && span.start === above.length + 2,
    );
  }

  #paragraph(paragraph: WordParagraph): void {
    const { role, level, label, tokens, rows } = paragraph;
    if (role === 'table') {
      this.#lines.push(this.#table(rows));
      return;
    }
    const words = this.#words(tokens);
    if (words === '') return;
    const last = this.#lines.at(-1) ?? '';
    const line = `${role === 'heading' ? `${'#'.repeat(level)} ` : ''}${label === null ? '' : `${label} `}${words}`;
    // The meeting and its date are one block.
    if (MEETING.test(last) && !last.includes('\n')) this.#lines[this.#lines.length - 1] = `${last}\n${line}`;
    else this.#lines.push(role === 'text' && label === null ? withoutFalseStart(line) : line);
  }

  #table(rows: WordParagraph['rows']): string {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
    const cells = rows.map((row) =>
      Array.from({ length: columns }, (_, i) => this.#words(row[i] ?? []).replaceAll('|', '\\|')),
    );
    const [head = [], ...others] = cells;
    const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...others.map(line)].join('\n');
  }
}

/** The words between line breaks. */
function linesOf(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    token.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([]);
      lines.at(-1)?.push({ ...token, text });
    });
  }
  return lines;
}

/** A paragraph that begins with a hash or a bar is no heading and no table. */
function withoutFalseStart(line: string): string {
  return /^(?:#{1,6} |\|)/.test(line) ? `\\${line}` : line;
}
