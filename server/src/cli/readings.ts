import { type Analysis, analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';

/** So many UTF-16 units of drafts are kept as they were read: what is more is read again. */
const MOST = 2_000_000;

/** Drafts that are read for the catalogue before the turn of each comes, so that they need not be read twice. */
export class Readings {
  readonly #kept = new Map<string, Analysis>();
  #room = MOST;

  /** Reads `text` of a file that has a turn of its own later. */
  readAhead(path: string, text: string): Analysis {
    const read = analyse(parse(text));
    if (text.length <= this.#room) {
      this.#kept.set(path, read);
      this.#room -= text.length;
    }
    return read;
  }

  /** The reading of `text`, which the file at `path` holds, or what is to become of it. */
  of(path: string, text: string): Analysis {
    const kept = this.#kept.get(path);
    if (kept?.tree.text !== text) return analyse(parse(text));
    this.#kept.delete(path);
    this.#room += text.length;
    return kept;
  }
}
