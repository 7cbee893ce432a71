import { formatDate } from '../../language/dates';
import { defineRule } from '../rule';

export default defineRule({
  id: 'adoption-date',
  title: 'Close an adopted text with the date of its adoption',
  category: 'masthead',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    differs: 'The plenary meeting is dated {date}, but the text was adopted on {adopted}.',
    adoption: 'The date of adoption.',
    replace: 'Change to “{proper}”',
  },
  fix: 'suggestion',
  source: 'Usage in adopted resolutions.',
  examples: {
    good: [
      {
        draft:
          'A/RES/80/512\n\nGeneral Assembly\n\nDistr.: General\n11 May 2026\n\nEightieth session\nAgenda item 8\nLighthouses\n\nResolution adopted by the General Assembly on 4 May 2026\n\n[without reference to a Main Committee (A/80/L.212)]\n\n80/512. Lighthouses\n\n*The General Assembly*,\n\n*Noting* the value of lighthouses,\n\n*Decides* to keep them lit.\n\n*88th plenary meeting*\n*4 May 2026*',
      },
    ],
    bad: [
      {
        draft:
          'A/RES/80/512\n\nGeneral Assembly\n\nDistr.: General\n11 May 2026\n\nEightieth session\nAgenda item 8\nLighthouses\n\nResolution adopted by the General Assembly on 4 May 2026\n\n[without reference to a Main Committee (A/80/L.212)]\n\n80/512. Lighthouses\n\n*The General Assembly*,\n\n*Noting* the value of lighthouses,\n\n*Decides* to keep them lit.\n\n*88th plenary meeting*\n*5 May 2026*',
        fixed:
          'A/RES/80/512\n\nGeneral Assembly\n\nDistr.: General\n11 May 2026\n\nEightieth session\nAgenda item 8\nLighthouses\n\nResolution adopted by the General Assembly on 4 May 2026\n\n[without reference to a Main Committee (A/80/L.212)]\n\n80/512. Lighthouses\n\n*The General Assembly*,\n\n*Noting* the value of lighthouses,\n\n*Decides* to keep them lit.\n\n*88th plenary meeting*\n*4 May 2026*',
      },
    ],
  },
  check({ analysis, report }) {
    const { dates } = analysis.session;
    const adoptions = dates.filter(({ by }) => by === 'adoption');
    const [first] = adoptions;
    if (first === undefined) return;
    for (const { by, iso, span } of dates) {
      if (by !== 'meeting' || adoptions.some((adoption) => adoption.iso === iso)) continue;
      const proper = formatDate(first.iso);
      report({
        message: 'differs',
        parameters: { date: formatDate(iso), adopted: proper, proper },
        span,
        related: [{ span: first.span, message: 'adoption' }],
        suggestions: [{ message: 'replace', fix: { edits: [{ span, text: proper }] } }],
      });
    }
  },
});
