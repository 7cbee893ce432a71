import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { type Case, edit } from './edit.fixture';
import { editDraft } from './edit-draft';

describe('Enter', () => {
  it.each<Case>([
    [
      'leaves a blank line below the enacting words, and ends them with a comma',
      '*The General Assembly*|',
      '*The General Assembly*,\n\n|',
    ],
    [
      'leaves those be that are followed by a paragraph',
      '*The General Assembly*,|\n\n*Recalling* lamps,\n\n*Decides* to rest.',
      '*The General Assembly*,\n\n|\n\n*Recalling* lamps,\n\n*Decides* to rest.',
    ],
    ['continues with the next number', '1. *Notes* lamps;|', '1. *Notes* lamps;\n\n2. |'],
    [
      'writes the semicolon that is missing',
      '1. *Notes* lamps;\n\n2. *Urges* care|',
      '1. *Notes* lamps;\n\n2. *Urges* care;\n\n3. |',
    ],
    [
      'makes a semicolon of the full stop',
      '1. *Notes* lamps;\n\n2. *Urges* care.|',
      '1. *Notes* lamps;\n\n2. *Urges* care;\n\n3. |',
    ],
    [
      'numbers those below anew, with what refers to them',
      '1. *Notes* lamps;|\n\n2. *Urges* care;\n\n3. *Decides*, under paragraph 2 above, to rest.',
      '1. *Notes* lamps;\n\n2. |\n\n3. *Urges* care;\n\n4. *Decides*, under paragraph 3 above, to rest.',
    ],
    [
      'knows the section that is named',
      '## I\n\n1. *Notes* lamps;|\n\n2. *Urges* care, under section II, paragraph 2, below;\n\n## II\n\n1. *Rests*;\n\n2. *Decides*, under paragraph 2 of section I above and paragraph 1 above, to rest.',
      '## I\n\n1. *Notes* lamps;\n\n2. |\n\n3. *Urges* care, under section II, paragraph 2, below;\n\n## II\n\n1. *Rests*;\n\n2. *Decides*, under paragraph 3 of section I above and paragraph 1 above, to rest.',
    ],
    [
      'leaves numbers that were out of order',
      '1. *Notes* lamps;|\n\n5. *Urges* care.',
      '1. *Notes* lamps;\n\n2. |\n\n5. *Urges* care.',
    ],
    [
      'writes the mark before a note',
      '1. *Notes* lamps[^1]|\n\n2. *Urges* care.\n\n[^1]: A/80/1.',
      '1. *Notes* lamps;[^1]\n\n2. |\n\n3. *Urges* care.\n\n[^1]: A/80/1.',
    ],
    ['numbers the first of two', '*Decides* to rest.|', '1. *Decides* to rest;\n\n2. |'],
    ['goes on as the number is written', '1) *Notes* lamps;|', '1) *Notes* lamps;\n\n2) |'],
    ['leaves no white space behind', '1. *Notes* lamps; |', '1. *Notes* lamps;\n\n2. |'],
    ['begins a list behind a colon', '1. *Invites* States:|', '1. *Invites* States:\n\n(a) |'],
    [
      'begins a list above one that is there',
      '1. *Invites* States:|\n\n(a) To see;\n\n(b) To hear.',
      '1. *Invites* States:\n\n(a) |\n\n(b) To see;\n\n(c) To hear.',
    ],
    [
      'continues a list, letters those below anew',
      '1. *Invites* States:\n\n(a) To see|\n\n(b) To hear.',
      '1. *Invites* States:\n\n(a) To see;\n\n(b) |\n\n(c) To hear.',
    ],
    [
      'begins a list in a list',
      '1. *Invites* States:\n\n(a) To see:|\n\n(b) To hear.',
      '1. *Invites* States:\n\n(a) To see:\n\n(i) |\n\n(b) To hear.',
    ],
    [
      'continues a list in a list',
      '1. *Invites* States:\n\n(a) To see:\n\n(i) Lamps;|',
      '1. *Invites* States:\n\n(a) To see:\n\n(i) Lamps;\n\n(ii) |',
    ],
    [
      'keeps paragraphs close together that are',
      '1. *Invites* States:\n(a) To see;\n(b) To hear;|',
      '1. *Invites* States:\n(a) To see;\n(b) To hear;\n(c) |',
    ],
    ['ends a preambular paragraph with a comma', '*Recalling* lamps|', '*Recalling* lamps,\n\n|'],
    ['begins a list in the preamble', '*Recalling* lamps:|', '*Recalling* lamps:\n\n(a) |'],
    ['puts a comma in a list of the preamble', '*Recalling*:\n\n(a) Lamps;|', '*Recalling*:\n\n(a) Lamps,\n\n(b) |'],
    [
      'ends the numbers on an empty paragraph, and gives the last its full stop',
      '1. *Notes* lamps;\n\n2. *Urges* care;\n\n3. |',
      '1. *Notes* lamps;\n\n2. *Urges* care.\n\n|',
    ],
    [
      'takes an empty number away and those below back',
      '1. *Notes* lamps;\n\n2. |\n\n3. *Urges* care, under paragraph 3 above.',
      '1. *Notes* lamps;\n\n|\n\n2. *Urges* care, under paragraph 2 above.',
    ],
    [
      'ends a list on an empty subparagraph with the next number',
      '1. *Invites* States:\n\n(a) To see;\n\n(b) |\n\n2. *Urges* care.',
      '1. *Invites* States:\n\n(a) To see;\n\n2. |\n\n3. *Urges* care.',
    ],
    [
      'ends an inner list with the next letter',
      '1. *Invites* States:\n\n(a) To see:\n\n(i) Lamps;\n\n(ii) |',
      '1. *Invites* States:\n\n(a) To see:\n\n(i) Lamps;\n\n(b) |',
    ],
    [
      'ends a list of bare letters',
      '1. *Invites* States:\n\n(a) To see:\n\n(i) Lamps:\n\na. Oil;\n\nb. |',
      '1. *Invites* States:\n\n(a) To see:\n\n(i) Lamps:\n\na. Oil;\n\n(ii) |',
    ],
    ['ends a list of the preamble', '*Recalling*:\n\n(a) Lamps,\n\n(b) |', '*Recalling*:\n\n(a) Lamps,\n\n|'],
    [
      'keeps the stop of an abbreviation',
      '1. *Decides* to rest at 10 a.m.|',
      '1. *Decides* to rest at 10 a.m.;\n\n2. |',
    ],
    ['is a line end in mid-paragraph', '1. *Notes* | lamps;', null],
    ['is a line end on an empty line', '1. *Notes* lamps;\n|', null],
    ['is a line end in a note', '1. *Notes* lamps.[^1]\n\n[^1]: A/80/1.|', null],
    ['is a line end behind negotiators’ labels', 'OP1 Notes lamps;\n\nOP2 Urges care;|', null],
    ['is a line end behind a bullet', '1. *Invites* States:\n\n- To see;|', null],
    ['is a line end in an annex', '1. *Notes* lamps.\n\nAnnex\n\n1. Lamps.|', null],
    ['is a line end behind a selection', '1. *Notes* |lamps;|', null],
  ])('%s', (_, before, after) => {
    expect(edit('continue', before)).toBe(after);
  });

  it('leaves the punctuation alone where that is wished', () => {
    expect(edit('continue', '1. *Notes* lamps.|', false)).toBe('1. *Notes* lamps.\n\n2. |');
    expect(edit('continue', '1. *Notes* lamps;\n\n2. |', false)).toBe('1. *Notes* lamps;\n\n|');
  });

  it.each(['entitled “Lamps.”', 'to ask why?', 'to rest; and'])('leaves “%s” as it ends', (words) => {
    expect(edit('continue', `1. *Decides* ${words}|`)).toBe(`1. *Decides* ${words}\n\n2. |`);
  });

  it('takes the line ends that the draft has', () => {
    const text = '*The General Assembly*,\r\n\r\n1. *Notes* lamps;';
    const selection = { start: text.length, end: text.length };
    const editing = editDraft(analyse(parse(text)), 'continue', selection, { endings: true });
    expect(editing?.edits).toEqual([{ span: selection, text: '\r\n\r\n2. ' }]);
  });
});
