import { describe, expect, it } from 'vitest';
import { type Case, edit } from './edit.fixture';

describe('Italics', () => {
  it.each<Case>([
    ['are given to an opening phrase', '1. Calls upon States| to rest.', '1. *Calls upon* States| to rest.'],
    ['are taken from it', '1. *Calls upon* States| to rest.', '1. Calls upon States| to rest.'],
    ['are extended to the whole phrase', '1. *Calls* upon States| to rest.', '1. *Calls upon* States| to rest.'],
    ['are taken from the words at the caret', '1. *Notes* the *Treaty| Series*.', '1. *Notes* the Treaty| Series.'],
    ['are given to what is selected', '1. *Notes* the |Treaty Series|.', '1. *Notes* the *Treaty Series*|.'],
    ['are taken from what is selected', '1. *Notes* the *|Treaty Series|*.', '1. *Notes* the Treaty Series|.'],
    ['are given to a word', 'Annex\n\nThe mari|time lights', 'Annex\n\nThe *mari|time* lights'],
    ['are begun on an empty line', '1. *Notes* lamps.\n\n|', '1. *Notes* lamps.\n\n*|*'],
    ['do not cross paragraphs', '1. *Notes* |lamps;\n\n2. *Urges*| care.', null],
  ])('%s', (_, before, after) => {
    expect(edit('italics', before)).toBe(after);
  });
});
