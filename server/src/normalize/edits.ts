import type { TextEdit } from '../text/edit';

/** Edits of one paragraph, wanted by several hands: where two are at odds, the one asked for first is made. */
export class Edits {
  readonly #wanted: { readonly edit: TextEdit; readonly rank: number }[] = [];

  /** Asks for `text` in the place of [start, end) of the source. */
  add(start: number, end: number, text: string): void {
    this.#wanted.push({ edit: { span: { start, end }, text }, rank: this.#wanted.length });
  }

  /** The edits that change something, in order of position and free of overlaps. */
  settled(source: string): TextEdit[] {
    const wanted = this.#wanted.sort(
      (a, b) => a.edit.span.start - b.edit.span.start || width(a.edit) - width(b.edit) || a.rank - b.rank,
    );
    const settled: TextEdit[] = [];
    let at = 0;
    for (const { edit } of wanted) {
      const { start, end } = edit.span;
      if (start < at) continue;
      at = end;
      if (source.slice(start, end) !== edit.text) settled.push(edit);
    }
    return settled;
  }
}

/** Insertions go before what replaces the text behind them; of replacements the one asked for first is made. */
function width({ span }: TextEdit): number {
  return span.end > span.start ? 1 : 0;
}
