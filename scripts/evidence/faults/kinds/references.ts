import type { Citation } from '../../../../server/src/analysis/citations';
import { ambiguous, type FaultKind, repairable } from '../fault-kind';
import { swap, wherever } from '../planting';
import { isParagraph, type Soil } from '../soil';

/** Citations in the text's own paragraphs. */
function cited({ analysis }: Soil): Citation[] {
  return analysis.citations.filter(({ block }) => !block.quoted && isParagraph(block));
}

/** Resolutions of regular sessions of the Assembly that are cited with a date. */
function datedActs(soil: Soil) {
  return cited(soil).flatMap(({ block, canonical, prose, date }) =>
    date !== undefined && /^A\/RES\/\d+\/\d+$/.test(canonical) ? [{ block, prose, date }] : [],
  );
}

export const references: readonly FaultKind[] = [
  ambiguous('date outside the session of the resolution', (soil, chance) =>
    datedActs(soil).map(({ block, date }) => {
      const year = Number(date.iso.slice(0, 4));
      return swap(block, date.prose.end - 4, date.prose.end, String(year + chance.pick([-2, 2])));
    }),
  ),
  ambiguous('another day than that of adoption', (soil, chance) =>
    datedActs(soil).map(({ block, date }) => {
      const day = Number(date.iso.slice(8));
      const end = date.prose.start + (day < 10 ? 1 : 2);
      const another = day > 15 ? day - 1 - chance.below(5) : day + 1 + chance.below(5);
      return swap(block, date.prose.start, end, String(another));
    }),
  ),
  ambiguous('number of a session to come', (soil) => {
    const { session } = soil.analysis.session;
    if (session?.kind !== 'regular') return [];
    return datedActs(soil).map(({ block, prose }) => {
      const slash = block.prose.text.indexOf('/', prose.start);
      return swap(block, prose.start, slash, String(session.number + 3));
    });
  }),
  repairable('A/RES/ in running text', (soil) =>
    cited(soil).flatMap(({ block, canonical, prose, text }) =>
      /^A\/RES\/[\dSE]/.test(canonical) && /\bresolution $/.test(block.prose.text.slice(0, prose.start))
        ? [swap(block, prose.start, prose.end, `A/RES/${text}`)]
        : [],
    ),
  ),
  repairable('list of resolutions out of order', (soil) => {
    const acts = datedActs(soil);
    return acts.flatMap((first, i) => {
      const second = acts[i + 1];
      const { block } = first;
      if (second === undefined || second.block !== block || first.date.iso >= second.date.iso) return [];
      const { text } = block.prose;
      if (!/^(?:, | and )$/.test(text.slice(first.date.prose.end, second.prose.start))) return [];
      if (!/\bits resolutions [^;]*$/.test(text.slice(0, first.prose.start))) return [];
      const one = { start: first.prose.start, end: first.date.prose.end };
      const two = { start: second.prose.start, end: second.date.prose.end };
      return [
        {
          edits: [
            { span: block.prose.span(one.start, one.end), text: text.slice(two.start, two.end) },
            { span: block.prose.span(two.start, two.end), text: text.slice(one.start, one.end) },
          ],
          around: block.span,
        },
      ];
    });
  }),
  repairable('“this resolution”', ({ paragraphs }) =>
    wherever(paragraphs, /\bthe present resolution\b/g, () => 'this resolution'),
  ),
];
