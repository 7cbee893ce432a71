import type { Analysis } from '../../analysis/analysis';
import { printBody } from './body';
import type { PrintedDocument } from './document';
import { printMasthead } from './masthead';
import { notesWithoutMark, orderNotes } from './notes';
import { joinedRuns, runsOf } from './runs';

/** The draft as it is printed: the one model that previews and exports are written from. */
export function printDraft(analysis: Analysis): PrintedDocument {
  const { tree } = analysis;
  const { notes, printedCall } = orderNotes(analysis);
  const unmarked = notesWithoutMark(tree);
  return {
    masthead: printMasthead(tree, (block) => runsOf(block.prose, printedCall)),
    body: printBody(tree, new Set(unmarked.get(null)), printedCall),
    notes: notes.map(({ mark, text }) => ({
      mark,
      runs: text === null ? [] : joinedRuns([text, ...(unmarked.get(text) ?? [])], printedCall),
      span: text?.span ?? null,
    })),
  };
}
