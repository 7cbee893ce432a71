import type { Analysis } from '../analysis/analysis';
import type { Span } from '../text/span';
import { lower, raise } from './change-level';
import { continueParagraph } from './continue-paragraph';
import type { Editing, EditingOptions } from './editing';
import { moveParagraph } from './move-paragraph';
import { toggleItalics } from './toggle-italics';

export type EditingCommand = 'continue' | 'lower' | 'raise' | 'moveUp' | 'moveDown' | 'italics';

/**
 * What `command` does to a draft with the 0-based UTF-16 `selection` in it; `null` where it means nothing there, so that
 * an editor does what it would do in any text.
 */
export function editDraft(
  analysis: Analysis,
  command: EditingCommand,
  selection: Span,
  options: EditingOptions,
): Editing | null {
  const { tree } = analysis;
  switch (command) {
    case 'continue':
      return continueParagraph(analysis, selection, options);
    case 'lower':
      return lower(tree, selection, options);
    case 'raise':
      return raise(tree, selection);
    case 'moveUp':
      return moveParagraph(tree, selection, 'up', options);
    case 'moveDown':
      return moveParagraph(tree, selection, 'down', options);
    case 'italics':
      return toggleItalics(analysis, selection);
  }
}
