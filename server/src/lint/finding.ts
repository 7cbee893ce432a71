import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';

export type Level = 'error' | 'warning' | 'information' | 'hint';

/** A repair: edits that belong together, ordered and free of overlaps. */
export interface Fix {
  readonly edits: readonly TextEdit[];
}

/** A repair that needs a person's yes. */
export interface Suggestion {
  readonly title: string;
  readonly fix: Fix;
}

/** One thing found in a draft, ready to show. */
export interface Finding {
  readonly ruleId: string;
  readonly level: Level;
  readonly messageId: string;
  /** In the user's words, rendered from the rule's message and its parameters. */
  readonly message: string;
  readonly span: Span;
  /** Title of `fix`, for menus. */
  readonly fixTitle?: string;
  readonly fix?: Fix;
  readonly suggestions: readonly Suggestion[];
  /** Other places of the same draft that explain it. */
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  /**
   * Span of the paragraph in which the finding makes no sense while the caret stands there (a missing comma at the
   * end of a paragraph being written): an editor may withhold it. `null` for findings that never are.
   */
  readonly whileTyping: Span | null;
}
