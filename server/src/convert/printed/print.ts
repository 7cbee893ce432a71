import type { Analysis } from '../../analysis/analysis';
import { printBody } from './body';
import type { PrintedDocument } from './document';
import { printMasthead } from './masthead';
import { orderNotes } from './notes';
import { runsOf } from './runs';

/** The draft as it is printed: the one model that previews and exports are written from. */
export function printDraft(analysis: Analysis): PrintedDocument {
  const { tree } = analysis;
  const { notes, printedCall } = orderNotes(analysis);
  return {
    masthead: printMasthead(tree, (block) => runsOf(block.prose, printedCall)),
    body: printBody(tree, printedCall),
    notes: notes.map(({ mark, text }) => ({
      mark,
      runs: text === null ? [] : runsOf(text.prose, printedCall),
      span: text?.span ?? null,
    })),
  };
}
