import fc from 'fast-check';
import { examples } from './drafts';
import { pieces } from './pieces';

/** A change of a text: what some version takes out and puts in, wherever its length allows. */
export interface Edit {
  /** Where, as a share of the text's length: 0 its beginning, 1 its end. */
  readonly at: number;
  /** UTF-16 units that go. */
  readonly remove: number;
  readonly insert: string;
}

/** The text after `edit`. */
export function edited(text: string, { at, remove, insert }: Edit): string {
  const start = Math.min(text.length, Math.floor(at * (text.length + 1)));
  return text.slice(0, start) + insert + text.slice(start + remove);
}

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(200)),
  insert: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    fc.constant(''),
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom(...examples),
  ),
});

/** A draft, or next to nothing. */
export const anyDraft: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...examples) },
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join('')),
);
