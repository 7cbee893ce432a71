import { describe, expect, it } from 'vitest';
import { type Case, edit } from './edit.fixture';

describe('Tab', () => {
  it.each<Case>([
    [
      'lowers a subparagraph, from any place in it',
      '1. *Invites* States:\n\n(a) To see;\n\n(b) Lamps|;\n\n(c) To hear.',
      '1. *Invites* States:\n\n(a) To see:\n\n(i) Lamps|;\n\n(b) To hear.',
    ],
    [
      'lowers what hangs under it as well',
      '1. *Invites* States:\n\n(a) To see;\n\n(b) |Lamps:\n\n(i) Red;\n\n(ii) White.',
      '1. *Invites* States:\n\n(a) To see:\n\n(i) |Lamps:\n\na. Red;\n\nb. White.',
    ],
    [
      'makes an operative paragraph a subparagraph of the one above',
      '1. *Invites* States;\n\n|2. To see;\n\n3. *Urges* care, under paragraphs 1 and 3 above.',
      '1. *Invites* States:\n\n|(a) To see;\n\n2. *Urges* care, under paragraphs 1 and 2 above.',
    ],
    [
      'makes it the last of those that are there',
      '1. *Invites* States:\n\n(a) To see;\n\n2. |',
      '1. *Invites* States:\n\n(a) To see;\n\n(b) |',
    ],
    ['leaves the first of a list', '1. *Invites* States:\n\n(a) To |see.', '1. *Invites* States:\n\n(a) To |see.'],
    ['leaves the first paragraph', '|1. *Notes* lamps.', '|1. *Notes* lamps.'],
    ['is a tab within an operative paragraph', '1. *Notes* lamps;\n\n2. *Urges* |care.', null],
    ['is a tab in the preamble', '|*Recalling* lamps,', null],
  ])('%s', (_, before, after) => {
    expect(edit('lower', before)).toBe(after);
  });
});

describe('Shift+Tab', () => {
  it.each<Case>([
    [
      'raises a subparagraph',
      '1. *Invites* States:\n\n(a) To see:\n\n(i) Lamps|;\n\n(ii) Lenses;\n\n(b) To hear.',
      '1. *Invites* States:\n\n(a) To see:\n\n(b) Lamps|;\n\n(i) Lenses;\n\n(c) To hear.',
    ],
    [
      'makes a number of a letter',
      '1. *Invites* States:\n\n(a) To see;\n\n(b) *Urges* care|:\n\n(i) By night;\n\n(c) To hear;\n\n2. *Decides* to rest.',
      '1. *Invites* States:\n\n(a) To see;\n\n2. *Urges* care|:\n\n(a) By night;\n\n(b) To hear;\n\n3. *Decides* to rest.',
    ],
    [
      'numbers the paragraph above that had none',
      '*Invites* States:\n\n(a) To see;\n\n(b) *Urges* |care.',
      '1. *Invites* States:\n\n(a) To see;\n\n2. *Urges* |care.',
    ],
    ['leaves the first degree of the preamble', '*Recalling*:\n\n(a) |Lamps,', '*Recalling*:\n\n(a) |Lamps,'],
    ['is none in a paragraph', '1. *Notes* |lamps.', null],
  ])('%s', (_, before, after) => {
    expect(edit('raise', before)).toBe(after);
  });
});
