import type { Footnote } from '../../analysis/footnotes';
import type { Fix } from '../../lint/finding';
import type { Block, Tree } from '../../syntax/tree';
import type { NoteCall } from '../../syntax/words';
import type { TextEdit } from '../../text/edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'footnote-order',
  title: 'Number footnotes from 1 in the order in which they are called',
  category: 'footnotes',
  scope: 'document',
  defaultLevel: 'warning',
  messages: {
    order: 'This is note {expected} in the order of the calls, not {mark}.',
    first: 'The first note is number {mark}, not 1.',
    renumber: 'Number the notes in the order of their calls',
  },
  fixTitle: 'renumber',
  fix: 'safe',
  source: 'Editorial Manual, Footnotes; usage in adopted resolutions.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        preamble:
          '*Recalling* the Lighthouse Convention,[^1] and the Buoy Convention,[^2]\n\n*Noting* the Lighthouse Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 2, No. 7.\n\n[^2]: Ibid., vol. 3, No. 9.',
      },
    ],
    bad: [
      {
        preamble:
          '*Recalling* its resolution on buoys,[^2]\n\n*Noting* its resolution on reefs,[^1]\n\n[^1]: Resolution 70/1.\n\n[^2]: Resolution 69/313, annex.',
        fixed:
          '*Recalling* its resolution on buoys,[^1]\n\n*Noting* its resolution on reefs,[^2]\n\n[^1]: Resolution 69/313, annex.\n\n[^2]: Resolution 70/1.',
      },
      {
        preamble:
          '*Recalling* its resolution on buoys,¹\n\n*Noting* its resolution on reefs,³\n\n¹ Resolution 70/1.\n\n³ Resolution 69/313, annex.',
        fixed:
          '*Recalling* its resolution on buoys,¹\n\n*Noting* its resolution on reefs,²\n\n¹ Resolution 70/1.\n\n² Resolution 69/313, annex.',
      },
    ],
  },
  check({ tree, analysis, report }) {
    const numbered = analysis.footnotes.notes.filter(({ mark }) => /^\d+$/.test(mark));
    const called = numbered.filter((note) => note.calls.length > 0);
    const wrong = called.findIndex(({ mark }, i) => mark !== String(i + 1));
    const { mark, calls: [first] = [] } = called[wrong] ?? {};
    if (mark === undefined || first === undefined || isCutOff(numbered)) return;
    const extract = wrong === 0 && !called.some((note) => note.mark === '1');
    const fix = extract ? null : renumbering(tree, numbered);
    const refersBack = numbered.some(({ text }) => text !== null && /\b[Ii]bid\b/.test(text.prose.text));
    report({
      message: extract ? 'first' : 'order',
      parameters: { mark, expected: wrong + 1 },
      span: first.call.source,
      ...(extract && { atMost: 'information' }),
      ...(fix && !refersBack && { fix }),
      ...(fix && refersBack && { suggestions: [{ message: 'renumber', fix }] }),
    });
  },
});

/** Most notes have lost their texts, and the text perhaps some of its calls as well. */
function isCutOff(notes: readonly Footnote[]): boolean {
  return notes.filter((note) => note.text === null).length > Math.max(3, notes.length / 2);
}

/**
 * Numbers `notes`, which stand in the order of their first calls, from 1 on and sorts their texts; `null` where a call
 * or a text is missing, or where one stretch of marks calls several notes.
 */
function renumbering(tree: Tree, notes: readonly Footnote[]): Fix | null {
  const calls = notes.flatMap((note, i) => note.calls.map(({ call }) => ({ call, number: i + 1 })));
  const texts = notes.flatMap(({ text }) => text ?? []);
  const complete = notes.every((note) => note.calls.length > 0 && note.text !== null && note.repeated.length === 0);
  const inPlace = texts.every((block) => block.segments.length === 1 && block.label !== null);
  if (calls.some(({ call }) => call.notation === 'plain')) return null;
  if (!complete || !inPlace || new Set(calls.map(({ call }) => call.source.start)).size < calls.length) return null;
  const places = texts.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const edits: TextEdit[] = [
    ...calls.map(({ call, number }) => ({ span: call.source, text: callOf(call, number) })),
    ...texts.map((block, i) => ({ span: places[i] ?? block.span, text: textOf(tree, block, i + 1) })),
  ].filter(({ span, text }) => tree.text.slice(span.start, span.end) !== text);
  return { edits: edits.sort((a, b) => a.span.start - b.span.start) };
}

function callOf({ notation }: NoteCall, number: number): string {
  return notation === 'authored' ? `[^${number}]` : superscript(number);
}

/** The source of a note's text with another number. */
function textOf({ text }: Tree, { span, label }: Block, number: number): string {
  const digits = label === null ? span : label.span;
  const isSuperscript = !/\d/.test(text.slice(digits.start, digits.end));
  return (
    text.slice(span.start, digits.start) +
    (isSuperscript ? superscript(number) : number) +
    text.slice(digits.end, span.end)
  );
}

function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}
