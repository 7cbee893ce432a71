import { parseDate } from '../../language/dates';
import { defineRule } from '../rule';

export default defineRule({
  id: 'issue-date',
  title: 'Date an adopted text no earlier than its adoption',
  category: 'masthead',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    early: 'This text was issued on {issued}, before it was adopted on {adopted}.',
  },
  fix: 'none',
  source: 'Adopted resolutions of the General Assembly.',
  examples: {
    good: [{ draft: adopted('6 May 2026') }],
    bad: [{ draft: adopted('2 May 2026') }],
  },
  check({ tree, analysis, report }) {
    const adoption = analysis.session.dates.find(({ by }) => by === 'adoption');
    const line = tree.masthead.find(({ kind, field }) => kind === 'masthead' && field === 'date');
    if (adoption === undefined || line === undefined) return;
    const issued = parseDate(line.prose.text)?.iso;
    if (!issued || issued >= adoption.iso) return;
    report({
      message: 'early',
      parameters: { issued: line.prose.text, adopted: adoption.text },
      span: line.span,
    });
  },
});

function adopted(issued: string): string {
  return `A/RES/80/300\n\nGeneral Assembly\n\nDistr.: General\n${issued}\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\nResolution adopted by the General Assembly on 4 May 2026\n\n[without reference to a Main Committee (A/80/L.212)]\n\n80/300. Lighthouses and the safety of navigation\n\n*The General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect its lights.\n\n*80th plenary meeting*\n*4 May 2026*\n`;
}
