import type { Losses } from './losses';
import type { NoteReader } from './notes';
import type { Numbering } from './numbering';
import type { Styles } from './styles';

/** What the reading of every part needs. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: NoteReader;
  readonly links: ReadonlyMap<string, string>;
  /** Elements whose content is no part of the text as wanted: of insertions or of deletions. */
  readonly dropped: ReadonlySet<string>;
  readonly losses: Losses;
}
