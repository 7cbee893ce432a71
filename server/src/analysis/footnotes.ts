import type { NoteCall } from '../syntax/prose';
import type { Block, Tree } from '../syntax/tree';

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

/** Matches calls and texts by mark over the whole draft, masthead and other notes included. */
export function findFootnotes(tree: Tree): Footnotes {
  const notes = new Map<string, { calls: { block: Block; call: NoteCall }[]; texts: Block[]; first: number }>();
  const noteOf = (mark: string, at: number) => {
    let note = notes.get(mark);
    if (note === undefined) {
      note = { calls: [], texts: [], first: Number.POSITIVE_INFINITY };
      notes.set(mark, note);
    }
    if (at < note.first) note.first = at;
    return note;
  };
  for (const block of tree.blocks) {
    for (const call of block.prose.calls) noteOf(call.mark, call.source.start).calls.push({ block, call });
    if (block.kind !== 'footnote' || block.label === null) continue;
    const note = notes.get(block.label.text) ?? noteOf(block.label.text, block.span.start);
    note.texts.push(block);
  }
  return {
    notes: Array.from(notes)
      .sort(([, a], [, b]) => a.first - b.first)
      .map(([mark, { calls, texts }]) => ({ mark, calls, text: texts[0] ?? null, repeated: texts.slice(1) })),
  };
}
