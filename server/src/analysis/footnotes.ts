import type { NoteCall } from '../syntax/prose';
import type { Block, Tree } from '../syntax/tree';

/** Footnote calls and texts of a draft, matched by mark. */
export interface Footnotes {
  readonly notes: readonly {
    readonly mark: string;
    readonly calls: readonly { readonly block: Block; readonly call: NoteCall }[];
    readonly text: Block | null;
  }[];
}

export function findFootnotes(_tree: Tree): Footnotes {
  return { notes: [] };
}
