import { draftText } from './notation/draft-text';
import type { ReadOptions, WordConverter } from './word';

export interface ImportedDraft {
  /** The draft in the authored notation. */
  readonly text: string;
  /** How many changes were tracked in the file. */
  readonly trackedChanges: number;
  /** What the draft has not or not quite, each in a sentence. */
  readonly losses: readonly string[];
}

/** A Word file as a draft. Throws a `WordFault` for what is none or cannot be read. */
export function importWord(word: WordConverter, bytes: Uint8Array, options: ReadOptions): ImportedDraft {
  const document = word.read(bytes, options);
  const { trackedChanges } = document;
  const losses = [...document.losses];
  if (trackedChanges > 0) {
    const changes = trackedChanges === 1 ? '1 tracked change was' : `${trackedChanges} tracked changes were`;
    losses.unshift(`${changes} ${options.changes}ed.`);
  }
  return { text: draftText(document), trackedChanges, losses };
}
