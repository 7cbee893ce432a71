import type { Citation } from '../../analysis/citations';
import type { Catalogue } from '../../catalogue/catalogue';
import { formatDate } from '../../language/dates';
import { mayFallIn } from '../../language/sessions';
import { parseAct, sessionOf } from '../../language/symbols';
import { defineRule } from '../rule';

export default defineRule({
  id: 'catalogue-date',
  title: 'Give a cited resolution the date on which it was adopted',
  category: 'references',
  scope: 'document',
  defaultLevel: 'information',
  messages: {
    differs: '{text} was adopted on {proper}, not on {date} (source: {source}).',
    cited: 'Other resolutions cite {text} as of {proper}, not of {date}.',
    replace: 'Change to “{proper}”',
  },
  fix: 'suggestion',
  source: 'The catalogue of adopted resolutions, which names the source of each date.',
  examples: {
    good: [{ preamble: '*Recalling* its resolution 71/14 of 21 November 2016 on lighthouses,' }],
    bad: [
      {
        preamble: '*Recalling* its resolution 71/14 of 22 November 2016 on lighthouses,',
        fixed: '*Recalling* its resolution 71/14 of 21 November 2016 on lighthouses,',
      },
    ],
  },
  check({ analysis, catalogue, report }) {
    let contested: ReturnType<typeof contestedDates> | undefined;
    for (const { canonical, text, date, block } of analysis.citations) {
      if (date === undefined) continue;
      // A date that cannot be right whatever the catalogue says is another rule's.
      if (!fitsNumber(canonical, date.iso)) continue;
      const entry = catalogue.find(canonical);
      if (entry?.date === undefined || entry.date === date.iso) continue;
      const proper = formatDate(entry.date);
      const span = block.prose.span(date.prose.start, date.prose.end);
      contested ??= contestedDates(analysis.citations, catalogue);
      report({
        // What only citing texts tell, they may tell wrongly.
        message: entry.indirect?.includes('date') ? 'cited' : 'differs',
        parameters: { text, proper, date: formatDate(date.iso), source: entry.source },
        span,
        // Another date would be wrong of another resolution.
        suggestions: contested.has(date) ? [] : [{ message: 'replace', fix: { edits: [{ span, text: proper }] } }],
      });
    }
  },
});

/** Dates that stand for several resolutions which were adopted on different days. */
function contestedDates(citations: readonly Citation[], catalogue: Catalogue): ReadonlySet<Citation['date']> {
  const contested = new Set<Citation['date']>();
  const proper = new Map<Citation['date'], string>();
  for (const { canonical, date } of citations) {
    const known = date && catalogue.find(canonical)?.date;
    if (known === undefined) continue;
    if ((proper.get(date) ?? known) !== known) contested.add(date);
    proper.set(date, known);
  }
  return contested;
}

/** Whether an act can be of the date by the session or year in its number. */
function fitsNumber(canonical: string, iso: string): boolean {
  const session = sessionOf(canonical);
  if (session !== null) return mayFallIn(session, iso);
  const act = parseAct(canonical);
  return act?.organ !== 'SC' || act.numbering !== 'year' || iso.startsWith(act.series);
}
