import type { Token } from '../../../compare/tokens';
import { PLAIN } from '../../printed/document';
import type { WordParagraph } from '../../word';

/** Words as they are read: a raised number may yet turn out to call a note. */
export interface ReadToken extends Token {
  readonly isRaised: boolean;
}

/** Words without any look of their own. */
export function plain(text: string): ReadToken {
  return { ...PLAIN, text, note: null, isRaised: false };
}

export interface ReadParagraph extends WordParagraph {
  readonly tokens: readonly ReadToken[];
  readonly rows: readonly (readonly (readonly ReadToken[])[])[];
  readonly cells: readonly ReadParagraph[];
}
