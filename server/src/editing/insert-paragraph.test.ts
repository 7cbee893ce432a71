import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { applyEdits } from '../text/edit';
import { insertParagraph } from './insert-paragraph';

const HEAD = '*The General Assembly*,\n\n';

/** The draft with `words` put in at the caret `|`. */
function insert(marked: string, words: string): string {
  const draft = HEAD + marked;
  const text = draft.replace('|', '');
  const edits = insertParagraph(analyse(parse(text)), draft.indexOf('|'), words);
  return applyEdits(text, edits).slice(HEAD.length);
}

it.each([
  [
    'gets its number, and those below move on',
    '1. *Notes* the |lamps;\n\n2. *Urges* care.',
    '*Invites* keepers to rest.',
    '1. *Notes* the lamps;\n\n2. *Invites* keepers to rest;\n\n3. *Urges* care.',
  ],
  [
    'closes the text where it comes last',
    '1. *Notes* the lamps;\n\n2. *Urges* ca|re.',
    '*Invites* keepers to rest;',
    '1. *Notes* the lamps;\n\n2. *Urges* care;\n\n3. *Invites* keepers to rest.',
  ],
  [
    'ends with a comma in the preamble',
    '*Noting* the |lamps,\n\n*Decides* to rest.',
    '*Recalling* the tides;',
    '*Noting* the lamps,\n\n*Recalling* the tides,\n\n*Decides* to rest.',
  ],
  ['leaves a number without words alone', '2.|', '*Invites* keepers to rest.', '2.\n\n*Invites* keepers to rest.'],
  ['stands as it is on a blank line', '|', '*Recalling* the tides,', '*Recalling* the tides,'],
])('a paragraph that is put in %s', (_, before, words, after) => {
  expect(insert(before, words)).toBe(after);
});

it('a paragraph can be put in anywhere', () => {
  const words = '*Invites* keepers to rest;';
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('1', '.', ' ', '*', 'a', '\n', '(a) ', ';'), maxLength: 40 }),
      fc.nat(),
      (draft, at) => {
        const text = HEAD + draft;
        const offset = at % (text.length + 1);
        expect(applyEdits(text, insertParagraph(analyse(parse(text)), offset, words))).toContain(
          '*Invites* keepers to rest',
        );
      },
    ),
  );
});
