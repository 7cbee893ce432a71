import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { applyEdits } from '../text/edit';
import { type EditingCommand, editDraft } from './edit-draft';

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
