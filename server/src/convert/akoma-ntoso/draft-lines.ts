import type { Span } from '../../text/span';

const ANNEX = /^annex(?:\s+(?:[IVXL]+|[A-Z]|\d{1,2}))?$/i;

/** The lines of a draft as they are found, with where each comes from. */
export class DraftLines {
  #text = '';
  readonly #starts: number[] = [];
  readonly #origins: Span[] = [];
  readonly #notes: string[] = [];

  get isEmpty(): boolean {
    return this.#text === '';
  }

  paragraph(line: string, origin: Span): void {
    this.#starts.push(this.#text.length);
    this.#origins.push(origin);
    this.#text += `${line}\n\n`;
  }

  /** Annexes are known by their word, sections and other headings by their mark. */
  heading(line: string, origin: Span): void {
    this.paragraph(ANNEX.test(line) ? line : `## ${line}`, origin);
  }

  /** Takes in the text of a note and answers its number. */
  note(words: string): number {
    return this.#notes.push(words);
  }

  table(rows: readonly (readonly string[])[], at: number): void {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (columns === 0) return;
    const line = (row: readonly string[]) =>
      `| ${Array.from({ length: columns }, (_, i) => (row[i] ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
    const [head = [], ...others] = rows;
    const rule = `|${' --- |'.repeat(columns)}`;
    this.paragraph([line(head), rule, ...others.map(line)].join('\n'), { start: at, end: at });
  }

  draft(): { readonly text: string; readonly origin: (offset: number) => Span } {
    const notes = this.#notes.map((words, i) => `[^${i + 1}]: ${words}\n\n`).join('');
    const [starts, origins] = [this.#starts, this.#origins];
    return {
      text: `${this.#text}${notes}`.replace(/\n\n$/, '\n'),
      origin: (offset) => origins[lastNotAfter(starts, offset)] ?? { start: 0, end: 0 },
    };
  }
}

/** The index of the last of the ascending `starts` that is not after `offset`. */
function lastNotAfter(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
