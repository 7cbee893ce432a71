import { LineIndex } from './line-index';

/** One version of one document's text. Everything Plenary computes is a function of a snapshot. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  /** The text without a byte order mark. */
  readonly text: string;
  readonly lines: LineIndex;
}

/** Takes a snapshot of `text`; the line index is built on first use. */
export function snapshot(uri: string, version: number, text: string): Snapshot {
  return new TakenSnapshot(uri, version, text);
}

class TakenSnapshot implements Snapshot {
  #lines: LineIndex | undefined;

  constructor(
    readonly uri: string,
    readonly version: number,
    readonly text: string,
  ) {}

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }
}
