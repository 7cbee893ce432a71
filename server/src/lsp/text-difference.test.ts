import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../text/edit';
import { textDifference } from './text-difference';

function shown(before: string, after: string): string[] {
  return textDifference(before, after).map(
    ({ span, text }) => `${JSON.stringify(before.slice(span.start, span.end))} → ${JSON.stringify(text)}`,
  );
}

test('equal texts need no edit', () => {
  expect(textDifference('lamps\n', 'lamps\n')).toEqual([]);
});

test('each changed line has an edit of its own, as narrow as can be', () => {
  expect(shown('Noting lamps,\n\nNoting wicks.\n', '*Noting* lamps,\n\nNoting wicks,\n')).toEqual([
    '"Noting" → "*Noting*"',
    '"." → ","',
  ]);
});

test('lines that come and go are edits too', () => {
  expect(shown('lamps\nwicks\n', 'lamps\nlenses\noil\nwicks\n')).toEqual(['"" → "lenses\\noil\\n"']);
  expect(shown('lamps\nwicks\noil\n', 'lamps\n')).toEqual(['"wicks\\noil\\n" → ""']);
});

test('a character of two UTF-16 units is replaced whole', () => {
  expect(shown('🗼', '🗽')).toEqual(['"🗼" → "🗽"']);
});

test('the edits make one text into the other, in order and apart', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', '\r', ' ', '🗼'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = textDifference(before, after);
      expect(applyEdits(before, edits)).toBe(after);
      edits.forEach(({ span }, i) => {
        expect(span.start).toBeGreaterThanOrEqual(edits[i - 1]?.span.end ?? 0);
      });
    }),
  );
});
