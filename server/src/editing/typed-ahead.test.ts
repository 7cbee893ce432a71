import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { applyEdits } from '../text/edit';
import { HEAD } from './edit.fixture';
import type { EditingCommand } from './edit-draft';
import { editAhead } from './typed-ahead';

describe('A key that is answered late', () => {
  it.each<readonly [EditingCommand, string, string]>([
    [
      'continue',
      '1. *Notes* lamps|^Urges care^\n\n2. *Decides* to rest.',
      '1. *Notes* lamps;\n\n2. Urges care\n\n3. *Decides* to rest.',
    ],
    [
      'continue',
      '1. *Notes* lamps;\n\n2. |^Care^\n\n3. *Decides* to rest.',
      '1. *Notes* lamps;\n\nCare\n\n2. *Decides* to rest.',
    ],
    ['lower', '1. *Invites*:\n\n(a) To see;\n\n(b|^x^) To hear.', '1. *Invites*:\n\n(a) To see:\n\n(i)x To hear.'],
    ['moveUp', '1. *Notes* lamps;\n\n2. *Urges* c|^l^are.', '1. *Urges* clare;\n\n2. *Notes* lamps.'],
  ])('%s', (command, marked, expected) => {
    const draft = HEAD + marked;
    const at = draft.indexOf('|');
    const typed = draft.lastIndexOf('^') - draft.indexOf('^') - 1;
    const text = draft.replace(/[|^]/g, '');
    const selection = { start: at, end: at };
    const editing = editAhead(text, (each) => analyse(parse(each)), command, selection, typed, { endings: true });
    expect(applyEdits(text, editing?.edits ?? []).slice(HEAD.length)).toBe(expected);
  });
});
