import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';

export type ChangeKind = 'masthead' | 'adoption' | 'title' | 'session' | 'citation' | 'year';

/** Something that rolling forward changed, and why. */
export interface Change {
  readonly kind: ChangeKind;
  /** In UTF-16 offsets of the earlier text, ordered. */
  readonly edits: readonly TextEdit[];
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** Something that was left as it was for a person to settle. */
export interface Doubt {
  /** Where it stands in the earlier text, in UTF-16 offsets. */
  readonly span: Span;
  /** The words in question. */
  readonly text: string;
  readonly reason: string;
  /** Where a comment is to be put that says so, in an offset of the earlier text; `'made'` where a change puts one; `null` for what is only listed. */
  readonly mark: number | 'made' | null;
}

/** What a part of the work found. */
export interface Findings {
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
}

/** From one session to a later one, both regular. */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** Sessions between one text of the series and the next, where the user said so. */
  readonly interval: number | null;
}
