/** A line that grows at its end, in pieces: one text would be gone through anew at each look at its end. */
export class Line {
  readonly #pieces: string[] = [];

  get text(): string {
    return this.#pieces.join('');
  }

  /** The last four characters, or all there are. */
  get end(): string {
    let end = '';
    for (let i = this.#pieces.length - 1; i >= 0 && end.length < 4; i--)
      end = (this.#pieces[i] as string).slice(-4) + end;
    return end.slice(-4);
  }

  add(piece: string): void {
    if (piece !== '') this.#pieces.push(piece);
  }

  /** Takes the white space off its end, and answers it. */
  takeSpaces(): string {
    const spaces: string[] = [];
    for (let last = this.#pieces.pop(); last !== undefined; last = this.#pieces.pop()) {
      const words = last.trimEnd();
      spaces.push(last.slice(words.length));
      if (words === '') continue;
      this.#pieces.push(words);
      break;
    }
    return spaces.reverse().join('');
  }
}
