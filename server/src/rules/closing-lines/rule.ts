import { ownOrgan } from '../../analysis/organ';
import { defineRule } from '../rule';

export default defineRule({
  id: 'closing-lines',
  title: 'End an adopted resolution with meeting and date',
  category: 'masthead',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    missing: 'An adopted resolution ends with the number of the plenary meeting and the date.',
    ordinal: 'Write “{ordinal}”.',
    meeting: 'Write “{number} (resumed) plenary meeting” or “{number} plenary meeting”.',
    write: 'Write “{ordinal}”',
  },
  fix: 'suggestion',
  source: 'Adopted resolutions of the General Assembly.',
  examples: {
    good: [
      { draft: adopted('*80th plenary meeting*\n*4 May 2026*') },
      { draft: adopted('*4 May 2026*') },
      { draft: adopted('*64th (resumed) plenary meeting*\n*4 May 2026*') },
    ],
    bad: [
      {
        draft: adopted('*82th plenary meeting*\n*4 May 2026*'),
        fixed: adopted('*82nd plenary meeting*\n*4 May 2026*'),
      },
      { draft: adopted('*82nd Plenary Meeting*\n*4 May 2026*') },
      { draft: adopted('') },
    ],
  },
  check({ tree, report }) {
    if (!tree.adopted || ownOrgan(tree) !== 'GA') return;
    const closing = tree.blocks.filter(({ kind }) => kind === 'closing');
    for (const { prose } of closing) {
      const meeting = /(?<!\d)(\d{1,4})(st|nd|rd|th) (.*?)plenary meeting/i.exec(prose.text);
      if (meeting === null) continue;
      const [, number = '', ending = '', between = ''] = meeting;
      const right = endingOf(Number(number));
      if (ending !== right) {
        const span = prose.span(meeting.index, meeting.index + number.length + ending.length);
        const ordinal = number + right;
        const fix = { edits: [{ span, text: ordinal }] };
        report({ message: 'ordinal', parameters: { ordinal }, span, suggestions: [{ message: 'write', fix }] });
      }
      if ((between !== '' && between !== '(resumed) ') || !meeting[0].endsWith('plenary meeting')) {
        const span = prose.span(meeting.index, meeting.index + meeting[0].length);
        const parameters = { number: number + right };
        const line = `${number + right} plenary meeting`;
        const fix = { edits: [{ span, text: line }] };
        report({
          message: 'meeting',
          parameters,
          span,
          ...(between === '' && { suggestions: [{ message: 'write', parameters: { ordinal: line }, fix }] }),
        });
      }
    }
    if (closing.length > 0 || tree.parts.length !== 1) return;
    const last = tree.parts[0]?.operative.at(-1);
    if (last)
      report({ message: 'missing', span: { start: last.span.end - 1, end: last.span.end }, atMost: 'information' });
  },
});

/** The ending of an ordinal in figures. */
function endingOf(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  return teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
}

function adopted(closing: string): string {
  return `A/RES/80/300\n\nGeneral Assembly\n\nDistr.: General\n6 May 2026\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\nResolution adopted by the General Assembly on 4 May 2026\n\n[without reference to a Main Committee (A/80/L.212)]\n\n80/300. Lighthouses and the safety of navigation\n\n*The General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect its lights.\n\n${closing}\n`;
}
