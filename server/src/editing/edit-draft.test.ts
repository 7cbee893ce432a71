import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { applyEdits } from '../text/edit';
import { type EditingCommand, editDraft } from './edit-draft';
import { editAhead } from './typed-ahead';

const HEAD = '*The General Assembly*,\n\n';

/** The text after `command` at the caret `|` (or between two), with the caret in it as an editor would have it. */
function edit(command: EditingCommand, marked: string, endings = true): string | null {
  const draft = HEAD + marked;
  const start = draft.indexOf('|');
  const text = draft.replaceAll('|', '');
  const end = draft.lastIndexOf('|') - (draft.indexOf('|') === draft.lastIndexOf('|') ? 0 : 1);
  const editing = editDraft(analyse(parse(text)), command, { start, end }, { endings });
  if (editing === null) return null;
  const after = applyEdits(text, editing.edits);
  let caret = end;
  for (const { span, text: written } of editing.edits) {
    if (span.end <= end) caret += written.length - (span.end - span.start);
    else if (span.start < end) caret += span.start + written.length - end;
  }
  const at = editing.selection?.end ?? caret;
  return `${after.slice(0, at)}|${after.slice(at)}`.slice(HEAD.length);
}

type Case = readonly [what: string, before: string, after: string | null];

describe('Enter', () => {
  it.each<Case>([
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

describe('Moving', () => {
  it.each<Case>([
    [
      'exchanges numbers and endings, and references follow',
      '1. *Notes* lamps;\n\n2. *Urges* c|are, under paragraph 1 above.',
      '1. *Urges* c|are, under paragraph 2 above;\n\n2. *Notes* lamps.',
    ],
    [
      'takes along what hangs under both, notes stay',
      '1. *Invites* States:\n\n(a) To see;\n\n(b) To hear;\n\n[^1]: A/80/1.\n\n2. *Urges* care.|\n\nAnnex',
      '1. *Urges* care;|\n\n[^1]: A/80/1.\n\n2. *Invites* States:\n\n(a) To see;\n\n(b) To hear.\n\nAnnex',
    ],
    ['moves preambular paragraphs', '*Recalling* lamps,\n\n|*Noting* care,', '|*Noting* care,\n\n*Recalling* lamps,'],
    [
      'exchanges letters',
      '1. *Invites* States:\n\n(a) To see:\n\n(i) Lamps;\n\n(b) To |hear.',
      '1. *Invites* States:\n\n(a) To |hear;\n\n(b) To see:\n\n(i) Lamps.',
    ],
    [
      'takes a directive along',
      '1. *Notes* lamps;\n\n<!-- plenary-disable-next-paragraph abbreviations -->\n2. *Urges* |NATO.',
      '<!-- plenary-disable-next-paragraph abbreviations -->\n1. *Urges* |NATO;\n\n2. *Notes* lamps.',
    ],
    [
      'goes past a heading',
      '1. *Notes* lamps;\n\n## Care\n\n2. *Urges* |care;\n\n3. *Decides* to rest.',
      '1. *Notes* lamps;\n\n2. *Urges* |care;\n\n## Care\n\n3. *Decides* to rest.',
    ],
    ['ends at the top', '1. *Notes* |lamps;\n\n2. *Urges* care.', '1. *Notes* |lamps;\n\n2. *Urges* care.'],
    [
      'keeps out of the preamble',
      '*Recalling* lamps,\n\n1. *Notes* |lamps.',
      '*Recalling* lamps,\n\n1. *Notes* |lamps.',
    ],
    ['moves lines elsewhere', '1. *Notes* lamps.[^1]\n\n[^1]: A/80/1.|', null],
  ])('up %s', (_, before, after) => {
    expect(edit('moveUp', before)).toBe(after);
  });

  it.each<Case>([
    [
      'exchanges numbers and endings',
      '1. *Notes* |lamps;\n\n2. *Urges* care.',
      '1. *Urges* care;\n\n2. *Notes* |lamps.',
    ],
    [
      'takes along what hangs under it',
      '1. *Invites* States:|\n\n(a) To see;\n\n2. *Urges* care;\n\n3. *Decides* to rest.',
      '1. *Urges* care;\n\n2. *Invites* States:|\n\n(a) To see;\n\n3. *Decides* to rest.',
    ],
    [
      'exchanges letters within a list',
      '1. *Invites* States:\n\n(a) To |see;\n\n(b) To hear;\n\n2. *Urges* care.',
      '1. *Invites* States:\n\n(a) To hear;\n\n(b) To |see;\n\n2. *Urges* care.',
    ],
    ['ends at the bottom', '1. *Notes* lamps;\n\n2. *Urges* |care.', '1. *Notes* lamps;\n\n2. *Urges* |care.'],
  ])('down %s', (_, before, after) => {
    expect(edit('moveDown', before)).toBe(after);
  });

  it('up and down again is nothing', () => {
    const before = '1. *Invites* States:\n\n(a) To see;\n\n2. *Urges* care|, under paragraph 1 above.\n\nAnnex';
    expect(edit('moveDown', edit('moveUp', before) ?? '')).toBe(before);
  });
});

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

/** Pieces of drafts, whole and broken, in any order. */
const PIECES = [
  '*The General Assembly*,\n\n',
  '*Recalling* lamps,\n\n',
  'Noting care\n\n',
  'I\n\n',
  '## Care\n\n',
  '1. *Notes* lamps;\n\n',
  '2. *Invites* States:\n\n',
  '3. ',
  '3. *Urges* care, under paragraphs 1 and 2 above.',
  '(a) To see;\n\n',
  '(b) ',
  '(i) Lamps;\n\n',
  'a. Red;\n\n',
  '- White\n',
  '[^1]: A/80/1.\n',
  '<!-- plenary-disable-next-paragraph spacing -->\n',
  'Annex\n\n',
  '\n\n',
  '\r\n',
  ' ',
  '*',
  '“',
  '🗼',
];
const COMMANDS: readonly EditingCommand[] = ['continue', 'lower', 'raise', 'moveUp', 'moveDown', 'italics'];

/** The words of a draft, whatever their order; letters that number paragraphs are none. */
function words(text: string): string[] {
  return (text.replaceAll('*', '').match(/\p{L}+/gu) ?? [])
    .filter((word) => !/^(?:[ivxlc]+|([a-z])\1?)$/.test(word))
    .sort();
}

test('no command throws, overlaps itself or changes a word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }),
      fc.nat(),
      fc.nat({ max: 40 }),
      fc.constantFrom(...COMMANDS),
      fc.boolean(),
      (pieces, seed, length, command, endings) => {
        const text = pieces.join('');
        const start = seed % (text.length + 1);
        const end = seed % 3 === 0 ? Math.min(text.length, start + length) : start;
        const editing = editDraft(analyse(parse(text)), command, { start, end }, { endings });
        if (editing === null) return;
        let last = 0;
        for (const { span } of editing.edits) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        const after = applyEdits(text, editing.edits);
        expect(words(after)).toEqual(words(text));
        const { selection } = editing;
        if (selection === null) return;
        expect(selection.start).toBeGreaterThanOrEqual(0);
        expect(selection.end).toBeLessThanOrEqual(after.length);
        expect(after.slice(selection.start, selection.end).length).toBe(selection.end - selection.start);
      },
    ),
    { numRuns: 3000 },
  );
});
