import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { changed } from './document-changes';

const pieces = fc.array(fc.constantFrom('\r', '\n', '\r\n', 'a', 'lamps', '\u2028', '🗼'), { maxLength: 6 });
const texts = pieces.map((all) => all.join(''));
const change = fc.record({ from: fc.nat(30), length: fc.nat(6), text: texts });

it('makes of a text what its changes say, wherever line ends come together', () => {
  fc.assert(
    fc.property(texts, fc.array(change, { maxLength: 8 }), (before, edits) => {
      let text = before;
      let document = TextDocument.create('file:///a', 'x', 0, text);
      edits.forEach((edit, i) => {
        // What a reader of the whole text makes of the places.
        const afresh = TextDocument.create('file:///a', 'x', 0, text);
        const range = { start: afresh.positionAt(edit.from), end: afresh.positionAt(edit.from + edit.length) };
        const [start, end] = [afresh.offsetAt(range.start), afresh.offsetAt(range.end)];
        document = changed(document, [{ range, text: edit.text }], i + 1);
        text = text.slice(0, start) + edit.text + text.slice(end);
        expect(document.getText()).toBe(text);
        expect(document.version).toBe(i + 1);
        expect(document.lineCount).toBe(TextDocument.create('file:///a', 'x', 0, text).lineCount);
      });
    }),
    { numRuns: 2000 },
  );
});

it('takes places that a text does not have for its nearest', () => {
  const far = fc.record({ line: fc.nat(5), character: fc.nat(8) });
  const changes = fc.array(fc.record({ start: far, end: far, text: texts }), { maxLength: 8 });
  fc.assert(
    fc.property(texts, changes, (before, edits) => {
      let document = TextDocument.create('file:///a', 'x', 0, before);
      edits.forEach(({ start, end, text }, i) => {
        const afresh = TextDocument.create('file:///a', 'x', 0, document.getText());
        const [from, to] = [afresh.offsetAt(start), afresh.offsetAt(end)].toSorted((a, b) => a - b) as [number, number];
        document = changed(document, [{ range: { start, end }, text }], i + 1);
        expect(document.getText()).toBe(afresh.getText().slice(0, from) + text + afresh.getText().slice(to));
        expect(document.lineCount).toBe(TextDocument.create('file:///a', 'x', 0, document.getText()).lineCount);
      });
    }),
    { numRuns: 2000 },
  );
});
