import type { Block, Tree } from '../syntax/tree';
import type { NoteCall } from '../syntax/words';

/** A footnote: its calls and its text. */
export interface Footnote {
  /** `1`, `12`, `*`, `**`. */
  readonly mark: string;
  /** In source order; empty where nothing calls it. */
  readonly calls: readonly { readonly block: Block; readonly call: NoteCall }[];
  /** `null` where the draft has no text for the mark. */
  readonly text: Block | null;
  /** Further texts with the same mark. */
  readonly repeated: readonly Block[];
}

/** Footnote calls and texts of a draft, matched by mark. */
export interface Footnotes {
  /** In the order in which their calls, or else their texts, first stand. */
  readonly notes: readonly Footnote[];
}

/** A footnote that is being put together. */
interface FoundNote extends Footnote {
  readonly calls: { readonly block: Block; readonly call: NoteCall }[];
  text: Block | null;
  readonly repeated: Block[];
  /** Where its first call or text stands. */
  first: number;
}

/** Matches calls and texts by mark over the whole draft, masthead and other notes included. */
export function findFootnotes(tree: Tree): Footnotes {
  const notes = new Map<string, FoundNote>();
  const noteOf = (mark: string, at: number): FoundNote => {
    let note = notes.get(mark);
    if (note === undefined) {
      note = { mark, calls: [], text: null, repeated: [], first: at };
      notes.set(mark, note);
    } else if (at < note.first) note.first = at;
    return note;
  };
  for (const block of tree.blocks) {
    for (const call of block.prose.calls) noteOf(call.mark, call.source.start).calls.push({ block, call });
    if (block.kind !== 'footnote' || block.label === null) continue;
    const note = notes.get(block.label.text) ?? noteOf(block.label.text, block.span.start);
    if (note.text === null) note.text = block;
    else note.repeated.push(block);
  }
  return { notes: Array.from(notes.values()).sort((a, b) => a.first - b.first) };
}
