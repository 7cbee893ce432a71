/** A change of a document as VS Code tells it; offsets and lengths in UTF-16 units, of the text before. */
export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Where a key was pressed, kept up to date while its answer is on the way and more is typed. */
export class PressedKey {
  /** What was selected. */
  start: number;
  end: number;
  /** Length of what was typed behind the selection since. */
  typed = 0;
  /** Whether something was changed so that nobody can tell any more what the key was meant for. */
  lost = false;

  constructor(start: number, end: number) {
    this.start = start;
    this.end = end;
  }

  /** Follows a change that came after the key. */
  follow({ rangeOffset, rangeLength, text }: Change): void {
    const from = rangeOffset;
    const to = rangeOffset + rangeLength;
    const growth = text.length - rangeLength;
    if (from >= this.end && to <= this.end + this.typed) this.typed += growth;
    else if (to <= this.start) this.#shift(growth);
    else if (from < this.end + this.typed) this.lost = true;
  }

  /** Follows what a key that was pressed before this one has done at last: all that it wrote comes before. */
  followKey({ rangeOffset, rangeLength, text }: Change): void {
    if (rangeOffset + rangeLength <= this.start) this.#shift(text.length - rangeLength);
    else if (rangeOffset < this.end + this.typed) this.lost = true;
  }

  /** Whether a change takes away what stands right in front of the key, with nothing typed or selected there. */
  isErasedBy({ rangeOffset, rangeLength, text }: Change): boolean {
    const isCaret = this.start === this.end && this.typed === 0;
    return isCaret && text === '' && rangeLength > 0 && rangeOffset + rangeLength === this.start;
  }

  #shift(by: number): void {
    this.start += by;
    this.end += by;
  }
}
