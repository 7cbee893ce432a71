import { ambiguous, type FaultKind, repairable } from '../fault-kind';
import { drop, swap, wherever } from '../planting';
import { isParagraph, type Soil } from '../soil';

const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';
function superscript(n: number): string {
  return [...String(n)].map((digit) => FIGURES.charAt(Number(digit))).join('');
}

/** Notes of the text with their one text and all their calls. */
function notes({ analysis }: Soil) {
  return analysis.footnotes.notes.flatMap(({ mark, calls, text, repeated }) =>
    text !== null && repeated.length === 0 && /^\d+$/.test(mark) ? [{ mark: Number(mark), calls, text }] : [],
  );
}

export const footnotes: readonly FaultKind[] = [
  ambiguous('call of a note that is not there', (soil, chance) => {
    const all = notes(soil);
    return all.flatMap(({ calls: [first] }) => {
      if (first?.call.notation !== 'superscript' || !isParagraph(first.block)) return [];
      const mark = superscript(all.length + 20 + chance.below(30));
      return [{ edits: [{ span: first.call.source, text: mark }], around: first.block.span }];
    });
  }),
  ambiguous('note that nothing calls', (soil) =>
    notes(soil).flatMap(({ calls, text }) =>
      calls.length === 1 && calls[0] ? [{ edits: [drop(calls[0].call.source)], around: text.span }] : [],
    ),
  ),
  ambiguous('Ibid. in the first note', (soil) => {
    const [first] = notes(soil);
    return first ? [swap(first.text, 0, first.text.prose.text.length, 'Ibid.')] : [];
  }),
  repairable('note without a final stop', (soil) =>
    notes(soil).flatMap(({ text }) => wherever([text], /(?<=[\p{L}\d)])\.$/gu, () => '')),
  ),
  ambiguous('notes called out of order', (soil) => {
    const all = notes(soil).filter(({ calls }) => calls.length === 1 && calls[0]?.call.notation === 'superscript');
    return all.slice(1).flatMap(({ mark, calls: [second] }, i) => {
      const before = all[i];
      const first = before?.calls[0];
      if (!before || !first || !second || before.mark !== mark - 1) return [];
      return [
        {
          edits: [
            { span: first.call.source, text: superscript(mark) },
            { span: second.call.source, text: superscript(before.mark) },
          ],
          around: { start: first.block.span.start, end: second.block.span.end },
        },
      ];
    });
  }),
  repairable('“General Assembly resolution” in a note', (soil) =>
    notes(soil).flatMap(({ text }) =>
      wherever([text], /^Resolution(?= \d+\/\d+)/g, () => 'General Assembly resolution'),
    ),
  ),
];
