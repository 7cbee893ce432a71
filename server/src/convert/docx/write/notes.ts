import { type Token, tokensOf } from '../../../compare/tokens';
import { type WordChange, wordChanges } from '../../../compare/word-changes';
import type { PrintedDocument, PrintedNote, Run } from '../../printed/document';

/** A footnote as Word keeps it. */
export interface WordNote {
  readonly id: number;
  /** The mark that stands in its place; `null` where Word numbers it. */
  readonly customMark: string | null;
  readonly words: readonly WordChange[];
}

/** The notes that a text calls, by their place in {@link PrintedDocument.notes}. */
export function calledNotes(document: PrintedDocument): Set<number> {
  return new Set(allRuns(document).flatMap(({ note }) => (note === null ? [] : [note])));
}

/** Every run of the masthead and the text. Calls within notes are not looked at: Word has none. */
function allRuns({ masthead, body }: PrintedDocument): Run[] {
  const lines = Object.values<readonly { readonly runs: readonly Run[] }[]>({ ...masthead }).flat();
  const paragraphs = body.flatMap(({ runs, rows }) => [{ runs }, ...rows.flat()]);
  return [...lines, ...paragraphs].flatMap(({ runs }) => runs);
}

/** Whether Word, numbering the notes in the order of their calls, comes to the numbers that they have. */
export function isNumberedInOrder(document: PrintedDocument): boolean {
  const seen = new Set<number>();
  for (const { note: index } of allRuns(document)) {
    const note = index === null ? undefined : document.notes[index];
    // Of a note without words only the call is set.
    if (index === null || note === undefined || note.runs.length === 0 || isStar(note.mark) || seen.has(index))
      continue;
    seen.add(index);
    if (note.mark !== String(seen.size)) return false;
  }
  return true;
}

function isStar(mark: string): boolean {
  return mark.startsWith('*');
}

/** Gives each footnote its id when it is first called. */
export class NoteBook {
  readonly notes: WordNote[] = [];
  readonly #ids = new Map<string, number>();
  readonly #called: ReadonlySet<number>;
  readonly #calledBefore: ReadonlySet<number>;

  /** `base`: for tracked changes. `byNumber`: whether Word is to number the notes. */
  constructor(
    private readonly document: PrintedDocument,
    private readonly base: PrintedDocument | undefined,
    private readonly byNumber: boolean,
  ) {
    this.#called = calledNotes(document);
    this.#calledBefore = base ? calledNotes(base) : new Set();
  }

  /**
   * The footnote of a call of `after` in the document or `before` in its base, or of both. `null` where the call is to
   * be set as mere text: a note has one call in Word, one without words is none, and at the end stand those that nothing
   * calls.
   */
  call(before: number | null, after: number | null): WordNote | null {
    const keys = [...(before === null ? [] : [`before ${before}`]), ...(after === null ? [] : [`after ${after}`])];
    if (keys.some((key) => this.#ids.has(key))) return null;
    if (before !== null && !this.#calledBefore.has(before)) return null;
    if (after !== null && !this.#called.has(after)) return null;
    const older = before === null ? undefined : this.base?.notes[before];
    const newer = after === null ? undefined : this.document.notes[after];
    const versions = [older, newer].filter((note) => note !== undefined);
    if (versions.some(({ runs }) => runs.length === 0)) return null;
    const marks = versions.map((note) => this.#markOf(note));
    // A call that both texts have bears one mark.
    if (new Set(marks).size > 1) return null;
    const words = changed(older, newer);
    const id = this.notes.length + 1;
    for (const key of keys) this.#ids.set(key, id);
    const note = { id, customMark: marks[0] ?? null, words };
    this.notes.push(note);
    return note;
  }

  /** The mark that is set as text; `null` for one that Word counts. */
  #markOf({ mark }: PrintedNote): string | null {
    return this.byNumber && !isStar(mark) ? null : mark;
  }
}

/** The words of a note. Of a note that is added or removed whole, its call is what is tracked. */
function changed(older: PrintedNote | undefined, newer: PrintedNote | undefined): WordChange[] {
  const words = (note: PrintedNote): Token[] => tokensOf(note.runs);
  if (older && newer) return wordChanges(words(older), words(newer));
  const tokens = words((older ?? newer) as PrintedNote);
  return tokens.length === 0 ? [] : [{ kind: 'same', tokens }];
}
