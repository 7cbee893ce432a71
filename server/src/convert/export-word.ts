import type { Analysis } from '../analysis/analysis';
import { doubtOnRelation } from '../compare/relation';
import { printDraft } from './printed/print';
import type { WordConverter, WrittenFile } from './word';

/** To whom and when tracked changes are ascribed, and what they are changes from. */
export interface ChangesFrom {
  readonly base: Analysis;
  readonly author: string;
  /** As `2026-09-15T09:00:00Z`. */
  readonly date: string;
}

/** A draft as a Word file; with `changes`, as tracked changes from another text to it. */
export async function exportWord(word: WordConverter, draft: Analysis, changes?: ChangesFrom): Promise<WrittenFile> {
  const tracked = changes && { ...changes, base: printDraft(changes.base) };
  const document = printDraft(draft);
  const { bytes, losses, compared } = await word.write(document, tracked ? { tracked } : {});
  const told = [...losses];
  const comments = draft.tree.blocks.filter(({ kind }) => kind === 'comment' || kind === 'directive').length;
  if (comments > 0) told.unshift(`${comments === 1 ? '1 comment' : `${comments} comments`} left out.`);
  const doubt = doubtOnRelation(compared);
  if (doubt) told.unshift(doubt);
  if (tracked && JSON.stringify(tracked.base) === JSON.stringify(document)) {
    told.unshift('The base is the same text: there are no changes to track.');
  }
  return { bytes, losses: told };
}
