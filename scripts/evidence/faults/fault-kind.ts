import type { TextEdit } from '../../../server/src/text/edit';
import type { Span } from '../../../server/src/text/span';
import type { Chance } from '../chance';
import type { Soil } from './soil';

/** One fault: what is edited, and the span (in the sound text) on which it must be found. */
export interface Fault {
  readonly edits: readonly TextEdit[];
  readonly around: Span;
}

/** Every fault of a kind that could be planted in a text; `chance` chooses between variants. */
type Plants = (soil: Soil, chance: Chance) => Fault[];

export interface FaultKind {
  readonly title: string;
  /** Whether the faulty text alone tells what it was before, so that a repair can restore it to the letter. */
  readonly hasOneAnswer: boolean;
  readonly plants: Plants;
}

/** A kind of fault that has one right answer. */
export function repairable(title: string, plants: Plants): FaultKind {
  return { title, hasOneAnswer: true, plants };
}

/** A kind of fault that must be found, but of which nobody can say from the text what stood there before. */
export function ambiguous(title: string, plants: Plants): FaultKind {
  return { title, hasOneAnswer: false, plants };
}
