import type { Token } from '../../../compare/tokens';
import type { WordParagraph } from '../../word';

/** Words as they are read: a raised number may yet turn out to call a note. */
export interface ReadToken extends Token {
  readonly isRaised: boolean;
}

export interface ReadParagraph extends WordParagraph {
  readonly tokens: readonly ReadToken[];
  readonly rows: readonly (readonly (readonly ReadToken[])[])[];
  readonly cells: readonly ReadParagraph[];
}
